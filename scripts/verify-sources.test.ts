import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

function run(...flags: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["scripts/verify-sources.ts", ...flags],
    { encoding: "utf8" },
  );
  return { status, printed: stdout + stderr };
}

test("without the folder of texts it says that it did not run, and fails", () => {
  expect(run("--sources", "no-such-folder")).toMatchInlineSnapshot(`
    {
      "printed": "verify-sources did not run: there is no folder no-such-folder
    ",
      "status": 1,
    }
  `);
});

test("with --if-present the missing folder is no failure, and is said all the same", () => {
  expect(run("--sources", "no-such-folder", "--if-present")).toMatchInlineSnapshot(`
    {
      "printed": "verify-sources did not run: there is no folder no-such-folder
    ",
      "status": 0,
    }
  `);
});

test("a folder without the texts is a failure even with --if-present", () => {
  const { status, printed } = run("--sources", "src/papers", "--if-present");
  expect(status).toBe(1);
  expect(printed).toContain("data/documents.csv:");
  expect(printed.trimEnd()).toMatch(/\n5 problems$/);
});
