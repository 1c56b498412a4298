/** No CSV that can be downloaded is cut at another mark than its commas by a program that guesses. */
import { DuckDBInstance } from "@duckdb/node-api";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Papa from "papaparse";
import { beforeAll, expect, test, vi } from "vitest";
import { siteDataset } from "../../dataset/load.ts";
import { bytesOf } from "../../publish/publication.ts";
import { recordsCsv } from "../../publish/records.ts";

/** Each CSV of the site by its name, without the frozen ones of releases. */
let csvs: readonly (readonly [name: string, text: string])[];

beforeAll(async () => {
  vi.stubEnv("SITE", "https://site.example");
  const dataset = siteDataset();
  const { registeredCharts } = await import("../../site/charts/registry.ts");
  const { publication } = (await import("./publication.ts")).sitePublication(dataset);
  csvs = [
    ...publication.tables.map((table): [name: string, text: string] => [
      table.path,
      new TextDecoder().decode(bytesOf(publication, table)),
    ]),
    ...[...registeredCharts(dataset).values()].map(
      ({ id, records }): [name: string, text: string] => [
        `charts/${id}.csv`,
        recordsCsv(records()),
      ],
    ),
  ];
});

test("Papa Parse guesses the comma", () => {
  expect(csvs.length).toBeGreaterThan(50);
  expect(csvs.filter(([, text]) => text === "")).toEqual([]);
  const wrong = csvs.filter(([, text]) => Papa.parse(text).meta.delimiter !== ",");
  expect(wrong.map(([name]) => name)).toEqual([]);
});

test("DuckDB guesses the comma and the header", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "guessed-"));
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const wrong: string[] = [];
  for (const [index, [name, text]] of csvs.entries()) {
    const file = path.join(folder, `${index}.csv`);
    writeFileSync(file, text);
    const sniffed = await connection.runAndReadAll(
      `SELECT Delimiter AS mark, HasHeader AS header FROM sniff_csv('${file}')`,
    );
    const [{ mark, header } = {}] = sniffed.getRowObjects();
    // A table without rows has nothing that tells its header from a row.
    const isEmpty = text.trim().split("\n").length < 2;
    if (mark !== "," || (header !== true && !isEmpty)) wrong.push(`${name}: ${String(mark)}`);
  }
  expect(wrong).toEqual([]);
});

test("lists in a few rows do not look like columns", () => {
  const cells = ["a | b; c | d", "e | f; g | h", "i | j; k | l"];
  const rows = [1, 2, 3].map((at) => [at, ...cells]);
  const text = recordsCsv({ header: ["id", "one", "two", "three"], rows });
  expect(text).not.toMatch(/[|;]/);
});
