/** One figure in words: its amount, how far it has come, what it says and does not say. */
import type { Figure, OtherAmount, Pot } from "../dataset/dataset.ts";
import type { Period } from "../dataset/period.ts";
import { inPounds, inWords } from "../format/money.ts";
import { inWordsOfDate } from "../format/dates.ts";
import { inheritedFields } from "../dataset/inheritance.ts";
import { slices } from "../counting/breakdown.ts";
import { evidenceOf } from "../counting/evidence.ts";
import { isTold } from "../counting/grounds.ts";
import type { Qualifier } from "../tables/amount.ts";
import { qualifiedOfFigures } from "../counting/qualifier-slices.ts";
import {
  wordsAround,
  inBrackets,
  qualifierWords,
  withQualifierWord,
} from "./qualified/qualified-amount.ts";
import { scope } from "../topic.ts";

/** The text of one cell, and whether it is inferred, which pages mark as our reading. */
export interface CellText {
  readonly text: string;
  readonly inferred: boolean;
  /** The pot at the end of the text, whose name may hold a sum. */
  readonly pot?: Pot | undefined;
}

/** `up to `, `at least `; nothing before an exact amount. */
export function beforeAmount(qualifier: Qualifier = "exactly"): string {
  return qualifier === "exactly" ? "" : `${qualifierWords[qualifier]} `;
}

/** The label as printed; a printed total without one, and a cell of one year, by what they are. */
export function nameOf(amount: Figure | OtherAmount): string {
  const { label } = amount;
  if (!("decision" in amount)) return label;
  const total = amount.table === undefined ? "Total" : `Total of table ${amount.table}`;
  const name = label === "(total)" ? total : label;
  const year = amount.financial_year;
  const isYear = year !== undefined && amount.part_of.some(({ split }) => split === "year");
  return isYear && !isNamed(year, name) ? `${name}, ${year}` : name;
}

/** The same away from its decision, where “Total” alone would name nothing: `Total of “Budget 2023/24”`. */
export function nameAlone(figure: Figure): string {
  const isBare = figure.label === "(total)" && figure.table === undefined;
  return isBare
    ? nameOf(figure).replace("Total", `Total of “${figure.decision.title}”`)
    : nameOf(figure);
}

/** Whether words name a financial year, in whichever way it is written: `2021/22`, `21-22`. */
function isNamed(year: string, words: string): boolean {
  const [, start = "", end = ""] = /^20(\d\d)-(\d\d)$/.exec(year) ?? [];
  return start !== "" && new RegExp(String.raw`\b(20)?${start} ?[/–-] ?(20)?${end}\b`).test(words);
}

/**
 * `up to £6,490,000`, a misprint at its expected value, or why there is no amount; `(press)` where only the press
 * has it, and as much where a member told it to a meeting.
 */
export function amountText(amount: Figure | OtherAmount): string {
  return `${unmarked(amount)}${sourceMark(amount)}`;
}

/** Behind each amount that is known from the press only, or from what a member said, wherever it stands. */
function sourceMark(amount: Figure | OtherAmount): string {
  if (amount.document.evidence === "press") return " (press)";
  return "decision" in amount && isTold(amount) ? ` (${toldWords})` : "";
}

/** How a sum is known that a member of the council told, and that no paper prints otherwise. */
export const toldWords = "as a member told a meeting";

/** ` (£600,000 of it “up to”)`: the qualified parts of a sum that is printed without a qualifier; else empty. */
export function qualifierNote(figure: Figure): string {
  if (figure.pounds === undefined) return "";
  const { note } = wordsAround(figure.pounds, qualifiedOfFigures([figure]), inWords);
  return inBrackets([note]);
}

function unmarked(figure: Figure | OtherAmount): string {
  const { pounds, amount_printed, qualifier } = figure;
  if (pounds === undefined)
    return `amount ${"amount_absent" in figure ? figure.amount_absent : ""}`;
  const amount = withQualifierWord(pounds, qualifier, inPounds);
  return isShare(figure) ? `${amount_printed} of the whole, which is ${amount}` : amount;
}

function isShare(amount: Figure | OtherAmount): boolean {
  return "amount_absent" in amount && amount.amount_absent === "share";
}

const units = { thousands: " thousand", millions: " million", billions: " billion" } as const;

/**
 * The amount as printed, with its qualifier and with the unit where the print leaves it out. A misprint
 * is told at its expected value, with the print beside it: a sentence must not spread it, nor hide it.
 */
