/** When money is spent and whether it comes again, by the words around an amount. Pure text. */
import type { FoundAmount } from "../found.ts";
import { clauseOf, nearest, type Clause } from "./near-words.ts";

/** Months as `2022-05`, where both are printed; else the words, where they say how long. */
export interface Period {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly printed: string | undefined;
}

interface Times {
  readonly financial_year: string | undefined;
  readonly period: Period;
  readonly recurrence: "one-off" | "ongoing" | undefined;
}

/** What is said of time. A stated limited time is one-off; a year that is asked for may come again. */
export function timesOf(amount: FoundAmount): Times {
  const clause = clauseOf(amount);
  const period = periodIn(`${clause.before} £ ${clause.after}`);
  const isLimited = period.from !== undefined || /\bmonths\b/.test(period.printed ?? "");
  const recurrence = nearest(clause, recurrences) ?? (isLimited ? "one-off" : undefined);
  return { financial_year: yearOf(amount, clause), period, recurrence };
}

const recurrences = [
  [/\bone[- ]off\b/i, "one-off"],
  [
    /\b(?:ongoing|per annum|a year(?! (?:late|early|ago|later|earlier|before|after|on)\b)|each year|recurring|permanent (?:growth|increase|addition|funding|budget))\b/i,
    "ongoing",
  ],
] as const;

/** A cell’s year is that of its column; a label’s year may be that of a budget or of a report. */
function yearOf({ cell }: FoundAmount, clause: Clause): string | undefined {
  if (!cell) return nearestYear(clause);
  const own = financialYear(cell.column?.name ?? "");
  const others = cell.table.children.flatMap(({ children }) => children.map(({ name }) => name));
  const hasYears = others.some((name) => financialYear(name) !== undefined);
  return own ?? (hasYears ? undefined : financialYear(cell.row.name));
}

/** A financial year in any spelling, as `2022-23`. */
function financialYear(words: string): string | undefined {
  return years(words)[0]?.year;
}

const year = /\b(?:20)?(\d\d) ?[/–-] ?(?:20)?(\d\d)\b(?![/\d])/g;

function years(
  words: string,
): { readonly year: string; readonly start: number; readonly end: number }[] {
  return [...words.matchAll(year)].flatMap(({ 0: whole, 1: from = "", 2: to = "", index }) =>
    (Number(from) + 1) % 100 === Number(to)
      ? [{ year: `20${from}-${to}`, start: index, end: index + whole.length }]
      : [],
  );
}

/** The year nearest to the amount; none where the words name several together. */
function nearestYear({ before, after }: Clause): string | undefined {
  const [first, second] = years(after);
  const [last, earlier] = years(before).toReversed();
  const far = last ? before.length - last.end : Infinity;
  if (first && first.start <= far) return second ? undefined : first.year;
  return earlier ? undefined : last?.year;
}

const names = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const month = `(?:${names.join("|")})[a-z]*\\.?`;
const span = new RegExp(
  `\\b(?<from>${month})(?: (?:20)?(?<fromYear>\\d\\d))? ?(?:[–-]|to|until) ?(?<to>${month}) (?:20)?(?<toYear>\\d\\d)\\b`,
  "i",
);
const long =
  /\b(?:(?:for|over|during|of|further|a|an|the|next|first)\s)+((?:(?:two|three|four|five|six|nine|ten|twelve|eighteen|\d+)[ -](?:months?|years?)|first year)(?: only)?)\b|\b(to date|within the current [\w ]{3,30}(?:cycle|period|plan)|(?:by|until) (?:the end of )?(?:January|February|March|April|May|June|July|August|September|October|November|December) 20\d\d)\b/i;

function periodIn(words: string): Period {
  const groups = span.exec(words)?.groups;
  if (groups) {
    const to = groups["toYear"] ?? "";
    const from = monthOf(groups["from"] ?? "", groups["fromYear"] ?? to);
    const until = monthOf(groups["to"] ?? "", to);
    if (from <= until) return { from, to: until, printed: undefined };
  }
  const match = long.exec(words);
  return { from: undefined, to: undefined, printed: match?.[1] ?? match?.[2] };
}

function monthOf(name: string, two: string): string {
  const number = names.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  return `20${two}-${String(number).padStart(2, "0")}`;
}
