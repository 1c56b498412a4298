/** Amounts that are not funding, set against the headline decision's date: what came after it and before. */
import { isBefore } from "../../dataset/checks/dates.ts";
import type { Council, Dataset, Decision, Document, OtherAmount } from "../../dataset/dataset.ts";
import { otherAmounts } from "../../tables/other-amounts.ts";
import { isFinancialYear } from "../../format/dates.ts";
import { rowsOf, type CouncilRows } from "../../grouping/by-council.ts";
import { inTime } from "../../grouping/decision-neighbours.ts";
import { services } from "../../topic.ts";

type AmountKind = OtherAmount["kind"];

/** Other amounts of one kind. */
export interface AmountGroup {
  /** The kind; undefined for the whole council's amounts, which stand apart whatever their kind. */
  readonly kind: AmountKind | undefined;
  readonly name: string;
  readonly about: string;
  /** Official ones first, then press; within each by time. */
  readonly amounts: readonly OtherAmount[];
  /** How many of them are known from the press only. */
  readonly press: number;
}

/** Other amounts by whether they were known before the headline decision or came after it. */
export interface AmountsInTime {
  readonly after: readonly AmountGroup[];
  readonly before: readonly AmountGroup[];
  readonly undated: readonly AmountGroup[];
}

const names: Record<AmountKind, string> = {
  saving: "Savings",
  outturn: "What it came to",
  forecast: "Forecasts",
  deficit: "Shortfalls (deficits)",
  budget: "Budgets",
  cost: "Costs",
  loan: "Loans",
  rephasing: "Budgets moved to other years",
  grant: "Grants",
};

/** Every other amount of the council once. Without a headline decision all are undated. */
export function amountsInTime(
  dataset: Dataset,
  council: Council,
  headline: Decision | undefined,
): AmountsInTime {
  const { other_amounts, decisions } = rowsOf(dataset, council);
  const papers = new Set(other_amounts.map(({ document }) => document));
  const times = new Map(
    [...papers].map((paper) => [paper, timeOf(paper, { other_amounts, decisions }, headline)]),
  );
  const when = Map.groupBy(other_amounts, ({ document }) => times.get(document) ?? "undated");
  return {
    after: groups(when.get("after") ?? []),
    before: groups(when.get("before") ?? []),
    undated: groups(when.get("undated") ?? []),
  };
}

/** Whether the amount is the whole council's, by its label. */
export function isWholeCouncil({ label }: OtherAmount): boolean {
  return /^whole council\b/i.test(label);
}

/** The amounts by kind in plain words, then those of the whole council. Empty groups are left out. */
export function groups(amounts: readonly OtherAmount[]): AmountGroup[] {
  const own = amounts.filter((amount) => !isWholeCouncil(amount));
  const words = otherAmounts.columns.kind.words ?? {};
  const kinds = (Object.keys(names) as AmountKind[]).map((kind) => ({
    kind,
    name: names[kind],
    about: words[kind] ?? "",
    amounts: inOrder(own.filter((amount) => amount.kind === kind)),
  }));
  const whole = {
    kind: undefined,
    name: "The whole council",
    about: `Not ${services} alone.`,
    amounts: inOrder(amounts.filter(isWholeCouncil)),
  };
  return [...kinds, whole]
    .filter((group) => group.amounts.length > 0)
    .map((group) => ({ ...group, press: group.amounts.filter(isPress).length }));
}

/**
 * By the day of the document, which says when it was known: its date, or that of the decision it records. One
 * without is later than the year of which it prints what that came to; for when it forecast or planned, the
 * period says nothing.
 */
function timeOf(
  document: Document,
  { other_amounts, decisions }: Pick<CouncilRows, "other_amounts" | "decisions">,
  headline: Decision | undefined,
): keyof AmountsInTime {
  if (!headline) return "undated";
  const recorded = decisions.filter((decision) => decision.document === document);
  const date = document.date ?? inTime(recorded).at(-1)?.date;
  if (date === undefined) {
    const own = other_amounts.filter((amount) => amount.document === document);
    const ends = own.flatMap(({ kind, period }) => (kind === "outturn" ? yearEnd(period) : []));
    return ends.some((end) => isBefore(headline.date, end)) ? "after" : "undated";
  }
  if (isBefore(headline.date, date)) return "after";
  const isCoarse = date.length < headline.date.length && !isBefore(date, headline.date);
  return isCoarse ? "undated" : "before";
}

/** The month in which the financial year ends that a period names: `2023-03` for 2022-23. */
function yearEnd(period: string | undefined): string[] {
  const year = /\b20[0-9]{2}[-/][0-9]{2}\b/.exec(period ?? "")?.[0] ?? "";
  return isFinancialYear(year) ? [`${Number(year.slice(0, 4)) + 1}-03`] : [];
}

/** The first month or year that a period names: `2023-04` for 2023-24, `2025` for “by March 2025”. */
function periodStart(period: string | undefined): string | undefined {
  const found = /\b20[0-9]{2}([-/][0-9]{2}){0,2}\b/.exec(period ?? "")?.[0];
  if (found === undefined) return undefined;
  return isFinancialYear(found) ? `${found.slice(0, 4)}-04` : found.replaceAll("/", "-");
}

function isPress({ document }: OtherAmount): boolean {
  return document.evidence === "press";
}

function inOrder(amounts: readonly OtherAmount[]): OtherAmount[] {
  const time = (amount: OtherAmount) => periodStart(amount.period) ?? amount.document.date ?? "";
  return [...amounts].sort(
    (a, b) =>
      Number(isPress(a)) - Number(isPress(b)) ||
      (time(a) < time(b) ? -1 : time(a) > time(b) ? 1 : 0),
  );
}
