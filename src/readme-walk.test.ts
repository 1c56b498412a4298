/** What README and CONTRIBUTING show and say is what the tools print and the tables hold. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { problemLine, problemReport } from "./csv/problem.ts";
import { readCsv, writeCsv } from "./csv/read-csv.ts";
import { linkedRows, loadDataset } from "./dataset/load.ts";
import { sourcesDirectory, sourceTexts } from "./papers/folder.ts";
import { verify } from "./papers/verify.ts";

const readme = readFileSync("README.md", "utf8");
const walk = /## Add a council[^]*?(?=\n## )/.exec(readme)?.[0] ?? "";
const [checked = "", verified = ""] = [...walk.matchAll(/```text\n([^]*?)\n```/g)].map(
  ([, block = ""]) => block,
);
const shown = new Map(
  [...walk.matchAll(/^\| ([a-z_]+) +\| (.*?) *\| /gm)]
    .map(([, column = "", cell = ""]) => [column, cell.trim()] as const)
    .filter(([column]) => column !== "column"),
);
const file = "allocations/herefordshire.csv";

let root = "";
const home = process.cwd();
beforeAll(() => {
  root = mkdtempSync(path.join(os.tmpdir(), "readme-"));
  cpSync("data", path.join(root, "data"), { recursive: true });
  process.chdir(root);
});
afterAll(() => {
  process.chdir(home);
  rmSync(root, { recursive: true, force: true });
});

/** The shipped table with one cell of README's row written otherwise. */
function rewrite(column: string, cell: string): void {
  const { rows } = readCsv(file, readFileSync(path.join(home, "data", file), "utf8"));
  const texts = rows.map(({ cells }) => cells.map(({ text }) => text));
  const index = texts[0]?.indexOf(column) ?? -1;
  const changed = texts.map((row) => (row[0] === shown.get("id") ? row.with(index, cell) : row));
  writeFileSync(path.join("data", file), writeCsv(changed));
}

test("the row that README shows is in the data, cell by cell", () => {
  const figure = loadDataset("data").dataset?.figures.find(({ id }) => id === shown.get("id"));
  expect(shown.size).toBeGreaterThan(10);
  const held = [...shown.keys()].map((column) => [column, figure?.cells.at(column).text]);
  expect(held).toEqual([...shown]);
});

test("the councils that README adds are authorities, by id and code", () => {
  const added = [...walk.matchAll(/new-council -- ([a-z-]+) .*--gss (\w+)|--council ([a-z-]+)/g)];
  const { dataset } = loadDataset("data");
  expect(added.length).toBeGreaterThan(1);
  for (const [, id, code, council] of added) {
    const known = dataset?.authorities.find((one) => one.id === (id ?? council));
    expect(known?.gss_code, id ?? council).toBe(code ?? known?.gss_code ?? "a code");
  }
});

test("the fault that README shows is what the check prints", () => {
  rewrite("amount_gbp", shown.get("amount_printed") ?? "");
  expect(problemReport(loadDataset("data").problems)).toBe(checked);
});

test("the misplaced figure that README shows is what the comparison with the papers prints", () => {
  rewrite("locator", "resolution b)");
  const texts = sourceTexts(path.resolve(home, sourcesDirectory()));
  if (texts !== undefined) {
    expect(problemReport(verify(linkedRows("data"), texts).problems)).toBe(verified);
  }
  // Without the papers, two resolutions of the same sense are the paper.
  const resolutions = [
    `a) The second tranche is released, up to ${shown.get("amount_printed")};`,
    "b) The report that was asked for in March 2022 is received.",
  ];
  const head = "Issue - meetings\n\nTranche Two\n\nMeeting: 24/11/2022 - Cabinet (Item 171)\n\n";
  const paper = `${head}It was resolved that:\n\n\n${resolutions.join("\n\n\n")}\n`;
  const rows = linkedRows("data");
  const row = rows.figures.find(({ id }) => id === shown.get("id"));
  const name = row?.document.source_file ?? "";
  const lines = verify(rows, new Map([[name, paper]])).problems.map(problemLine);
  const start = verified.slice(0, verified.indexOf("it stands in"));
  expect(lines.filter((line) => line.startsWith(start))).toHaveLength(1);
});

test("every file and command that CONTRIBUTING names exists", () => {
  const contributing = readFileSync(path.join(home, "CONTRIBUTING.md"), "utf8");
  const named = [...contributing.matchAll(/`((?:src|data|scripts)\/[^`<]*)`/g)];
  expect(named.length).toBeGreaterThan(15);
  const lost = named
    .map(([, name = ""]) => name)
    .filter((name) => !existsSync(path.join(home, name)));
  expect(lost).toEqual([]);
  const { scripts } = JSON.parse(readFileSync(path.join(home, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  const commands = [...contributing.matchAll(/npm run ([a-z:-]+)/g)].map(([, name = ""]) => name);
  expect(commands.filter((name) => !(name in scripts))).toEqual([]);
});
