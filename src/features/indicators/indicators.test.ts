import { expect, test } from "vitest";
import { councilOf, example } from "../../dataset/example-data.ts";
import { seriesFinding, seriesInWords, tableName } from "./indicator-words.ts";
import { councilIndicators, notesOf } from "./indicators.ts";

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

test("series of one name under two headings are two, each with its own counts, and say their heading", () => {
  const under = (heading: string, printed: readonly string[]) => [
    ...days.map((date, index) => ({
      ...{ heading, series: "On time", date, id: `${heading.toLowerCase()}-${index}` },
      ...{ value: printed[index] ?? "", value_printed: `${printed[index] ?? ""}%` },
    })),
    {
      ...{ heading, series: "On time (count in brackets)", date: days[0] ?? "" },
      ...{ id: `${heading.toLowerCase()}-count`, value: "7", value_printed: `(7, ${heading})` },
    },
  ];
  const indicators = [...under("Buses", ["5", "5", "9"]), ...under("Trains", ["1", "1", "1"])];
  const two = example({ indicators });
  const found = councilIndicators(two, councilOf(two)).tables;
  expect(found.map(tableName)).toEqual([
    "Buses, 1 January 2022 to 1 March 2022",
    "Trains, 1 January 2022 to 1 March 2022",
  ]);
  expect(found.flatMap(({ series }) => series.map(seriesFinding))).toEqual([
    "On time (Buses) stood at 5% on 1 January 2022 and again on 1 March 2022, with other values between",
    "On time (Trains) stood at 1% on 1 January 2022 and again on 1 March 2022",
  ]);
  expect(found.flatMap(({ series }) => series.map(({ points }) => points.at(-1)?.beside))).toEqual([
    "(7, Buses)",
    "(7, Trains)",
  ]);
});
