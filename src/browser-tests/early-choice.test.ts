/** What a reader chooses or types before the script of a page has come is not lost. */
import { expect, it } from "vitest";
import type { Page } from "playwright-core";
import { yardsticks } from "../topic-statistics.ts";
import { siteUrl, testBrowser } from "./test-browser.ts";

const open = testBrowser();
const broad = { viewport: { width: 1280, height: 900 } } as const;

/** A page whose scripts wait: until what is returned is called. */
async function asleep(page: Page, address: string): Promise<() => void> {
  const scripts = Promise.withResolvers<undefined>();
  await page.route("**/_astro/*.js", async (route) => {
    await scripts.promise;
    await route.continue();
  });
  await page.goto(siteUrl(address), { waitUntil: "domcontentloaded" });
  return () => {
    scripts.resolve(undefined);
  };
}

it("two councils lead to their page", async () => {
  await using opened = await open({ address: "glossary/", status: 200, bytes: 0 }, broad);
  const { page } = opened;
  const wake = await asleep(page, "compare/");
  await page.locator("pair-chooser select").nth(0).selectOption("bristol");
  await page.locator("pair-chooser select").nth(1).selectOption("birmingham");
  wake();
  await page.waitForURL("**/compare/birmingham/bristol/");
});

it("one council stays chosen, and the second leads on", async () => {
  await using opened = await open({ address: "glossary/", status: 200, bytes: 0 }, broad);
  const { page } = opened;
  const wake = await asleep(page, "compare/");
  await page.locator("pair-chooser select").nth(0).selectOption("bristol");
  wake();
  await page.waitForFunction(() => customElements.get("pair-chooser") !== undefined);
  expect(await page.locator("pair-chooser select").nth(0).inputValue()).toBe("bristol");
  await page.locator("pair-chooser select").nth(1).selectOption("birmingham");
  await page.waitForURL("**/compare/birmingham/bristol/");
});

it("a council that is left out is left out", async () => {
  await using opened = await open({ address: "glossary/", status: 200, bytes: 0 }, broad);
  const { page } = opened;
  const wake = await asleep(page, "compare/all-identified/per-child/cash/");
  const box = page.locator("choose-councils input").first();
  const council = await box.inputValue();
  await box.evaluate((element) => {
    (element as HTMLInputElement).click();
  });
  wake();
  await page.waitForURL(/\?councils=/);
  expect(page.url()).not.toContain(council);
});

/** What was searched for is found, and stands in the field. */
async function expectFound(page: Page): Promise<void> {
  await page.locator("output", { hasText: "“transport” under Figures" }).waitFor();
  expect(await page.inputValue("input[name=q]")).toBe("transport");
  expect(page.url()).toBe(siteUrl("search/?q=transport&kind=figures"));
}

it("words in the search are searched for, and stay", async () => {
  await using opened = await open({ address: "glossary/", status: 200, bytes: 0 }, broad);
  const { page } = opened;
  const wake = await asleep(page, "search/");
  await page.locator("input[name=q]").fill("transport");
  wake();
  await page.locator("output", { hasText: "“transport”" }).waitFor();
  expect(await page.inputValue("input[name=q]")).toBe("transport");
});

it("Enter in the search searches, whenever the script comes, and stays on its page", async () => {
  await using opened = await open({ address: "glossary/", status: 200, bytes: 0 }, broad);
  const { page } = opened;
  const wake = await asleep(page, "search/");
  await page.locator("input[name=q]").fill("transport");
  await page.locator("select[name=kind]").selectOption("figures");
  await page.locator("input[name=q]").press("Enter");
  await page.waitForURL(/\?q=transport/, { waitUntil: "domcontentloaded" });
  wake();
  await expectFound(page);
});

it("words typed anew over a search of the address are searched for, of the same kind", async () => {
  await using opened = await open({ address: "glossary/", status: 200, bytes: 0 }, broad);
  const { page } = opened;
  const wake = await asleep(page, "search/?q=send&kind=figures");
  await page.locator("input[name=q]").fill("transport");
  wake();
  await expectFound(page);
});

it("a name typed to be put beside others stays until it can be, however early Enter comes", async () => {
  await using opened = await open({ address: "glossary/", status: 200, bytes: 0 }, broad);
  const { page } = opened;
  const address = `compare/spending/${yardsticks[0].slug}/`;
  const wake = await asleep(page, address);
  const box = page.locator("choose-authorities input");
  await box.fill("Leeds");
  await box.press("Enter");
  wake();
  await page.locator("choose-authorities button:text-is('Add'):enabled").waitFor();
  expect(page.url()).toBe(siteUrl(address));
  expect(await box.inputValue()).toBe("Leeds");
  await box.press("Enter");
  await page.waitForURL(/\?of=/);
});

it.each(["", "councils/"])("at /%s Enter opens the one council that is meant", async (address) => {
  await using opened = await open({ address, status: 200, bytes: 0 }, broad);
  const { page } = opened;
  const field = page.locator("find-by-letters input, find-council input").first();
  await field.fill("bradf");
  await field.press("Enter");
  await page.waitForURL("**/councils/bradford/");
  await page.goBack();
  await field.fill("k");
  await field.press("Enter");
  await page
    .locator("find-by-letters output, find-council [role=status]")
    .getByText("found")
    .waitFor();
  expect(page.url()).toBe(siteUrl(address));
});
