/**
 * Every page type fits its window, from 320 px (1280 px at 400% zoom) up, however a reader spaces words,
 * and reads in the order in which it is seen.
 */
import { describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { checks } from "../features/accessibility/accessibility.ts";
import { inPage } from "./in-page.ts";
import { keyboardProblems } from "./keyboard.ts";
import { clippingProblems, overflowProblems, withWideSpacing } from "./overflow.ts";
import { largestPages, samplePages } from "../build/site.ts";
import { orderProblems } from "./reading.ts";
import { targetProblems } from "./targets.ts";
import { named, onePage, openedOnce, shownOnce, testBrowser } from "./test-browser.ts";

const open = testBrowser();
const show = onePage();

async function misfits(page: Page): Promise<string[]> {
  return [...(await inPage(page, overflowProblems)), ...(await inPage(page, clippingProblems))];
}

describe.for(named(samplePages()))("$name", (page) => {
  const opened = shownOnce(show, page);

  it.for([320, 360, 768, 1280])(`${checks.reflow}: at %i px`, async (width) => {
    // 1280 by 1024 at 400% zoom is 320 by 256.
    await opened().setViewportSize({ width, height: width === 320 ? 256 : 800 });
    const problems = [...(await misfits(opened())), ...(await inPage(opened(), coverProblems))];
    expect(problems, `what does not fit on ${page.name}`).toEqual([]);
  });

  it.for([320, 1280])(
    `at %i px: ${checks.targets}, ${checks.order}, ${checks.spacing}`,
    async (width) => {
      await opened().setViewportSize({ width, height: 800 });
      expect.soft(await inPage(opened(), targetProblems), checks.targets).toEqual([]);
      expect.soft(await inPage(opened(), orderProblems), checks.order).toEqual([]);
      await inPage(opened(), withWideSpacing);
      expect(await misfits(opened()), checks.spacing).toEqual([]);
      await opened().evaluate(() => (document.adoptedStyleSheets = []));
    },
  );
});

describe.for(named(largestPages()))(`${checks.size}: $name`, (page) => {
  const opened = openedOnce(open, page);

  it.for([360, 1280])("at %i px", async (width) => {
    await opened().setViewportSize({ width, height: 800 });
    await doubleLetters(opened());
    expect(await misfits(opened()), `what does not fit on ${page.name}`).toEqual([]);
  });
});

describe("on a phone", () => {
  const phone = { viewport: { width: 360, height: 640 } };
  const at = (address: string) => ({ address, status: 200 as const, bytes: 0 });

  it("home leads to its list of councils in the first screen, under the finding", async () => {
    await using opened = await open(at(""), phone);
    const [finding, way] = await Promise.all(
      ["h1", "main a[href='#councils']"].map((one) => opened.page.locator(one).boundingBox()),
    );
    expect(way?.y).toBeGreaterThan((finding?.y ?? 0) + (finding?.height ?? 0));
    expect((way?.y ?? 640) + (way?.height ?? 0)).toBeLessThan(640);
  });

  it("a council's page leads to a comparison within two screens, beside its bar", async () => {
    await using opened = await open(at("councils/bristol/"), phone);
    const way = await opened.page
      .locator("main a[href*='/compare/'][href*='bristol']")
      .first()
      .boundingBox();
    expect(way?.y ?? Infinity).toBeLessThan(2 * 640);
  });

  it.for([
    "councils/#all-west-midlands",
    "compare/decided/pounds/cash/worked-out/#what-is-in",
    "data/#columns",
  ])("a link into a fold opens it, without script: %s", async (address) => {
    await using opened = await open(at(address), { ...phone, javaScriptEnabled: false });
    const target = opened.page.locator(`[id="${address.split("#")[1] ?? ""}"]`);
    await target.waitFor();
    const box = await target.boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect(box?.y).toBeLessThan(640);
  });
});

describe("a chosen mark of the timeline", () => {
  it.for([
    [320, 256],
    [1280, 800],
  ] as const)("leaves most of a window of %i by %i px to the page", async ([width, height]) => {
    const chosen = { address: "timeline/?at=birmingham-cabinet-2022-06-07", status: 200, bytes: 0 };
    await using opened = await open({ ...chosen, status: 200 }, { viewport: { width, height } });
    await opened.page
      .locator("timeline-picture[data-begun][data-at]")
      .waitFor({ state: "attached" });
    expect(await inPage(opened.page, coverProblems)).toEqual([]);
    expect(await inPage(opened.page, overflowProblems)).toEqual([]);
    expect(await keyboardProblems(opened.page)).toEqual([]);
  });
});

/** Letters of twice the size, as a reader sets them in the browser (WCAG 1.4.4). */
async function doubleLetters(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
  await expect
    .poll(() => page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize)))
    .toBe(36);
}

/** Things that stay in place while the page scrolls and hide more than a third of it. */
function coverProblems(describe: (element: Element) => string): string[] {
  return [...document.body.querySelectorAll("*")]
    .filter((element) => {
      // A first column that stays beside its row scrolls up and down with the page.
      const { position, top, bottom } = getComputedStyle(element);
      return (
        position === "fixed" || (position === "sticky" && (top !== "auto" || bottom !== "auto"))
      );
    })
    .filter((element) => element.getBoundingClientRect().height > window.innerHeight / 3)
    .map((element) => `${describe(element)} covers more than a third of the window`);
}
