/** Chosen values as words and numbers, ready to be drawn. */
import { inDigits } from "../../../format/words.ts";
import { columnOf } from "../model/asked-table.ts";
import type { ExploreQuestion } from "../model/question.ts";
import { pageOfArea } from "../model/series-pages.ts";
import type { Spread, SpreadAnswer } from "../model/spread.ts";
import type { StatisticTable } from "../model/statistic-table.ts";
import { urlsUnder } from "../../../site/url-scheme.ts";
import { facetWord } from "../words/facet-words.ts";
import { plainSentence } from "../words/question-words.ts";
import { besideSpread, spreadAbout, valueWords } from "../words/spread-words.ts";
import type { RowView } from "./row-view.ts";
import { chosenView, groupsAtFirst, type GroupView, type View } from "./view.ts";

/** An answer about official values, ready to be drawn. */
export function statisticView(table: StatisticTable, answered: SpreadAnswer): View {
  const { question, matches, groups } = answered;
  const isRanged = tellsRange(answered);
  return {
    ...chosenView(table, question, matches),
    asked: plainSentence(table, question),
    beside: besideSpread(table, answered),
    left: [],
    bins: [],
    groupHeads: [
      ...(isRanged ? ["Middle", "Lowest", "Highest"] : []),
      "Values",
      "Authorities",
      "Not given",
    ],
    groups: spreadGroups(table, answered, groupsAtFirst),
    groupCount: groups.length,
    strip: [],
    key: isRanged ? "A bar is the middle of the values." : "A bar is the number of values.",
    about: spreadAbout,
  };
}

function tellsRange({ groups }: SpreadAnswer): boolean {
  return groups.some(({ spread }) => spread.range !== undefined);
}

/** The first groups of an answer, as bars and table show them. */
export function spreadGroups(
  table: StatisticTable,
  answered: SpreadAnswer,
  atMost: number,
): GroupView[] {
  const isRanged = tellsRange(answered);
  return answered.groups.slice(0, atMost).map(({ codes, spread }) => {
    const names = groupNames(table, answered.question, codes);
    return {
      names,
      label: names.join(", "),
      colour: 0,
      ceiling: 0,
      ...spreadCells(spread, isRanged),
    };
  });
}

/** The words of a group, one for each facet that is grouped by. */
export function groupNames(
  table: StatisticTable,
  { by }: ExploreQuestion,
  codes: readonly number[],
): string[] {
  return by.map((id, at) => {
    const word = columnOf(table, id).words[codes[at] ?? 0];
    return facetWord(id, word?.word ?? "");
  });
}

function spreadCells(
  { range, values, authorities, absent }: Spread,
  isRanged: boolean,
): Pick<GroupView, "value" | "text" | "cells"> {
  const counts = [inDigits(values), inDigits(authorities), absent === 0 ? "" : inDigits(absent)];
  if (!isRanged) return { value: values, text: inDigits(values), cells: counts };
  if (range === undefined)
    return { value: null, text: "not of one kind", cells: ["not of one kind", "", "", ...counts] };
  const [middle = "", ...ends] = [range.middle, range.least, range.highest].map((value) =>
    valueWords(range, value),
  );
  return { value: range.middle, text: middle, cells: [middle, ...ends, ...counts] };
}

const urls = urlsUnder("");

/** Rows of official values, ready to be drawn. */
export function valueRows(
  table: StatisticTable,
  { columns }: Pick<ExploreQuestion, "columns">,
  rows: Iterable<number>,
): RowView[] {
  const shown = columns.map((id) => columnOf(table, id));
  const [measure, authority] = [columnOf(table, "measure"), columnOf(table, "authority")];
  return [...rows].map((row) => {
    const { note, locator, area } = table.printed(row);
    const code = measure.codes[row] ?? 0;
    const series = measure.words[code];
    const own = authority.words[authority.codes[row] ?? 0];
    const value = table.amounts[row] ?? NaN;
    const money = table.file.money[code] ?? false;
    const [list, at] = [series?.slug ?? "", own?.slug ?? ""];
    return {
      page: urls.values(list, at, pageOfArea(table, list, at)).slice(1),
      name: own?.word ?? area,
      place: series?.word ?? "",
      amount: Number.isNaN(value) ? "none" : valueWords({ money }, value),
      cells: shown.map(({ id, codes, words }) => facetWord(id, words[codes[row] ?? 0]?.word ?? "")),
      last: `${locator}${note === "" ? "" : ` (${note})`}`,
    };
  });
}
