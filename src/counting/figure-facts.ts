/** One amount in full: how exact its print is, its qualifier, which totals count it, its history. */
import type { ChangeRow } from "../tables/changes.ts";
import { qualifiers } from "../tables/amount.ts";
import type {
  Dataset,
  Discrepancy,
  Document,
  Figure,
  OtherAmount,
  Reply,
} from "../dataset/dataset.ts";
import { printedAmount } from "../dataset/printed.ts";
import type { Clause } from "./clauses.ts";
import { inTime } from "../grouping/decision-neighbours.ts";
import { countRules } from "./rules.ts";
import type { CountSlug, Total } from "./total.ts";
import { memoized } from "../format/memoized.ts";

/** Anything that has a page under `/figures/`. */
export type Amount = Figure | OtherAmount;

/** What one counting rule does with a figure. */
interface CountedOrNot {
  readonly count: string;
  readonly slug: CountSlug;
  readonly counted: boolean;
  /** What is counted; undefined where nothing is, or an amount that is not published. */
  readonly pounds: number | undefined;
  /** Why nothing is counted. */
  readonly clause: Clause | undefined;
  readonly because: Figure | undefined;
}

/** Whether an amount is funding: only that belongs to a decision. */
export function isFigure(amount: Amount): amount is Figure {
  return "decision" in amount;
}

/** What each counting rule does with the figure, in the order of the rules. */
export function countedOrNot(dataset: Dataset, figure: Figure): CountedOrNot[] {
  return countRules.map(({ name, slug, total }) => ({
    count: name,
    slug,
    ...countedBy(total(dataset, figure.council), figure),
  }));
}

/** The value of a digit by its position, in words, so that it is not taken for an amount of money. */
const lastDigits = [
  "pound",
  "ten pounds",
  "hundred pounds",
  "thousand pounds",
  "ten thousand pounds",
  "hundred thousand pounds",
  "million pounds",
  "ten million pounds",
  "hundred million pounds",
  "billion pounds",
];

/** How exact the print is: the value of its last digit, in words. For a misprint, of the expected print. */
export function precisionText(amount: Amount): string {
  const { amount_printed, printed_in, amount_gbp, discrepancies } = amount;
  if (amount_gbp === undefined) return "no amount is printed";
  const misprint = discrepancies.find(({ printed }) => printed === amount_printed);
  const last_digit =
    isFigure(amount) && misprint === undefined
      ? amount.last_digit
      : printedAmount(misprint?.expected ?? amount_printed ?? "", printed_in ?? "words")
          ?.last_digit;
  if (last_digit === undefined || printed_in === "words") return "in words";
  return last_digit === 1
    ? "to the pound"
    : `to the nearest ${lastDigits[Math.round(Math.log10(last_digit))]}`;
}

/** The qualifier of the amount, as a sentence. */
export function qualifierText(amount: Amount): string {
  const { qualifier } = amount;
  if (qualifier === undefined) return "Not stated.";
  const isShare = "amount_absent" in amount && amount.amount_absent === "share";
  return `${qualifiers[qualifier]}${isShare ? " It follows from the whole and its other parts." : ""}`;
}

/** Every other place where the amount is printed, by document. */
export function alsoPrinted({ also_at }: Amount): Map<Document, string[]> {
  const places = new Map<Document, string[]>();
  for (const { document, locator } of also_at)
    places.set(document, [...(places.get(document) ?? []), locator]);
  return places;
}

/** The changes to the row itself, and those to its table since the row was added. */
export function history(dataset: Dataset, amount: Amount): ChangeRow[] {
  const table = isFigure(amount) ? "allocations" : "other_amounts";
  const changes = changesByRow(dataset.changes);
  const own = changes.get(`${table} ${amount.id}`) ?? [];
  const added = own.find(({ kind }) => kind === "added")?.date ?? "";
  const ofTable = (changes.get(`${table} `) ?? []).filter(({ date }) => date > added);
  return [...ofTable, ...own].sort((a, b) => a.cells.position.line - b.cells.position.line);
}

/** Replies of councils and readers to the figure, the earliest first. */
export function replies(dataset: Dataset, amount: Amount): Reply[] {
  return inTime(repliesByFigure(dataset.replies).get(amount) ?? []);
}

/** Grouped once for each list of rows: every figure's page asks. */
const changesByRow = memoized((changes: readonly ChangeRow[]) =>
  Map.groupBy(changes, ({ table, id }) => `${table} ${id ?? ""}`),
);
const repliesByFigure = memoized((replies: readonly Reply[]) =>
  Map.groupBy(replies, ({ allocation }): Amount | undefined => allocation),
);

/** `The document prints “7.800”; it should be “6.800”.` */
export function discrepancyText({ printed, expected }: Discrepancy): string {
  return `The document prints “${printed}”; we read “${expected}”.`;
}

function countedBy(total: Total, figure: Figure): Omit<CountedOrNot, "count" | "slug"> {
  const included = total.included.find((one) => one.figure === figure);
  if (included)
    return { counted: true, pounds: included.pounds, clause: undefined, because: undefined };
  const excluded = total.excluded.find((one) => one.figure === figure);
  return {
    counted: false,
    pounds: undefined,
    clause: excluded?.clause,
    because: excluded?.because,
  };
}
