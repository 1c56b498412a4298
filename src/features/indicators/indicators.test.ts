import { expect, test } from "vitest";
import { councilOf, example } from "../../dataset/example-data.ts";
import { councilIndicators, notesOf, seriesFinding, seriesInWords } from "./indicators.ts";

const days = ["2022-03-01", "2022-01-01", "2022-02-01"];
const dataset = example({
  indicators: [
    ...days.map((date, index) => ({
      id: `plan-${index}`,
      date,
      value: String(index),
      value_printed: `${index}%`,
      ...(index === 1 ? { note: "Few cases." } : {}),
    })),
    {
      id: "count",
      series: "Plans (count in brackets)",
      date: "2022-01-01",
      value: "1",
      value_printed: "(1)",
    },
    ...days.map((date) => ({ id: `bus-${date}`, series: "Buses", date, note: "Few cases." })),
    { id: "twice-1", series: "Twice", date: "2022-01" },
    { id: "twice-2", series: "Twice", date: "2022-02" },
    { id: "stray", series: "Stray (count in brackets)", date: "2022-01-01" },
    { id: "undated", series: "Undated" },
  ],
});
const { tables, others } = councilIndicators(dataset, councilOf(dataset));

test("series of at least three dates become tables by their dates, in the order of time", () => {
  expect(tables.map(({ dates, series }) => [dates, series.map(({ name }) => name)])).toEqual([
    [
      ["2022-01-01", "2022-02-01", "2022-03-01"],
      ["Plans", "Buses"],
    ],
  ]);
  expect(tables[0]?.series[0]?.points.map(({ printed, beside }) => [printed, beside])).toEqual([
    ["1%", "(1)"],
    ["2%", undefined],
    ["0%", undefined],
  ]);
});

test("every other row is listed, also a count without its series", () => {
  expect(others.flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual([
    "twice-1",
    "twice-2",
    "stray",
    "undated",
  ]);
});

test("a note is told once for all series of a date", () => {
  expect(tables.flatMap(notesOf)).toEqual([
    { date: "2022-01-01", series: ["Plans", "Buses"], text: "Few cases." },
    { date: "2022-02-01", series: ["Buses"], text: "Few cases." },
    { date: "2022-03-01", series: ["Buses"], text: "Few cases." },
  ]);
});

test("a series in words is its two ends", () => {
  expect(tables[0]?.series.map(seriesInWords)[0]).toBe(
    "From 1% on 1 January 2022 to 0% on 1 March 2022.",
  );
});

test("a finding names the series, and says so where its ends are the same", () => {
  expect(tables[0]?.series.map(seriesFinding)).toEqual([
    "Plans went from 1% on 1 January 2022 to 0% on 1 March 2022",
    "Buses stood at 5% on 1 January 2022 and again on 1 March 2022",
  ]);
});
