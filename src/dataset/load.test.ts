import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { inFileOrder, problemLine } from "../csv/problem.ts";
import { exampleTexts } from "./example-data.ts";
import { keepFolder, loadDataset } from "./load.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "data-"));
  for (const [name, text] of exampleTexts()) write(name, text);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(name: string, content: string | Uint8Array): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), content);
}

const faults = () =>
  inFileOrder(loadDataset(folder).problems).map((problem) =>
    problemLine(problem).replace(folder, "data"),
  );

describe("loadDataset", () => {
  test("reads every table of a folder", () => {
    const { dataset } = loadDataset(folder);
    expect(dataset?.councils.map(({ id }) => id)).toEqual(["northtown", "southtown"]);
    expect(dataset?.figures.map(({ id }) => id)).toEqual(["total", "south"]);
  });

  test("a folder is read anew each time, unless it is to be kept", () => {
    const once = loadDataset(folder);
    expect(loadDataset(folder)).not.toBe(once);
    keepFolder(folder);
    const kept = loadDataset(folder);
    keepFolder(folder);
    expect(loadDataset(path.join(folder, "."))).toBe(kept);
  });

  test("a missing file is refused", () => {
    rmSync(path.join(folder, "pots.csv"));
    rmSync(path.join(folder, "statistics/gdp_deflator.csv"));
    expect(faults()).toMatchInlineSnapshot(`
      [
        "data/pots.csv:1:1: found no such file; allowed: the file",
        "data/statistics/gdp_deflator.csv:1:1: found no such file; allowed: the file",
      ]
    `);
  });

  test("a folder may do without the tables that no other refers to", () => {
    rmSync(path.join(folder, "gaps.csv"));
    rmSync(path.join(folder, "replies.csv"));
    rmSync(path.join(folder, "former_ids.csv"));
    expect(faults()).toEqual([]);
  });

  test("a council may have no file of amounts", () => {
    rmSync(path.join(folder, "allocations/southtown.csv"));
    expect(faults()).toEqual([]);
  });

  test("a file of no table is refused, wherever it is", () => {
    write("potts.csv", "id\n");
    write("allocations/old/northtown.csv", "id\n");
    expect(faults()).toMatchInlineSnapshot(`
      [
        "data/allocations/old/northtown.csv:1:1: found a file of no table; allowed: councils.csv, documents.csv, decisions.csv, pots.csv, other_amounts.csv, events.csv, indicators.csv, discrepancies.csv, gaps.csv, replies.csv, sums.csv, changes.csv, former_ids.csv, statistics/authorities.csv, statistics/code_changes.csv, statistics/neighbours.csv, statistics/judgements.csv, statistics/sources.csv, statistics/<series>.csv, allocations/<council>.csv, prints/<document>.csv",
        "data/potts.csv:1:1: found a file of no table; allowed: councils.csv, documents.csv, decisions.csv, pots.csv, other_amounts.csv, events.csv, indicators.csv, discrepancies.csv, gaps.csv, replies.csv, sums.csv, changes.csv, former_ids.csv, statistics/authorities.csv, statistics/code_changes.csv, statistics/neighbours.csv, statistics/judgements.csv, statistics/sources.csv, statistics/<series>.csv, allocations/<council>.csv, prints/<document>.csv",
      ]
    `);
  });

  test("a dot file is nobody's data", () => {
    write(".DS_Store", "x");
    expect(faults()).toEqual([]);
  });

  test("a file in another encoding is refused once, and the other files are still read", () => {
    write("events.csv", Uint8Array.from([0xff, 0xfe, 0x69, 0x00]));
    write("indicators.csv", "id\n");
    const lines = faults();
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatchInlineSnapshot(
      `"data/events.csv:1:1: found UTF-16 text; allowed: UTF-8 text"`,
    );
  });

  test("a folder that is not there is one fault, not one for each file", () => {
    expect(loadDataset("no-such-folder").problems.map(problemLine)).toEqual([
      "no-such-folder:1:1: found no such folder; allowed: a folder with councils.csv and the other tables",
    ]);
  });

  test("a file where the folder should be is refused", () => {
    expect(loadDataset("package.json").problems.map(problemLine)).toEqual([
      "package.json:1:1: found a file; allowed: a folder with councils.csv and the other tables",
    ]);
  });

  test("a link is as good as the file that it leads to", () => {
    rmSync(path.join(folder, "pots.csv"));
    write(".kept", exampleTexts().get("pots.csv") ?? "");
    symlinkSync(path.join(folder, ".kept"), path.join(folder, "pots.csv"));
    expect(faults()).toEqual([]);
    rmSync(path.join(folder, ".kept"));
    expect(faults()).toEqual(["data/pots.csv:1:1: found a link to nothing; allowed: a file"]);
  });
});
