/** Everything that answers to a pointer is worked with keys alone, and what it does is said. */
import { describe, expect, it } from "vitest";
import type { Locator, Page } from "playwright-core";
import { checks } from "../features/accessibility/accessibility.ts";
import { pageHolding } from "./held-pages.ts";
import { named, testBrowser } from "./test-browser.ts";

const open = testBrowser();
const at = (address: string) => ({ address, status: 200 as const, bytes: 0 });
const compare = at("compare/decided/pounds/cash/");
const timeline = pageHolding("timeline/", "<timeline-picture", 'name="by"');
const flow = pageHolding("flow/", "<reading-panel");
const broad = { viewport: { width: 1280, height: 900 } };
const narrow = { viewport: { width: 320, height: 256 } };

/** Opens every fold of the page by keyboard, also those within others. */
async function openFolds(page: Page): Promise<void> {
  const closed = page.locator("main details:not([open]) > summary:visible");
  while ((await closed.count()) > 0) {
    await closed.first().focus();
    await page.keyboard.press("Enter");
  }
}

/** Presses Tab until something has the focus; an error of the test if it never has. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let press = 0; press < 500; press += 1) {
    if (await target.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not reach ${target.toString()}`);
}

const saidBy = (within: Locator) => within.getByRole("status");

describe(checks.controls, () => {
  it("a question is changed, and the focus stays at the switch", async () => {
    await using opened = await open(compare, broad);
    const { page } = opened;
    const link = page.locator("keep-place a:not([aria-current])").first();
    const address = (await link.getAttribute("href")) ?? "";
    await tabTo(page, link);
    await page.keyboard.press("Enter");
    await page.waitForURL(`**${address}`);
    const focused = page.locator("keep-place a:focus");
    await expect.poll(() => focused.getAttribute("href")).toBe(address);
  });

  it("councils are chosen", async () => {
    await using opened = await open(compare, broad);
    const { page } = opened;
    await openFolds(page);
    const rows = page.locator("tr[data-council]:visible");
    const before = await rows.count();
    expect(before).toBeGreaterThan(1);
    const box = page.locator("choose-councils input").first();
    await tabTo(page, box);
    await page.keyboard.press("Space");
    await expect.poll(() => rows.count()).toBe(before - 1);
    expect(await box.evaluate((one) => one === document.activeElement)).toBe(true);
    const said = saidBy(page.locator("choose-councils"));
    await expect.poll(() => said.innerText()).toMatch(/^Chart, table and downloads are of /);
  });

  it("folded words are opened, and a sentence is copied", async () => {
    const permissions = ["clipboard-read", "clipboard-write"];
    await using opened = await open(compare, { ...broad, permissions });
    const { page } = opened;
    await tabTo(page, page.locator(".take-away summary").first());
    await page.keyboard.press("Enter");
    const copy = page.locator(".take-away copy-button").first();
    await tabTo(page, copy.getByRole("button"));
    await page.keyboard.press("Enter");
    await expect.poll(() => saidBy(copy).innerText()).toBe("Copied.");
    const sentence = await page.locator(".quotes li span").first().innerText();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      sentence.replace(/\s+/g, " ").trim(),
    );
  });

  it("a picture is saved as PNG", async () => {
    await using opened = await open(compare, broad);
    const { page } = opened;
    await tabTo(page, page.locator(".take-away:has(save-png) summary").first());
    await page.keyboard.press("Enter");
    const saved = page.waitForEvent("download");
    const png = page.locator("save-png").first();
    await tabTo(page, png.getByRole("button"));
    await page.keyboard.press("Enter");
    expect((await saved).suggestedFilename()).toMatch(/\.png$/);
    await expect.poll(() => saidBy(png).innerText()).toBe("Saved.");
  });

  it.for([
    ["compare/decided/pounds/cash/", ".scroll"],
    ["method/", ".scroll"],
    ["data/open/", "pre"],
  ] as const)("what scrolls on /%s is scrolled: %s", async ([address, selector]) => {
    await using opened = await open(at(address), narrow);
    const { page } = opened;
    await openFolds(page);
    const wide = await page
      .locator(selector)
      .evaluateAll((all) =>
        all.findIndex((one) => one.checkVisibility() && one.scrollWidth > one.clientWidth + 8),
      );
    expect(wide, `a ${selector} that is wider than its window`).toBeGreaterThanOrEqual(0);
    const region = page.locator(selector).nth(wide);
    await region.focus();
    expect(await region.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => region.evaluate((one) => one.scrollLeft)).toBeGreaterThan(0);
  });
});

describe(`${checks.controls}: charts`, () => {
  const addresses = ["", "compare/all-identified/pounds/cash/", "councils/birmingham/"];
  const pages = [...addresses.map(at), flow];

  it.for(named(pages))("on $name are read out, and lead on", async (chosen) => {
    await using opened = await open(chosen, broad);
    const { page } = opened;
    await openFolds(page);
    const figures = page.locator("figure:has(reading-panel)");
    expect(await figures.count()).toBeGreaterThan(0);
    for (const figure of await figures.all()) {
      // A picture of one mark has nothing to step to.
      if ((await figure.locator(".broad svg a").count()) > 1) await walkThrough(page, figure);
    }
    const mark = figures.first().locator(".broad svg a").first();
    const address = (await mark.getAttribute("href")) ?? "";
    await mark.focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(`**${address}`);
  });

  async function walkThrough(page: Page, figure: Locator): Promise<void> {
    const marks = figure.locator(".broad svg a");
    const said = saidBy(figure.locator("reading-panel"));
    const nameOf = async (mark: Locator) => (await mark.getAttribute("aria-label")) ?? "nameless";
    await tabTo(page, marks.first());
    expect(await said.innerText()).toContain(await nameOf(marks.first()));
    for (const [key, mark] of [
      ["ArrowRight", marks.nth(1)],
      ["End", marks.last()],
      ["Home", marks.first()],
    ] as const) {
      await page.keyboard.press(key);
      expect(await mark.evaluate((one) => one === document.activeElement)).toBe(true);
      expect(await said.innerText()).toContain(await nameOf(mark));
    }
    await page.keyboard.press("Escape");
    expect(await said.innerText()).toBe("");
    expect(await figure.locator(".broad svg").getAttribute("aria-label")).toMatch(
      /Arrow keys lead from mark to mark$/,
    );
  }

  it("what pointing shows stays while one points, and Escape takes it away", async () => {
    await using opened = await open(compare, broad);
    const { page } = opened;
    const said = saidBy(page.locator("reading-panel").first());
    await page.locator("figure:has(reading-panel) .broad svg a").first().hover();
    const words = await said.innerText();
    expect(words).not.toBe("");
    await said.hover();
    expect(await said.innerText()).toBe(words);
    await page.keyboard.press("Escape");
    expect(await said.innerText()).toBe("");
  });

  it("with nothing to follow are pictures with a name, and tables hold their values", async () => {
    await using opened = await open(flow, narrow);
    const pictures = opened.page.locator("figure svg:not([aria-hidden]):visible");
    expect(await pictures.count()).toBeGreaterThan(0);
    // A picture is one image, or leads on mark by mark.
    const unlike = pictures.and(opened.page.locator("svg:not(:has(a)):not([role=img])"));
    expect(await unlike.count()).toBe(0);
  });
});

describe(`${checks.controls}: the timeline`, () => {
  const search = (page: Page) => page.evaluate(() => location.search);
  const words = (page: Page) => page.locator("timeline-picture").getByRole("status").innerText();
  /** Tabs into the timeline, which brings what lets it answer. */
  const begin = async (page: Page) => {
    await tabTo(page, page.locator("timeline-picture .around a"));
    await page.locator("timeline-picture[data-begun]").waitFor({ state: "attached" });
  };

  it("is filtered", async () => {
    await using opened = await open(timeline, broad);
    const { page } = opened;
    await begin(page);
    await tabTo(page, page.locator(".filters summary"));
    await page.keyboard.press("Enter");
    await tabTo(page, page.locator("input[name=councils]").first());
    await page.keyboard.press("Space");
    expect(await search(page)).toMatch(/^\?councils=/);
    expect(await words(page)).toMatch(/^\d+ shown$/);
    await tabTo(page, page.locator("input[name=by]").first());
    await page.keyboard.press("ArrowDown");
    expect(await search(page)).toContain("by=kind");
  });

  it("is zoomed, moved and stepped through, by buttons and sliders", async () => {
    await using opened = await open(timeline, broad);
    const { page } = opened;
    await begin(page);
    await tabTo(page, page.locator(".controls summary"));
    await page.keyboard.press("Enter");
    for (const name of ["next", "closer", "wider", "earlier", "later", "all", "reset"]) {
      const before = await search(page);
      await tabTo(page, page.locator(`button[name=${name}]`));
      await page.keyboard.press("Enter");
      expect(await search(page), name).not.toBe(before);
      expect(await words(page), name).not.toBe("");
    }
    const slider = page.locator("input[name=from]");
    const month = () => slider.getAttribute("aria-valuetext");
    const before = await month();
    await tabTo(page, slider);
    await page.keyboard.press("ArrowRight");
    expect(await month()).not.toBe(before);
    await tabTo(page, page.locator("input[name=date]"));
    await page.keyboard.type("2022-06");
    await page.keyboard.press("Enter");
    expect(await words(page)).toMatch(/^\d+ of \d+: /);
  });

  it("is zoomed and moved with the focus on a mark, and Escape leaves from anywhere in it", async () => {
    await using opened = await open(timeline, broad);
    const { page } = opened;
    await begin(page);
    await tabTo(page, page.locator(".broad .marks a[tabindex='0']").first());
    for (const key of ["ArrowRight", "+", "-", "PageDown", "PageUp"]) {
      const before = await search(page);
      await page.keyboard.press(key);
      expect(await search(page), key).not.toBe(before);
    }
    await tabTo(page, page.locator("button[name=next]"));
    await page.keyboard.press("Escape");
    expect(await search(page)).not.toContain("at=");
  });
});

describe(checks.status, () => {
  it.for([
    [
      "compare/decided/pounds/cash/",
      ["choose-councils", "reading-panel", "save-png", "copy-button"],
    ],
    [timeline.address, ["timeline-picture"]],
  ] as const)("on /%s there is a place for it beforehand", async ([address, holders]) => {
    await using opened = await open(at(address), broad);
    for (const details of await opened.page.locator("details").all())
      await details.evaluate((one) => one.setAttribute("open", ""));
    for (const holder of holders)
      for (const one of await opened.page.locator(holder).all())
        expect(await one.getByRole("status").count(), holder).toBe(1);
  });

  it("an address that asks for what is not there is answered in words", async () => {
    await using councils = await open(at(`${compare.address}?councils=atlantis`), broad);
    const said = saidBy(councils.page.locator("choose-councils"));
    await expect.poll(() => said.innerText()).toContain("atlantis");
    await using years = await open(at(`${timeline.address}?by=size`), broad);
    expect(await years.page.getByRole("alert").innerText()).toContain("size");
  });
});
