import { describe, expect, test } from "vitest";
import { exampleTexts } from "../../dataset/example-data.ts";
import { siteDataset } from "../../dataset/load.ts";
import { dataTexts } from "../../new-council/folder.ts";
import { sourcesDirectory, sourceTexts } from "../../papers/folder.ts";
import { acceptedPaper, readDocuments } from "./accepted.ts";
import { named, outcomeLines, outcomeTable } from "./outcome-table.ts";
import { paired } from "./row-pairs.ts";
import type { ToldRow } from "./compared-rows.ts";
import { withoutCouncil } from "./without-council.ts";

describe("a folder without a council", () => {
  const rest = withoutCouncil(exampleTexts(), "northtown");

  test("has no row of it, nor one that names its rows, and all others as they are", () => {
    const own = [...rest].filter(([file]) => !file.startsWith("statistics/"));
    expect(own.map(([file]) => file)).not.toContain("allocations/northtown.csv");
    expect(own.filter(([, text]) => /northtown/.test(text)).map(([file]) => file)).toEqual([]);
    expect(rest.get("allocations/southtown.csv")).toBe(
      exampleTexts().get("allocations/southtown.csv"),
    );
  });
});

describe("rows are paired", () => {
  const row = (id: string, own: readonly number[], all = own): ToldRow => ({
    id,
    table: "allocations",
    cells: {},
    own,
    all,
  });
  const shown = (ours: readonly ToldRow[], proposed: readonly ToldRow[]) => {
    const { pairs, oursOnly, proposedOnly } = paired(ours, proposed);
    return [
      pairs.map((pair) => `${pair.ours.id}=${pair.proposed.id}`),
      oursOnly.map((one) => `${one.row.id}<${one.toldBy.map(({ id }) => id).join(" ")}`),
      proposedOnly.map((one) => `${one.row.id}<${one.toldBy.map(({ id }) => id).join(" ")}`),
    ];
  };

  test("by their own place first, then by any of their prints", () => {
    const ours = [row("a", [0, 1]), row("b", [1]), row("c", [5], [5, 6])];
    const read = [row("x", [0]), row("y", [1]), row("z", [6])];
    expect(shown(ours, read)).toEqual([["a=x", "b=y", "c=z"], [], []]);
  });

  test("and what is left says who tells it too", () => {
    const ours = [row("a", [0], [0, 1])];
    const read = [row("x", [0]), row("y", [1]), row("z", [2])];
    expect(shown(ours, read)).toEqual([["a=x"], [], ["y<a", "z<"]]);
  });
});

const texts = sourceTexts(sourcesDirectory());

describe.skipIf(texts === undefined)("the documents of our tables, every proposal accepted", () => {
  const dataset = siteDataset();
  const tables = new Map(
    [...(dataTexts("data") ?? [])].map(([file, { text }]) => [file, text] as const),
  );
  const documents = texts === undefined ? [] : readDocuments(dataset);
  const papers = documents.map((document) =>
    acceptedPaper(dataset, tables, document, texts?.get(document.source_file ?? "") ?? ""),
  );

  test("no difference is unexplained, and each of our rows is there", () => {
    const faults = papers.flatMap(({ rows }) =>
      rows.flatMap((row) => [
        ...named(row).filter(({ reason }) => reason === "unexplained"),
        ...(row.reason === "unexplained" ? [row] : []),
      ]),
    );
    expect(faults).toEqual([]);
    const ours = papers.flatMap(({ rows }) => rows.flatMap((row) => row.ours ?? []));
    const own = [...dataset.figures, ...dataset.other_amounts].filter((row) =>
      documents.includes(row.document),
    );
    expect(ours.toSorted()).toEqual(own.map(({ id }) => id).toSorted());
  });

  test("row by row, as it was looked through", async () => {
    // Names of rows and cells and why, no word of a paper.
    const lines = papers.flatMap(({ document, rows }) => [
      document,
      ...rows.map((row) => {
        const cells = named(row).map(({ cell, reason }) => `${cell} (${reason})`);
        const what = [row.reason ?? "", ...cells].filter((one) => one !== "").join(", ");
        return `  ${row.ours ?? row.place}: ${what === "" ? "equal" : what}`;
      }),
    ]);
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("examples/known-documents.txt");
    expect(outcomeTable(papers)).toContain("| birmingham-report-2022-06-07 | 52 |");
    expect(outcomeLines(papers)).toContain("7.800 at table 1.11");
  });
});
