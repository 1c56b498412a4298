/**
 * Git may turn LF into CRLF on Windows (`core.autocrlf=true`, a usual setting there): a clone made so has
 * the bytes that were committed, as `.gitattributes` says.
 */
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { dataFiles } from "./dataset/load.ts";

const folders = ["data", "public/data", "scripts"];

/** A repository of our files, and a clone of it as Git for Windows makes one. */
function clone(attributes: boolean): string {
  const root = mkdtempSync(path.join(os.tmpdir(), "line-ends-"));
  const [first, second] = [path.join(root, "first"), path.join(root, "second")];
  for (const folder of folders) cpSync(folder, path.join(first, folder), { recursive: true });
  if (attributes) cpSync(".gitattributes", path.join(first, ".gitattributes"));
  writeFileSync(path.join(first, "picture.bin"), Uint8Array.of(0, 13, 10, 10, 0));
  git(first, "init", "--quiet");
  git(first, "-c", "core.autocrlf=false", "add", ".");
  const author = ["-c", "user.name=Test", "-c", "user.email=test@example.org"];
  git(first, ...author, "commit", "--quiet", "--no-gpg-sign", "--message", "All");
  git(root, "-c", "core.autocrlf=true", "clone", "--quiet", first, second);
  return second;
}

function git(folder: string, ...args: string[]): void {
  execFileSync("git", args, { cwd: folder });
}

function changed(copy: string): string[] {
  const names = folders.flatMap((folder) => dataFiles(folder).map((name) => `${folder}/${name}`));
  expect(names.length).toBeGreaterThan(20);
  return names.filter((name) => !readFileSync(name).equals(readFileSync(path.join(copy, name))));
}

test("a clone made with CRLF line ends has the bytes that were committed", () => {
  const copy = clone(true);
  expect(changed(copy)).toEqual([]);
  expect(readFileSync(path.join(copy, "picture.bin"))).toEqual(Buffer.from([0, 13, 10, 10, 0]));
});

test("without our attributes it has other bytes", () => {
  expect(changed(clone(false))).toContain("data/councils.csv");
});
