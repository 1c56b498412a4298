import { expect, test } from "vitest";
import { diffText, parseDiff } from "./diff-file.ts";
import type { ReleaseDiff } from "./release-diff.ts";

const row = { table: "pots", kind: "added", fields: [] } as const;
const diff: ReleaseDiff = {
  release: "2026-11-30",
  previous: "2026-11-27",
  rows: [
    { ...row, id: "a", reason: "New council. Its papers were read." },
    { ...row, id: "b", reason: "New council. Its papers were read." },
    { ...row, id: "c", reason: undefined },
    {
      ...row,
      id: "d",
      kind: "corrected",
      fields: [{ field: "note", before: "", after: 'A "note"\nin two lines' }],
      reason: "Note. It was missing.",
    },
  ],
};

test("a file has each reason once and a row on a line, and is read as it was written", () => {
  const text = diffText(diff);
  expect(text.match(/New council/g)).toHaveLength(1);
  expect(text.split("\n").filter((line) => line.startsWith('{"table"'))).toHaveLength(4);
  expect(parseDiff(text)).toEqual(diff);
  expect(parseDiff(diffText({ ...diff, previous: null, rows: [] })).rows).toEqual([]);
});

test("a file of an earlier release, with the words of the reason in each row, is read too", () => {
  expect(parseDiff(JSON.stringify(diff, null, 1))).toEqual(diff);
});
