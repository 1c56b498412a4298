import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exampleTexts } from "../src/dataset/example-data.ts";
import { temporaryFolder, writeFolder, type Folder } from "../src/dataset/example-folder.ts";

let place: Folder;
let data = "";
beforeAll(() => {
  place = temporaryFolder();
  data = place.path;
  writeFolder(path.join(data, "data"), exampleTexts());
  writeFileSync(
    path.join(data, "paper.md"),
    "# Families\n\n1.1 Cabinet is asked to approve up to £1.5m.\n",
  );
  writeFileSync(path.join(data, "words.txt"), "1.1 Nothing is spent.\n");
});
afterAll(() => place[Symbol.dispose]());

function run(file: string, ...flags: string[]) {
  const folder = path.join(data, "data");
  const args = ["scripts/read-paper.ts", path.join(data, file), "--data", folder, ...flags];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  return { status, printed: (stdout + stderr).replaceAll(data, "DIR") };
}

const table = (name: string) => readFileSync(path.join(data, "data", name), "utf8");

test.each([
  ["none.pdf", ["--council", "x"], /^FILE: found no file DIR\/none\.pdf; allowed: a PDF, /],
  ["words.txt", ["--council", "x", "--name", "X"], /^FILE: found "no amount of money"; allowed: /],
  [
    "paper.md",
    ["--council", "westmere"],
    /^--council: found "westmere"; allowed: an id in councils\.csv /,
  ],
  [
    "paper.md",
    ["--council", "West Mere", "--name", "W"],
    /^--council: found "West Mere"; allowed: small letters/,
  ],
  [
    "paper.md",
    ["--council", "x", "--name", "X", "--document", "A b"],
    /^--document: found "A b"; allowed: small letters/,
  ],
])(
  "%s %j is refused in words, and nothing is changed",
  (file, flags, says) => {
    const before = table("documents.csv");
    const { status, printed } = run(file, ...flags);
    expect(status).toBe(1);
    expect(printed).toMatch(says);
    expect(printed).toMatch(/\nnothing was changed\n$/);
    expect(table("documents.csv")).toBe(before);
  },
  60_000,
);

test("a paper of a new council becomes rows, once", () => {
  const flags = [
    "--council",
    "westmere",
    "--name",
    "Westmere Council",
    "--document",
    "westmere-families",
  ];
  const first = run("paper.md", ...flags);
  expect(first.printed).toMatch(/^westmere-families: 1 amount in /);
  expect(table("prints/westmere-families.csv")).toContain(
    "1,paragraph 1.1,£1.5m,1500000,millions,up-to,\n",
  );
  expect(table("allocations/westmere.csv")).toContain(",£1.5m,millions,up-to,recommended,");
  const again = run("paper.md", ...flags);
  expect([
    again.status,
    existsSync(path.join(data, "data", "prints/westmere-families.csv")),
  ]).toEqual([1, true]);
}, 60_000);

test("behind new-council the paper’s rows take the place of those that nobody has filled in", () => {
  const folder = path.join(data, "data");
  const args = ["scripts/new-council.ts", "eastmere", "--name", "Eastmere Council"];
  spawnSync(process.execPath, [...args, "--data", folder]);
  expect(table("decisions.csv")).toContain("eastmere-decision-?");
  const read = run("paper.md", "--council", "eastmere", "--document", "eastmere-families");
  expect(read.status).toBe(0);
  const names = ["councils", "documents", "decisions", "pots", "allocations/eastmere"];
  const rows = names.flatMap((name) =>
    table(`${name}.csv`)
      .split("\n")
      .filter((line) => line.startsWith("eastmere")),
  );
  expect(rows.map((line) => line.split(",")[0])).toEqual([
    "eastmere",
    "eastmere-families",
    "eastmere-decision-families",
    "eastmere-families-amount",
  ]);
}, 60_000);
