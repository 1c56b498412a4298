/** The decisions that a paper tells: one for each meeting of an issue page, else one; and which amount belongs to which. */
import type { LinkedDataset } from "../../dataset/dataset.ts";
import type { SkeletonRow } from "../../new-council/skeleton.ts";
import { unfilled } from "../../tables/read/read-table.ts";
import { decisionRow } from "../new-rows.ts";
import type { Reading } from "../reading.ts";
import { slugOf } from "../slugs.ts";

interface PaperDecisions {
  /** The id of an amount’s decision, by the number of the amount; `?` where it is not known. */
  readonly of: (amount: number) => string;
  /** Decisions that no table has yet, the latest first. */
  readonly rows: readonly SkeletonRow[];
}

interface Paper {
  readonly council: string;
  readonly document: string;
  /** Whether no table has the document yet. */
  readonly isNew: boolean;
}

/** The decisions that a paper records: those that stand in the data, or those that its words tell. */
export function paperDecisions(
  data: LinkedDataset,
  reading: Reading,
  paper: Paper,
): PaperDecisions {
  const standing = data.decisions.filter(({ document }) => document.id === paper.document);
  if (!paper.isNew) {
    const [only] = standing;
    const id = standing.length === 1 && only ? only.id : unfilled;
    return { of: () => id, rows: [] };
  }
  const names = reading.contexts.map(({ meeting }) => meeting);
  const meetings = [...new Set(names)].map((name) => ({ name, ...meetingOf(name, reading) }));
  const taken = new Set(data.decisions.map(({ id }) => id));
  const inOrder = meetings.toSorted((a, b) => ((a.date ?? "") < (b.date ?? "") ? 1 : -1));
  const hasHeadline = data.decisions.some(
    (one) => one.council.id === paper.council && one.headline,
  );
  const made = inOrder.map((meeting, index) => {
    const id = freeId(idOf(paper, meeting), taken);
    const own = reading.contexts.keys().filter((one) => names[one] === meeting.name);
    const knownStage = stageOf(reading, [...own]);
    const row = decisionRow(paper, id, {
      ...meeting,
      title: itemTitle(reading, knownStage.at) ?? reading.head.title,
      ...knownStage,
      isHeadline: index === 0 && !hasHeadline,
    });
    return { name: meeting.name, id, row };
  });
  const ids = new Map(made.map(({ name, id }) => [name, id]));
  return { of: (amount) => ids.get(names[amount]) ?? unfilled, rows: made.map(({ row }) => row) };
}

interface Meeting {
  readonly body: string | undefined;
  readonly date: string | undefined;
}

/** “Cabinet 26/07/2023” as a body and a day; without one, those of the paper. */
function meetingOf(name: string | undefined, { head }: Reading): Meeting {
  const [, body, day, month, year] = /^(.+) (\d\d)\/(\d\d)\/(\d{4})/.exec(name ?? "") ?? [];
  if (body === undefined) return { body: head.body, date: head.date };
  return { body, date: `${year ?? ""}-${month ?? ""}-${day ?? ""}` };
}

/** How far it has come, and where, by the first amount that says so. A report asks, and does not tell. */
function stageOf({ amounts, contexts, head }: Reading, own: readonly number[]) {
  const firstOf = (status: string) => own.find((one) => contexts[one]?.status === status);
  const [approved, recommended] = [firstOf("approved"), firstOf("recommended")];
  const at = approved ?? recommended;
  const stage =
    approved !== undefined
      ? "approved"
      : at !== undefined && head.type !== "report"
        ? "recommended"
        : undefined;
  return { stage, locator: amounts[at ?? -1]?.place, at };
}

/** What the minutes call the item that an amount was decided under. */
function itemTitle({ amounts, head }: Reading, at: number | undefined): string | undefined {
  if (head.type !== "minutes") return undefined;
  const item = amounts[at ?? -1]?.path.find(
    ({ kind, name }) => kind === "section" && /^\d/.test(name),
  );
  return item === undefined || item.text.length < 4 || item.text.length > 160
    ? undefined
    : item.text;
}

function idOf({ council, document }: Paper, { body, date }: Meeting): string {
  if (body !== undefined && date !== undefined) return `${council}-${slugOf(body, 4)}-${date}`;
  const name = document.replace(`${council}-`, "").replace(/^decision-(?:record-)?/, "");
  return `${council}-decision-${name}`;
}

function freeId(wanted: string, taken: Set<string>): string {
  const base = wanted.slice(0, 95);
  let id = base;
  for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
  taken.add(id);
  return id;
}
