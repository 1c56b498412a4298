/** The accessibility statement promises what tests hold, and says it in their words. */
import { readFileSync, readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { checks, modes, statementDate } from "../features/accessibility/accessibility.ts";
import { inPage } from "./in-page.ts";
import { testBrowser } from "./test-browser.ts";

const open = testBrowser();
const tests = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith(".test.ts"))
  .map((name) => readFileSync(`${import.meta.dirname}/${name}`, "utf8"))
  .join("\n");

it.for(Object.keys(checks))("a test holds the promise “%s”", (name) => {
  expect(tests).toContain(`checks.${name}`);
});

it("the statement has every mode and check, and its date", async () => {
  await using opened = await open({ address: "accessibility/", status: 200, bytes: 0 });
  const words = (await inPage(opened.page, () => document.body.innerText)).toLowerCase();
  for (const promise of [...Object.values(modes), ...Object.values(checks)])
    expect(words).toContain(promise.toLowerCase());
  const date = opened.page.locator(`time[datetime="${statementDate}"]`);
  expect(await date.count()).toBe(1);
});
