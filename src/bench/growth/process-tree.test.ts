import { expect, test } from "vitest";
import { memoryOf, treeOf, treeUse } from "./process-tree.ts";

test("a tree is a process and all that it started, at any depth, and nothing beside", () => {
  const all = [
    { pid: 1, parent: 0, cpu: 0 },
    { pid: 7, parent: 1, cpu: 0 },
    { pid: 8, parent: 7, cpu: 0 },
    { pid: 9, parent: 8, cpu: 0 },
    { pid: 10, parent: 1, cpu: 0 },
  ];
  expect(treeOf(7, all).map(({ pid }) => pid)).toEqual([7, 8, 9]);
});

test("memory is the most that all held at one moment, what they share once; time is that of each at its end", () => {
  const first = (megabytes: number, cpu: number) => ({
    ...{ pid: 7, parent: 1, name: "build.ts" },
    ...{ megabytes, cpu, shared: 50 },
  });
  const second = { pid: 8, parent: 7, name: "half.ts", megabytes: 400, cpu: 2, shared: 60 };
  const seen = [[first(100, 1)], [first(300, 2), second], [first(500, 4)]];
  expect(treeUse(seen)).toEqual({
    megabytes: 300 + 400 + 60,
    cpu: 6,
    processes: [
      { name: "build.ts", megabytes: 500 },
      { name: "half.ts", megabytes: 400 },
    ],
  });
});

test("a process that has ended and is not yet gone holds nothing", () => {
  const status =
    "Name:\tnode\nRssAnon:\t    2048 kB\nRssFile:\t    1024 kB\nRssShmem:\t       0 kB\n";
  expect(memoryOf(status)).toEqual({ megabytes: 2, shared: 1 });
  expect(memoryOf("Name:\tnode\nState:\tZ (zombie)\n")).toEqual({ megabytes: 0, shared: 0 });
});
