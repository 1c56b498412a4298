/** Changing the question moves the same bars; the address, the way back and a wish for no motion hold. */
import { expect, it } from "vitest";
import type { Page } from "playwright-core";
import { holdAnimations } from "./held-animations.ts";
import { testBrowser } from "./test-browser.ts";

const open = testBrowser();
const first = { address: "compare/decided/pounds/cash/", status: 200 as const, bytes: 0 };
const next = "compare/decided/per-child/cash/";
const broad = { viewport: { width: 1280, height: 900 } } as const;

/** The widths on the screen of the bars that are shown, by name. */
function widthsOf(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<SVGRectElement>("main rect[data-bar]")]
        .filter((bar) => bar.getClientRects().length > 0)
        .map((bar) => [bar.dataset["bar"] ?? "", Math.round(bar.getBoundingClientRect().width)]),
    ),
  );
}

/** The widths at a share of the way, and how long the longest of the movements takes, in milliseconds. */
async function at(page: Page, share: number) {
  const durations = await page.evaluate((part) => {
    const moving = document
      .getAnimations()
      .filter(({ effect }) => (effect as KeyframeEffect).target instanceof SVGRectElement);
    return moving.map((animation) => {
      const duration = Number(animation.effect?.getTiming().duration);
      animation.currentTime = duration * part;
      return duration;
    });
  }, share);
  return {
    count: durations.length,
    longest: Math.max(0, ...durations),
    widths: await widthsOf(page),
  };
}

async function ask(page: Page, address: string): Promise<void> {
  await page.locator(`keep-place a[href$="${address}"]`).first().click();
  await page.waitForURL(`**/${address}`);
  await page.locator("keep-place a:focus").waitFor();
}

it("the same bars move from one answer to the next within half a second, on an axis", async () => {
  await using opened = await open(first, { ...broad, reducedMotion: "no-preference" });
  const { page } = opened;
  await page.addInitScript(holdAnimations);
  const before = await widthsOf(page);
  await ask(page, next);
  const begun = await at(page, 0);
  const half = await at(page, 0.5);
  const after = await at(page, 0.9999);
  expect(begun.count).toBe(Object.keys(before).length);
  expect(begun.longest).toBeGreaterThan(100);
  expect(begun.longest).toBeLessThanOrEqual(500);
  expect(begun.widths).toEqual(before);
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
  const still = await widthsOf(page);
  expect(after.widths).toEqual(still);
  const moved = Object.keys(before).filter((name) => before[name] !== still[name]);
  expect(moved.length).toBeGreaterThan(0);
  for (const name of moved) {
    const [from = 0, to = 0] = [before[name], still[name]].sort((a = 0, b = 0) => a - b);
    expect(half.widths[name], name).toBeGreaterThanOrEqual(from);
    expect(half.widths[name], name).toBeLessThanOrEqual(to);
  }
  expect(await page.locator("main figure [data-axis]:visible").count()).toBeGreaterThan(1);
});

it("the address is that of the next question, and back leads to the one before, which stands still", async () => {
  await using opened = await open(first, { ...broad, reducedMotion: "no-preference" });
  const { page } = opened;
  await page.addInitScript(holdAnimations);
  const [title, bars] = [await page.title(), await widthsOf(page)];
  await ask(page, next);
  expect(await page.title()).not.toBe(title);
  await page.goBack();
  await page.waitForURL(`**/${first.address}`);
  expect(await page.title()).toBe(title);
  expect((await at(page, 0)).count).toBe(0);
  expect(await widthsOf(page)).toEqual(bars);
});

it("whoever wants no motion sees the next answer at once", async () => {
  await using opened = await open(first, { ...broad, reducedMotion: "reduce" });
  const { page } = opened;
  await page.addInitScript(holdAnimations);
  const before = await widthsOf(page);
  await ask(page, next);
  const { count, widths } = await at(page, 0);
  expect(count).toBe(0);
  expect(widths).not.toEqual(before);
});
