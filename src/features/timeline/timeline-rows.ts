/** Items of the timeline as flat rows for its picture: what stands where, drawn how, named how. */
import type { EventRow } from "../../tables/events.ts";
import { daysOf, type Days } from "../../format/days.ts";
import { capitalised, counted } from "../../format/words.ts";
import { dayOf } from "./timeline-day.ts";
import type { TimelineItem, TimelinePeriod } from "./timeline-items.ts";

/** The rows of the picture, in their order from above, with their names. */
export const timelineGroups = {
  decisions: "Decisions",
  money: "Years covered",
  inspections: "Inspections",
  interventions: "Interventions",
  other: "Other events",
  planned: "Planned",
} as const;

/** The name of a row of the picture. */
export type TimelineGroup = keyof typeof timelineGroups;

const groupOf: Record<EventRow["kind"], TimelineGroup> = {
  inspection: "inspections",
  direction: "interventions",
  commissioner: "interventions",
  notice: "interventions",
  judgment: "interventions",
  meeting: "other",
  programme: "other",
  leadership: "other",
  contract: "other",
  report: "other",
  planned: "planned",
};

/** A mark of the picture: an item, or the time that its money covers. */
export interface TimelineRow extends Days {
  /** Unique among the rows: the item, and for its money a colon and more. */
  readonly key: string;
  /** The decision or event that the row belongs to. */
  readonly item: string;
  readonly council: string;
  readonly kind: string;
  readonly group: TimelineGroup;
  /** A day is a point; a month, a year or a stated period a bar; what has no stated end is open. */
  readonly shape: "point" | "bar" | "open";
  /** Solid; half filled where the day is not known; outline if planned or not approved; dotted if press. */
  readonly look: "solid" | "half" | "outline" | "dotted";
  /** A short label beside the mark; may be empty. */
  readonly label: string;
  /** Everything that the mark shows, in words. */
  readonly name: string;
  readonly headline: boolean;
  readonly follows: readonly string[];
}

/** The item itself, and for a decision each period that its money covers. */
export function timelineRows(item: TimelineItem): TimelineRow[] {
  const dated = item.periods.filter(({ days }) => days !== undefined);
  const undated = item.periods.filter(({ days }) => days === undefined);
  const without = undated.flatMap(({ figures }) => figures);
  return [
    itemRow(item),
    ...dated.map((period, index) =>
      moneyRow(item, period, index, index === dated.length - 1 ? whenDecided(item) : ""),
    ),
    ...(without.length > 0
      ? [moneyRow(item, { ...notStated, figures: without }, -1, "years not stated")]
      : []),
  ];
}

/** `decided 7 June 2022`, `recommended 26 July 2023` */
function whenDecided(item: TimelineItem): string {
  const { stage } = item;
  const verb = stage === "approved" || stage === "delegated" ? "decided" : stage;
  return `${verb} ${dayOf(item)}`;
}

const notStated = { text: "years not stated", days: undefined };

function itemRow(item: TimelineItem): TimelineRow {
  const exact = item.date.length === 10;
  const look = item.press ? "dotted" : isOutstanding(item) ? "outline" : "solid";
  return {
    ...belonging(item),
    ...daysOf(item.date),
    key: item.id,
    group: item.kind === "decision" ? "decisions" : groupOf[item.kind as EventRow["kind"]],
    shape: exact ? "point" : "bar",
    look: look === "solid" && !exact ? "half" : look,
    label: item.label,
    name: `${dayOf(item)}, ${item.council_name}, ${kindInWords(item)}: ${item.title}`,
    headline: item.headline,
    follows: item.follows.map(({ id }) => id),
  };
}

/** Announced, or a decision that another body must make, or that was taken back. */
function isOutstanding({ kind, stage }: TimelineItem): boolean {
  return (
    kind === "planned" || ["recommended", "approved in principle", "withdrawn"].includes(stage)
  );
}

/** `Decision, approved`, `Planned`, `Inspection, known from the press only`. */
export function kindInWords({
  kind,
  stage,
  press,
  headline,
  standing,
  label,
}: TimelineItem): string {
  const words = [
    capitalised(kind),
    stage,
    headline ? `${standing}, authorised ${label}` : "",
    press ? "known from the press only" : "",
  ];
  return words.filter((word) => word !== "").join(", ");
}

function moneyRow(
  item: TimelineItem,
  period: TimelinePeriod,
  index: number,
  label: string,
): TimelineRow {
  const { days, figures, text } = period;
  const official = figures.filter(({ press }) => !press);
  const counts = official.some(({ status }) => status === "approved" || status === "noted");
  return {
    ...belonging(item),
    from: days?.from ?? daysOf(item.date).from,
    to: days?.to ?? daysOf(item.date).to,
    key: `${item.id}:${index < 0 ? "not-stated" : index}`,
    group: "money",
    shape: days?.end === "stated" ? "bar" : "open",
    look: days === undefined || official.length === 0 ? "dotted" : counts ? "solid" : "outline",
    label,
    name: `${item.council_name}, ${whenDecided(item)}: ${counted(figures.length, "figure")}, ${text}${pressNote(figures)}`,
    headline: false,
    follows: [],
  };
}

/** `, known from the press only`, `, 2 of them from the press only`. */
function pressNote(figures: TimelinePeriod["figures"]): string {
  const pressed = figures.filter(({ press }) => press).length;
  if (pressed === 0) return "";
  return pressed === figures.length
    ? ", known from the press only"
    : `, ${pressed} of them from the press only`;
}

function belonging({ id, council, kind }: TimelineItem) {
  return { item: id, council, kind };
}
