import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

let data = "";
beforeAll(() => {
  data = mkdtempSync(path.join(os.tmpdir(), "data-"));
  cpSync("data", data, { recursive: true });
});
afterAll(() => rmSync(data, { recursive: true }));

function run(...flags: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["scripts/new-council.ts", ...flags],
    { encoding: "utf8", env: { ...process.env, DATA_DIR: data } },
  );
  return { status, printed: (stdout + stderr).replaceAll(data, "DATA") };
}

/** Every file of the folder with its bytes. */
function bytes(): string[] {
  return readdirSync(data, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name))
    .map((file) => `${file}\n${readFileSync(file, "utf8")}`)
    .sort();
}

test.each([
  { flags: ["Test shire"], says: /^slug: found "Test shire"; allowed: / },
  { flags: ["testshire", "--gss", "E99"], says: /^--gss: found "E99"; allowed: / },
  {
    flags: ["testshire", "--gs", "E06999999"],
    says: /^Unknown option '--gs'.*; allowed: npm run /,
  },
  { flags: [], says: /^found 0 slugs; allowed: one, as in npm run / },
  { flags: ["a", "b"], says: /^found 2 slugs; allowed: one, as in npm run / },
  { flags: ["testshire", "--data", "no-such-folder"], says: /^--data: found no folder no-such-/ },
])("$flags is refused in words, and nothing is changed", ({ flags, says }) => {
  const before = bytes();
  const { status, printed } = run(...flags);
  expect(status).toBe(1);
  expect(printed).toMatch(says);
  expect(printed).toMatch(/\nnothing was changed\n$/);
  expect(printed).not.toMatch(/\n\s+at /);
  expect(bytes()).toEqual(before);
});

test("a council is added once, with the way from there", () => {
  const first = run("testshire", "--name", "Testshire Council", "--gss", "E06999999");
  expect(first.status).toBe(0);
  expect(first.printed).toMatch(/^added, to be filled in:\n {2}DATA\/councils\.csv:\d+\n/);
  expect(first.printed).toContain("found no row of E06999999; nothing is shown per child");
  expect(first.printed).toContain("\n  npm run check-data -- --data DATA\n");
  const again = run("testshire");
  expect(again.status).toBe(1);
  expect(again.printed).toContain('slug: found "testshire"; allowed: an id that is not yet in');
});
