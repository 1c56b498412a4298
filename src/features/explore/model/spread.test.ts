import { expect, test } from "vitest";
import type { StatisticFile } from "./statistic-file.ts";
import { codeText } from "./explore-file.ts";
import { choosing } from "./question.ts";
import { spreadAnswer } from "./spread.ts";
import { statisticTable } from "./statistic-table.ts";
import { statistics } from "./subject.ts";
import { besideSpread, spreadSentence } from "../words/spread-words.ts";

/** Two measures, two years, three authorities and the country; the third gives no value. */
const rows = [
  ["spent", "2023", "a", 10],
  ["spent", "2023", "b", 30],
  ["spent", "2023", "c", null],
  ["spent", "2023", "all", 99],
  ["spent", "2024", "a", 50],
  ["people", "2024", "a", 7],
] as const;
const words = (all: readonly string[]) => all.map((word) => ({ slug: word, word }));
const column = (id: "measure" | "period" | "authority", at: 0 | 1 | 2, all: readonly string[]) => ({
  id,
  words: words(all),
  codes: codeText(rows.map((row) => all.indexOf(row[at]))),
});
const same = (id: "region" | "type" | "unit" | "release") => ({
  id,
  words: words(["one"]),
  codes: codeText(rows.map(() => 0)),
});
const file: StatisticFile = {
  date: "2026-11-27",
  facets: [
    column("measure", 0, ["spent", "people"]),
    column("period", 1, ["2023", "2024"]),
    column("authority", 2, ["a", "b", "c", "all"]),
    ...[same("region"), same("type"), same("unit"), same("release")],
    {
      id: "mark",
      words: words(["value", "value after a break", "suppressed (c)"]),
      codes: codeText([0, 1, 2, 0, 0, 0]),
    },
  ],
  amounts: rows.map((row) => row[3]),
  money: [true, false],
  authorities: [true, true, true, false],
};
const table = statisticTable(file);
const of2023 = choosing(choosing(statistics.first, "measure", ["spent"]), "period", ["2023"]);

test("values of one measure and one period have a middle, and the country is not among them", () => {
  const answered = spreadAnswer(table, of2023);
  expect(answered.total).toEqual({
    values: 2,
    absent: 1,
    authorities: 3,
    wider: 1,
    range: { least: 10, middle: 20, highest: 30, money: true },
  });
  expect(spreadSentence(answered)).toBe(
    "2 values of 3 authorities, as printed: from £10 to £30; the middle is £20.",
  );
  expect(besideSpread(table, answered).slice(1)).toEqual([
    "1 row has a word of the release in place of a value.",
    "1 row of all is listed, and counted in nothing.",
    expect.stringContaining("1 value differs by more than a half"),
  ]);
});

test("values of two periods, or of two measures, are counted and nothing is worked out of them", () => {
  const years = spreadAnswer(table, choosing(statistics.first, "measure", ["spent"]));
  expect(years.total).toMatchObject({ values: 3, authorities: 3, range: undefined });
  const measures = spreadAnswer(table, choosing(statistics.first, "period", ["2024"]));
  expect(measures.total).toMatchObject({ values: 2, authorities: 1, range: undefined });
  expect(spreadSentence(measures)).toContain("Choose one measure and one year");
});

test("groups stand in the order of their words, each with a middle where it has one", () => {
  const { groups } = spreadAnswer(table, { ...statistics.first, by: ["measure", "period"] });
  expect(groups.map(({ codes, spread }) => [codes, spread.range?.middle])).toEqual([
    [[0, 0], 20],
    [[0, 1], 50],
    [[1, 1], 7],
  ]);
});
