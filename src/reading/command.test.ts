/** The command as a person calls it: each slip is one line that says what is allowed, nothing is changed, and it ends with 1. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import path from "node:path";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { exampleTexts } from "../dataset/example-data.ts";
import { temporaryFolder, writeFolder, type Folder } from "../dataset/example-folder.ts";
import { serveDesk } from "../desk/serve.ts";
import type { Desk } from "../desk/desk.ts";

let folder: Folder;
beforeAll(() => {
  folder = temporaryFolder();
  writeFolder(path.join(folder.path, "data"), exampleTexts());
  writeFileSync(path.join(folder.path, "paper.md"), "1.1 Cabinet is asked to approve £1.5m.\n");
  mkdirSync(path.join(folder.path, "bare"));
});
afterAll(() => folder[Symbol.dispose]());

/** What it prints first, and how it ends: with the last line and a number. */
function run(...words: readonly string[]) {
  const script = path.resolve("scripts/read-paper.ts");
  const { stderr, status } = spawnSync(process.execPath, [script, ...words], {
    cwd: folder.path,
    encoding: "utf8",
  });
  const lines = stderr.replaceAll(folder.path, "DIR").trimEnd().split("\n");
  return { first: lines[0] ?? "", ends: [lines.at(-1), status] };
}

const usage = "npm run read-paper -- FILE --council ID ";

test.each([
  ["no file", [], `found 0 files; allowed: one, as in ${usage}`],
  ["two files", ["a.pdf", "b.pdf"], `found 2 files; allowed: one, as in ${usage}`],
  [
    "no council",
    ["paper.md"],
    `--council: found none; allowed: the id of a council, as in ${usage}`,
  ],
  [
    "an unknown option",
    ["paper.md", "--councl", "a"],
    `Unknown option '--councl'; allowed: ${usage}`,
  ],
  [
    "a folder without tables",
    ["paper.md", "--council", "northtown", "--data", "bare"],
    "--data: found no folder of tables bare; allowed: one with councils.csv and the others",
  ],
  [
    "a file for a folder",
    ["paper.md", "--council", "northtown", "--data", "paper.md"],
    "--data: found no folder of tables paper.md; allowed: ",
  ],
  [
    "a port that is none",
    ["paper.md", "--council", "northtown", "--open", "--port", "80000"],
    '--port: found "80000"; allowed: a whole number from 0 to 65535',
  ],
  [
    "a comparison without a document",
    ["paper.md", "--compare"],
    "--document: found none; allowed: a document with a file in data/prints/",
  ],
  [
    "a comparison with an unknown document",
    ["paper.md", "--compare", "--document", "northtown-no-such"],
    "--document: found northtown-no-such; allowed: a document with a file in data/prints/",
  ],
])("%s", (_, words, line) => {
  const before = readdirSync(folder.path, { recursive: true });
  const { first, ends } = run(...words);
  expect([first.slice(0, line.length), ...ends]).toEqual([line, "nothing was changed", 1]);
  expect(readdirSync(folder.path, { recursive: true })).toEqual(before);
});

test("a port that is in use", async () => {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  // Nothing is asked of the desk before its port is open.
  expect(await serveDesk({} as Desk, port)).toEqual({
    problem: `--port: found ${port}, which cannot be used (EADDRINUSE); allowed: a free port, or none to take any`,
  });
});
