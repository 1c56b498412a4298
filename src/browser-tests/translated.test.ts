/**
 * A translating browser puts elements around the words of a page: every control must then answer a
 * pointer, and every page must say the same, as without it.
 */
import { describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { samplePages } from "../build/site.ts";
import { pageHolding, scriptedPages } from "./held-pages.ts";
import { named, oneVisit, testBrowser } from "./test-browser.ts";
import { translate } from "./translation.ts";

const open = testBrowser();
const broad = { viewport: { width: 1280, height: 900 }, permissions: ["clipboard-write"] };
/** A page that answers its address by a worker or an index is at rest only once nothing has come for long. */
const withoutIt = (page: Page) => page.waitForLoadState("networkidle");
const withTranslation = async (page: Page) => {
  await withoutIt(page);
  await translate(page);
};

/** What stands in the page, and where it is, after each button in turn is pressed by a pointer. */
async function pressed(page: Page): Promise<string[]> {
  const buttons = page.locator("main button:visible:enabled");
  const answers: string[] = [];
  for (const [index] of (await buttons.all()).entries()) {
    const button = buttons.nth(index);
    if ((await button.count()) === 0) break;
    const name = await button.innerText();
    const saved = name === "PNG" ? page.waitForEvent("download") : undefined;
    await button.click();
    await saved;
    await page.waitForTimeout(100);
    const words = await page.locator("output").allInnerTexts();
    answers.push([name, new URL(page.url()).search, ...words].join(" | "));
  }
  return answers;
}

async function walkOf(address: string, prepare: (page: Page) => Promise<void>): Promise<string[]> {
  await using opened = await open({ address, status: 200, bytes: 0 }, broad);
  const { page } = opened;
  await prepare(page);
  await page.locator("main details").evaluateAll((all) => {
    for (const one of all) one.toggleAttribute("open", true);
  });
  const answers = await pressed(page);
  expect(opened.incidents).toEqual([]);
  return answers;
}

describe("the buttons of a translated page do what they do without translation", () => {
  const pages = [
    pageHolding("timeline/", "<timeline-picture").address,
    "compare/decided/pounds/cash/",
    "data/",
    "search/?q=transport",
  ];

  it.for(pages)("/%s", async (address) => {
    const plain = await walkOf(address, withoutIt);
    expect(plain.length, "buttons").toBeGreaterThan(0);
    expect(await walkOf(address, withTranslation)).toEqual(plain);
  });
});

describe("a translated page", () => {
  const show = oneVisit(broad);

  it.for(named(scriptedPages(samplePages())))(
    "$name has the words it had, and nothing breaks",
    async (page) => {
      const opened = await show(page);
      const words = () =>
        opened.page.locator("main, footer").evaluateAll((all) => all.map((one) => one.textContent));
      await opened.atRest();
      const before = await words();
      await translate(opened.page);
      expect(await opened.page.locator("font").count()).toBeGreaterThan(0);
      expect(await words()).toEqual(before);
      expect(opened.incidents).toEqual([]);
    },
  );
});
