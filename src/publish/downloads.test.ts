import { unzipSync } from "fflate";
import { beforeAll, expect, test } from "vitest";
import { dataFile, dataFiles } from "../dataset/load.ts";
import { downloads, everyDownload, type Download } from "./downloads.ts";
import { shippedPublication } from "./example-publication.ts";
import { checksum, type Publication } from "./publication.ts";

let shipped: Publication;
let files: Map<string, Download>;
beforeAll(() => {
  shipped = shippedPublication();
  files = new Map(everyDownload(downloads(shipped)).map((file) => [file.path, file]));
}, 60_000);

function text(path: string): string {
  return new TextDecoder().decode(files.get(path)?.bytes);
}

test("each file has one address", () => {
  expect(files.size).toBe(everyDownload(downloads(shipped)).length);
});

test("the CSVs of the data folder are published byte for byte", () => {
  for (const name of dataFiles("data")) {
    expect([name, checksum(files.get(name)?.bytes ?? new Uint8Array())]).toEqual([
      name,
      checksum(dataFile(name, "data")),
    ]);
  }
});

test("the file of all allocations holds the rows of each council's file, under one header", () => {
  const councils = dataFiles("data").filter((name) => name.startsWith("allocations/"));
  const lines = (path: string) => text(path).trimEnd().split("\n");
  const [header] = lines("allocations/bcp.csv");
  const rows = councils.flatMap((name) => lines(name).slice(1));
  expect(lines("allocations.csv")).toEqual([header, ...rows]);
});

test("the archive unpacks to every CSV and the descriptions, and its package is whole", () => {
  const unpacked = unzipSync(files.get("council-funding-compared.zip")?.bytes ?? new Uint8Array());
  expect(Object.keys(unpacked)).toEqual([
    ...shipped.csv.keys(),
    "datapackage.json",
    "csv-metadata.json",
  ]);
  for (const [path, bytes] of Object.entries(unpacked)) {
    expect([path, checksum(bytes)]).toEqual([path, checksum(files.get(path)?.bytes ?? bytes)]);
  }
});

test("what is unpacked may be read by all: each entry says so, as the files of Unix do", () => {
  const archives = [...files.values()].filter(({ path }) => /\.(zip|xlsx)$/.test(path));
  expect(archives.length).toBe(2);
  for (const { path, bytes } of archives) {
    const modes = modesOf(bytes);
    expect([path, modes.length]).toEqual([path, Object.keys(unzipSync(bytes)).length]);
    expect([path, [...new Set(modes)]]).toEqual([path, [0o100644]]);
  }
});

/** What each entry of the archive's list says of Unix permissions. */
function modesOf(bytes: Uint8Array): number[] {
  const view = Buffer.from(bytes);
  const modes: number[] = [];
  let at = view.indexOf("PK\u0001\u0002", 0, "latin1");
  while (view.readUInt32LE(at) === 0x02014b50) {
    const [name, extra, comment] = [28, 30, 32].map((field) => view.readUInt16LE(at + field));
    modes.push(view.readUInt32LE(at + 38) >>> 16);
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return modes;
}

test("JSON has numbers as numbers, lists as lists, and null where nothing is stated", () => {
  const allocations = JSON.parse(text("allocations.json")) as Record<string, unknown>[];
  const row = allocations.find(({ id }) => id === "birmingham-2022-06-ad-post");
  expect(row).toMatchObject({
    amount_gbp: 127000,
    part_of: [{ whole: "birmingham-2022-06-total", split: "item" }],
    supersedes: null,
  });
});

test("JSON reads back equal to the tables", () => {
  for (const table of shipped.tables) {
    const records = JSON.parse(text(table.path.replace(/csv$/, "json"))) as object[];
    const columns = Object.values(table.columns);
    const expected = table.rows.map((row) =>
      row.map((cell, index) => (cell === "" ? null : columns[index]?.schema.parse(cell))),
    );
    expect(records.map((record) => Object.values(record))).toEqual(expected);
  }
});

test("checksums are those of the files", () => {
  const sums = text("SHA256SUMS.txt").trimEnd().split("\n");
  expect(sums.length).toBe(shipped.csv.size + 2);
  for (const line of sums) {
    const [sum, path = ""] = line.split("  ");
    expect([path, sum]).toEqual([path, checksum(files.get(path)?.bytes ?? new Uint8Array())]);
  }
});

test("every file is the same to the byte each time", { timeout: 60_000 }, () => {
  for (const { path, bytes } of everyDownload(downloads(shippedPublication()))) {
    const before = files.get(path)?.bytes ?? new Uint8Array();
    expect([path, checksum(bytes)]).toEqual([path, checksum(before)]);
  }
});