export function printText(amount: Figure | OtherAmount): string {
  return printed(amount, (print, expected) => `${expected} (printed as ${print})`);
}

/** The same for a table of prints, where a misprint stands as it is, with what we read beside it. */
export function asPrinted(amount: Figure | OtherAmount): string {
  return printed(amount, (print, expected) => `${print} (we read ${expected})`);
}

function printed(
  amount: Figure | OtherAmount,
  ofMisprint: (print: string, expected: string) => string,
): string {
  const { amount_printed, printed_in, qualifier, discrepancies } = amount;
  if (amount_printed === undefined || isShare(amount)) return amountText(amount);
  const misprint = discrepancies.find(({ printed }) => printed === amount_printed);
  const inUnit = (print: string) => {
    const bare = /^[£0-9.,]+$/.test(print);
    return `${print}${bare && printed_in && printed_in in units ? units[printed_in as keyof typeof units] : ""}`;
  };
  const print = inUnit(amount_printed);
  const words = misprint ? ofMisprint(print, inUnit(misprint.expected)) : print;
  return `${beforeAmount(qualifier)}${words}${sourceMark(amount)}`;
}

/** The facts under a figure's name, in the order people ask for them. */
export function facts(figure: Figure): CellText[] {
  const { inherited } = figure;
  const said: readonly (Omit<CellText, "inferred"> & { readonly field: string })[] = [
    { text: figure.status, field: "status" },
    {
      text: inherited.from_pot ? `from ${inherited.from_pot.name}` : sourceText(figure),
      field: "from_pot",
      pot: inherited.from_pot,
    },
    ...(figure.to_pot
      ? [{ text: `into ${figure.to_pot.name}`, field: "to_pot", pot: figure.to_pot }]
      : []),
    {
      text: inherited.recurrence ?? unsaid(figure, "recurrence", "one-off or ongoing"),
      field: "recurrence",
    },
    ...(inherited.money_type ? [{ text: inherited.money_type, field: "money_type" }] : []),
    {
      text: inherited.period ? periodText(inherited.period) : unsaid(figure, "period", "period"),
      field: "period",
    },
    ...(figure.in_scope === "yes" && !isRead(figure, "in_scope")
      ? []
      : [{ text: scope.facts[figure.in_scope], field: "in_scope" }]),
  ];
  return said.map(({ text, field, pot }) => ({ text, pot, inferred: isRead(figure, field) }));
}

/** A cell that is inherited is known as it is where it stands: a part of what we read is our reading too. */
function isRead(figure: Figure, field: string): boolean {
  const inherited = inheritedFields.find((name) => name === field);
  if (inherited) return evidenceOf(figure, inherited) === "our reading";
  return figure.inferred?.some((name) => name === field) ?? false;
}

/** `period not stated`; of a sum that divides into parts which state theirs: `period told by its parts`. */
function unsaid(figure: Figure, dimension: "recurrence" | "period" | "pot", name: string): string {
  const { pounds = 0 } = figure;
  const parts = slices({ figure, pounds, cut: [] }, dimension);
  const stated = parts.filter(({ category }) => category !== undefined);
  if (stated.length === 0) return `${name} not stated`;
  return `${name} told by ${stated.length === parts.length ? "its parts" : "some of its parts"}`;
}

/** What a part says that its whole has not said above it. */
export function factsBelow(figure: Figure, whole: Figure | undefined): CellText[] {
  const above = whole ? facts(whole) : [];
  return facts(figure).filter(
    ({ text, inferred }) => !above.some((said) => said.text === text && said.inferred === inferred),
  );
}

/** `2022-23`, `May 2022 to July 2022`, `six months`. */
export function periodText(period: Period): string {
  const { financial_year, period_from, period_to, period_printed } = period;
  if (period_from && period_to)
    return `${inWordsOfDate(period_from)} to ${inWordsOfDate(period_to)}`;
  if (period_from) return `from ${inWordsOfDate(period_from)}`;
  if (period_to) return `to ${inWordsOfDate(period_to)}`;
  return financial_year ?? period_printed ?? "";
}

/** Where money without a pot of its own comes from: its parts may say it. */
function sourceText(figure: Figure): string {
  const isSplit = figure.chain.parts.some(({ split }) => split === "source");
  return isSplit ? "from several sources, see its parts" : unsaid(figure, "pot", "source");
}
