/** What a timeline says in sentences: its heading, its finding and what it holds. */
import { inWordsOfDate } from "../../format/dates.ts";
import { counted, inDigits, series, uncapitalised } from "../../format/words.ts";
import type { Timeline, TimelineCouncil } from "./timeline.ts";

/** `34 of 92 figures name no years of their own; their parts may`. A period in words such as `six months` names none. */
export function timelineFinding({ items }: Pick<Timeline, "items">): string {
  const periods = items.flatMap((item) => item.periods);
  const count = (some: typeof periods) =>
    some.reduce((sum, { figures }) => sum + figures.length, 0);
  if (count(periods) === 0) return "No decision has a figure in the data yet";
  const without = count(periods.filter(({ days }) => days === undefined));
  const all = counted(count(periods), "figure");
  if (without === 0) return `Of ${all}, each names its years`;
  const [names, whose] = without === 1 ? ["names", "its"] : ["name", "their"];
  return `${inDigits(without)} of ${all} ${names} no years of ${whose} own; ${whose} parts may`;
}

/** The finding as a sentence to quote: in whose papers, and what counts as a stated year. */
export function timelineQuote({ items, councils }: Timeline): string {
  return `In the decision papers of ${inNames(councils)}: ${uncapitalised(timelineFinding({ items }))} (a period in words alone, such as “six months”, names none).`;
}

/** `The main decisions fall between June 2022 and September 2023`; undefined where there are not two. */
export function mainDecisionsHeading({ items }: Timeline): string | undefined {
  const months = items.filter(({ headline }) => headline).map(({ date }) => date.slice(0, 7));
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined || months.length < 2) return undefined;
  if (first === last) return `The main decisions fall in ${inWordsOfDate(first)}`;
  return `The main decisions fall between ${inWordsOfDate(first)} and ${inWordsOfDate(last)}`;
}

/** The same with the councils that have one named, true away from the page; empty where there is no heading. */
export function mainDecisionsFinding(view: Timeline): string {
  const heading = mainDecisionsHeading(view) ?? "";
  const main = new Set(view.items.filter(({ headline }) => headline).map((item) => item.council));
  const councils = view.councils.filter(({ id }) => main.has(id));
  const names = inNames(councils);
  const isWhole = councils.every(({ read_in_part }) => !read_in_part);
  return heading.replace(
    "The main decisions",
    isWhole ? `The main decisions of ${names}` : `The decisions of ${names}, one of each,`,
  );
}

/** What the page holds, in one sentence. */
export function timelineSummary({ items, councils }: Timeline): string {
  const decisions = items.filter(({ kind }) => kind === "decision").length;
  const kinds = [
    { count: decisions, noun: "decision" },
    { count: items.length - decisions, noun: "event" },
  ];
  const some = kinds.filter(({ count }) => count > 0);
  const [first, last] = [items[0]?.date.slice(0, 4), items.at(-1)?.date.slice(0, 4)];
  const sum =
    some.length === 0
      ? "No decision or event"
      : series(some.map(({ count, noun }) => counted(count, noun)));
  const span = first === last ? `in ${first}` : `from ${first} to ${last}`;
  const years = first === undefined ? "" : `, ${span}`;
  const [only] = councils.length === 1 ? councils : [];
  return `${sum} of ${only?.name ?? counted(councils.length, "council")}${years}.`;
}

/** The heading of a page of the list; without a name, of the main decisions. */
export function listHeading(name: string | undefined, years: string): string {
  const what =
    name === undefined
      ? "Main decisions, and what stood around them"
      : `${name}: every decision and event`;
  return `${what}, ${years}`;
}

/** The names of a few councils; of many, their number. */
function inNames(councils: readonly TimelineCouncil[]): string {
  const names = councils.map(({ name }) => name);
  return names.length > 4 ? counted(names.length, "council") : series(names);
}
