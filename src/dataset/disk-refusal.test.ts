import { expect, test } from "vitest";
import { diskRefusal } from "./disk-refusal.ts";

test.each([
  ["EACCES", "no leave to write"],
  ["EROFS", "a read-only disk"],
  ["ENOSPC", "a full disk"],
])("what a disk refuses with %s is told with the remedy, and keeps its code", (code, found) => {
  const error = Object.assign(new Error("open"), { code });
  const problem = diskRefusal(error, "data");
  expect(problem).toMatchObject({
    code,
    message: `data: found ${found}; allowed: a folder whose files you may change (--data DIR names another)`,
  });
  const other = new Error("ours");
  expect(diskRefusal(other, "data")).toBe(other);
});
