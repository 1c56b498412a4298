import { expect, test } from "vitest";
import { changeLine, printChanges } from "./compare.ts";

test("what is gone, changed and added, place by place; what is moved in its place is no change", () => {
  const before = [
    { place: "item 1", printed: "£1m" },
    { place: "item 1", printed: "£2m" },
    { place: "item 2", printed: "£3m" },
    { place: "item 3", printed: "£4m" },
  ];
  const now = [
    { place: "item 1", printed: "£2m" },
    { place: "item 1", printed: "£1m" },
    { place: "item 2", printed: "£3.5m" },
    { place: "item 4", printed: "£5m" },
  ];
  expect(printChanges(before, now).map(changeLine)).toEqual([
    "changed: item 2: £3m is now £3.5m",
    "gone: item 3: £4m",
    "added: item 4: £5m",
  ]);
  expect(printChanges(before, before)).toEqual([]);
});
