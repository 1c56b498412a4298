/**
 * The site of forty invented councils: the largest page of each type can be used by everyone, fits narrow
 * windows, prints, and weighs no more than one of few councils.
 */
import { afterAll, describe, expect, inject, it } from "vitest";
import { firstVisit, oneTurn, plainlyCompressed, weights } from "../../build/first-visit.ts";
import { largestPages } from "../../build/site.ts";
import { axeProblems } from "../axe.ts";
import { inPage } from "../in-page.ts";
import { keyboardProblems } from "../keyboard.ts";
import { clippingProblems, overflowProblems } from "../overflow.ts";
import { orphans, readPaper } from "../paper.ts";
import { named, onePage, openedOnce, sharedBrowser, testBrowser } from "../test-browser.ts";

const open = testBrowser();
afterAll(async () => (await sharedBrowser()).close());
const walked = onePage({ viewport: { width: 1280, height: 800 } });
const pages = named(largestPages(inject("largeSite")));

it("has pages of groups of councils, which a site of few has not", () => {
  const groups = pages.filter(({ address }) =>
    /^(compare|timeline|flow|checks)\/.*\/$/.test(address),
  );
  expect(groups.length).toBeGreaterThan(3);
});

describe.for(pages)("$name", (page) => {
  const opened = openedOnce(open, page, { bypassCSP: true });

  it("weighs 60 kB or less, and its page comes before a slow line waits again", async () => {
    await using visited = await open(page);
    const loaded = await firstVisit(visited);
    const [document] = loaded;
    expect(plainlyCompressed(document?.body ?? Buffer.from(""))).toBeLessThanOrEqual(oneTurn);
    const { total, script } = weights(loaded);
    expect(total).toBeLessThanOrEqual(60_000);
    expect(script).toBeLessThanOrEqual(10_000);
  });

  it.for([1280, 360, 320])("fits a window of %i px, and axe finds nothing in it", async (width) => {
    await opened().setViewportSize({ width, height: 800 });
    const misfits = [
      ...(await inPage(opened(), overflowProblems)),
      ...(await inPage(opened(), clippingProblems)),
    ];
    expect(misfits).toEqual([]);
    if (width === 360) return;
    expect(await axeProblems(opened())).toEqual([]);
  });

  it("prints without a heading alone at the foot of a sheet", async () => {
    const headings = await opened().locator("main :is(h1, h2, h3)").allInnerTexts();
    const paper = await readPaper(await opened().pdf({ format: "A4", preferCSSPageSize: true }));
    expect(paper.sheets.flat().length).toBeGreaterThan(0);
    expect(orphans(paper, headings)).toEqual([]);
    const isBriefing = /\/briefing\//.test(page.address);
    expect(paper.sheets.length).toBeLessThanOrEqual(isBriefing ? 2 : Infinity);
  });

  it("is walked through with the Tab key", async () => {
    expect(await keyboardProblems(await walked(page))).toEqual([]);
  });
});
