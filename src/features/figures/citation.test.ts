import { expect, test } from "vitest";
import { example, figureOf, found } from "../../dataset/example-data.ts";
import { citation } from "./citation.ts";

const dataset = example({
  documents: [{ id: "northtown-report", url: "https://council.example/report" }],
  allocations: [{ id: "total", amount_printed: "£1m", printed_in: "millions", label: "All of it" }],
  other_amounts: [{ id: "undated", document: "northtown-press" }],
  changes: [{ date: "2022-07-01" }, { date: "2023-02-03" }],
});

test("a citation names the council, the print, the place, the version and the address", () => {
  const { short, long } = citation(
    dataset,
    figureOf(dataset, "total"),
    "https://site.example/f/",
    undefined,
  );
  expect(short).toMatchInlineSnapshot(
    `"A council, “All of it”, £1m. Council, Report (dated 1 June 2022), page 1, in Council Funding Compared, https://site.example/f/"`,
  );
  expect(long).toMatchInlineSnapshot(
    `"Council Funding Compared (2023): A council, “All of it”, £1m. Data of 2023-02-03. Council Funding Compared. Dataset. https://site.example/f/ Source: Council (2022): Report, page 1. https://council.example/report"`,
  );
});

test("the version that is named can be looked up: a release, or the latest with the changes since", () => {
  const cited = (release: string) =>
    citation(dataset, figureOf(dataset, "total"), "https://site.example/f/", release).long;
  expect(cited("2023-02-03")).toContain(". Release 2023-02-03. Council");
  expect(cited("2023-01-31")).toContain(". Release 2023-01-31 with the changes to 2023-02-03. C");
  expect(cited("2023-02-04")).toContain(". Data of 2023-02-03. Council");
});

test("other amounts are cited by their own document", () => {
  const amount = found(dataset.other_amounts, "undated");
  expect(
    citation(dataset, amount, "https://site.example/f/", undefined).short,
  ).toMatchInlineSnapshot(
    `"A council, “Forecast”, 1,000 (press). Council, Report (dated 1 June 2022), page 1, in Council Funding Compared, https://site.example/f/"`,
  );
});
