/** Counted money by the day of its decision, for each group: what a strip by date shows. */
import { columnOf } from "./asked-table.ts";
import type { ExploreTable } from "./explore-table.ts";
import type { Answer } from "./answer.ts";

interface DatedSum {
  /** ISO date to the precision known. */
  readonly date: string;
  /** Pounds in the prices asked for. */
  readonly pounds: number;
}

interface DatedGroup {
  /** A code for each facet that is grouped by. */
  readonly codes: readonly number[];
  /** In the order of time; a day whose money has no worth in the prices asked for is not there. */
  readonly sums: readonly DatedSum[];
}

/** For the first groups of an answer, in its order: as many as are asked for. */
export function datedGroups(table: ExploreTable, answered: Answer, atMost: number): DatedGroup[] {
  const { groups, question, rule, sums } = answered;
  const columns = question.by.map((id) => columnOf(table, id));
  const found = new Map(
    groups.slice(0, atMost).map(({ codes }) => [codes.join(), new Map<number, number>()]),
  );
  const money = question.prices === "real" ? rule.real : rule.pounds;
  for (let at = 0; at < rule.rows.length; at++) {
    const pounds = money[at] ?? NaN;
    if (sums.pieces[at] === 0 || rule.unsure[at] === 1 || Number.isNaN(pounds)) continue;
    const row = rule.rows[at] ?? 0;
    const days = found.get(columns.map(({ codes }) => codes[row] ?? 0).join());
    const decision = table.decided[row] ?? 0;
    days?.set(decision, (days.get(decision) ?? 0) + pounds);
  }
  return groups.slice(0, atMost).map(({ codes }) => ({
    codes,
    sums: byDay(table, found.get(codes.join()) ?? new Map<number, number>()),
  }));
}

/** Decisions of one day are one sum. */
function byDay({ file }: ExploreTable, decisions: ReadonlyMap<number, number>): DatedSum[] {
  const days = new Map<string, number>();
  for (const [decision, pounds] of decisions) {
    const date = file.dates[decision] ?? "";
    days.set(date, (days.get(date) ?? 0) + pounds);
  }
  return [...days]
    .filter(([, pounds]) => pounds > 0)
    .map(([date, pounds]) => ({ date, pounds }))
    .sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
}
