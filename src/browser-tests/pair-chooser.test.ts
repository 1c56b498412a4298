/** Choosing two councils: bars move from pair to pair, and who comes back finds what was chosen. */
import { describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { holdAnimations } from "./held-animations.ts";
import { testBrowser } from "./test-browser.ts";

const open = testBrowser();
const chooser = { address: "compare/", status: 200 as const, bytes: 0 };
const pair = { ...chooser, address: "compare/birmingham/bristol/" };
const broad = { viewport: { width: 1280, height: 900 } } as const;

/** What the two boxes show. */
const shown = (page: Page) =>
  page
    .locator("pair-chooser select")
    .evaluateAll((boxes) => boxes.map((box) => (box as HTMLSelectElement).value));

async function choose(page: Page, box: number, council: string): Promise<void> {
  await page.locator("pair-chooser select").nth(box).selectOption(council);
}

/** Every bar that is shown: where it stands, and whether it moves. */
const bars = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<SVGRectElement>("main rect[data-bar]")]
      .filter((bar) => bar.getClientRects().length > 0)
      .map((bar) => {
        const { top, width } = bar.getBoundingClientRect();
        const [moving] = bar.getAnimations();
        return {
          name: bar.dataset["bar"] ?? "",
          place: [Math.round(top + scrollY), Math.round(width)],
          duration: Number(moving?.effect?.getTiming().duration ?? 0),
        };
      }),
  );

describe("who comes back", () => {
  it("to the choice of two councils finds both", async () => {
    await using opened = await open(chooser, broad);
    const { page } = opened;
    await choose(page, 0, "bristol");
    await choose(page, 1, "birmingham");
    await page.waitForURL(`**/${pair.address}`);
    expect(await shown(page)).toEqual(["birmingham", "bristol"]);
    await page.goBack();
    await page.waitForURL(`**/${chooser.address}`);
    await expect.poll(() => shown(page)).toEqual(["bristol", "birmingham"]);
  });

  it("to a pair finds its two councils in the boxes", async () => {
    await using opened = await open(pair, broad);
    const { page } = opened;
    await choose(page, 1, "herefordshire");
    await page.waitForURL("**/compare/birmingham/herefordshire/");
    await page.goBack();
    await page.waitForURL(`**/${pair.address}`);
    await expect.poll(() => shown(page)).toEqual(["birmingham", "bristol"]);
  });

  it("to a page that was never chosen on finds it open", async () => {
    await using opened = await open(chooser, broad);
    expect(await shown(opened.page)).toEqual(["", ""]);
    await choose(opened.page, 0, "bristol");
    await choose(opened.page, 1, "bristol");
    expect(await opened.page.locator("pair-chooser output").textContent()).toBe(
      "Choose two different councils.",
    );
  });
});

describe("from one pair to the next", () => {
  const next = "compare/bcp/birmingham/";
  async function go(page: Page) {
    await page.addInitScript(holdAnimations);
    const before = await bars(page);
    await choose(page, 1, "bcp");
    await page.waitForURL(`**/${next}`);
    await page.locator("pair-chooser select:focus").waitFor();
    return before;
  }

  it("the bars of the council that stays begin where they were, the others grow, within half a second", async () => {
    await using opened = await open(pair, { ...broad, reducedMotion: "no-preference" });
    const { page } = opened;
    const before = await go(page);
    const begun = await bars(page);
    const old = new Map(before.map(({ name, place }) => [name, place]));
    expect(begun.some(({ name }) => old.has(name))).toBe(true);
    expect(begun.some(({ name }) => !old.has(name))).toBe(true);
    for (const { name, place, duration } of begun) {
      expect(duration, name).toBeGreaterThan(100);
      expect(duration, name).toBeLessThanOrEqual(500);
      if (old.has(name)) expect(place[1], name).toBe(old.get(name)?.[1]);
      else expect(place[1], name).toBeLessThan(3);
    }
    expect(await shown(page)).toEqual(["bcp", "birmingham"]);
    expect(await page.locator("pair-chooser select:focus").inputValue()).toBe("bcp");
  });

  it("a reader who has gone on before the script comes is not called back", async () => {
    await using opened = await open(pair, { viewport: { width: 360, height: 640 } });
    const { page } = opened;
    await page.evaluate(() => {
      scrollTo(0, 300);
    });
    const scripts = Promise.withResolvers<undefined>();
    await page.route("**/_astro/*.js", async (route) => {
      await scripts.promise;
      await route.continue();
    });
    await choose(page, 1, "bcp");
    await page.waitForURL(`**/${next}`, { waitUntil: "commit" });
    const link = page.locator(".site-head a").first();
    await link.focus();
    await page.evaluate(() => {
      scrollTo(0, 500);
    });
    scripts.resolve(undefined);
    await page.waitForLoadState("load");
    await expect.poll(() => page.evaluate(() => sessionStorage.getItem("kept-pair"))).toBe(null);
    expect(await link.evaluate((own) => own === document.activeElement)).toBe(true);
    expect(await page.evaluate(() => scrollY)).toBe(500);
  });

  it("whoever wants no motion sees the next pair at once", async () => {
    await using opened = await open(pair, { ...broad, reducedMotion: "reduce" });
    const { page } = opened;
    await go(page);
    const still = await bars(page);
    expect(still.length).toBeGreaterThan(1);
    expect(still.map(({ duration }) => duration)).toEqual(still.map(() => 0));
    expect(still.every(({ place: [, width = 0] }) => width > 1)).toBe(true);
  });
});
