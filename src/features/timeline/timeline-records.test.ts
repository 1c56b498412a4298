import { expect, test } from "vitest";
import { readCsv } from "../../csv/read-csv.ts";
import { example } from "../../dataset/example-data.ts";
import { timeline } from "./timeline.ts";
import { recordsCsv } from "../../publish/records.ts";
import type { Cell } from "../../publish/records.ts";
import { timelineRecords } from "./timeline-records.ts";

const edition = {
  entry: (id: string) => `https://site.example/timeline/list/#${id}`,
  data_date: "2022-07-01",
};

const view = timeline(
  example({
    events: [{ id: "visit", date: "2022", date_precision: "year", kind: "inspection" }],
    allocations: [
      { id: "year", financial_year: "2022-23", qualifier: "up-to", amount_gbp: "1200000" },
      { id: "onwards", period_from: "2022-08" },
      { id: "hidden", amount_absent: "exempt" },
    ],
  }),
);
const records = timelineRecords(view.items, edition);
const cell = (row: readonly Cell[], name: string) => row[records.header.indexOf(name)];

test("every decision, event and figure of the picture is one record", () => {
  const rows = records.rows.map(
    (row) => `${cell(row, "row") ?? ""} ${cell(row, "figure") ?? cell(row, "id") ?? ""}`,
  );
  const items = view.items.map(({ id, kind }) => `${kind === "decision" ? kind : "event"} ${id}`);
  const figures = view.items.flatMap(({ periods }) =>
    periods.flatMap((period) => period.figures.map(({ id }) => `figure ${id}`)),
  );
  expect(rows.toSorted()).toEqual([...items, ...figures].sort());
});

test("a figure has whole pounds and what it covers; an end that is not stated is empty", () => {
  const of = (id: string) => {
    const row = records.rows.find((one) => cell(one, "figure") === id) ?? [];
    const names = ["id", "amount_gbp", "qualifier", "covers", "covers_from", "covers_to"];
    return names.map((name) => cell(row, name));
  };
  expect(of("year")).toMatchInlineSnapshot(`
    [
      "northtown-main",
      1200000,
      "up-to",
      "2022-23",
      "2022-04-01",
      "2023-03-31",
    ]
  `);
  expect(of("onwards")).toMatchInlineSnapshot(`
    [
      "northtown-main",
      1000000,
      "exactly",
      "from August 2022",
      "2022-08-01",
      null,
    ]
  `);
  expect(of("hidden")).toMatchInlineSnapshot(`
    [
      "northtown-main",
      null,
      null,
      "years not stated",
      null,
      null,
    ]
  `);
});

test("the file is read back by our own reader, every row with its place in the list", () => {
  const { rows, problems } = readCsv("timeline.csv", recordsCsv(records));
  expect(problems).toEqual([]);
  const [header, ...others] = rows.map(({ cells }) => cells.map(({ text }) => text));
  expect(header).toMatchInlineSnapshot(`
    [
      "row",
      "council",
      "id",
      "date",
      "date_our_reading",
      "kind",
      "stage",
      "title",
      "body",
      "main_decision",
      "authorised_gbp",
      "authorised_is_a_ceiling",
      "authorised",
      "follows",
      "figure",
      "label",
      "amount_gbp",
      "qualifier",
      "status",
      "covers",
      "covers_from",
      "covers_to",
      "source",
      "source_url",
      "locator",
      "press",
      "page",
      "data_date",
    ]
  `);
  const [id, page] = [header?.indexOf("id") ?? -1, header?.indexOf("page") ?? -1];
  expect(others.length).toBe(records.rows.length);
  expect(others.filter((row) => row[page] !== edition.entry(row[id] ?? ""))).toEqual([]);
});
