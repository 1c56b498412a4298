/** Every page type fits its window, from 320 px (1280 px at 400% zoom) up, however a reader spaces words. */
import { describe, expect, it } from "vitest";
import { inPage } from "./in-page.ts";
import { clippingProblems, overflowProblems, widenSpacing } from "./overflow.ts";
import { samplePages } from "./site.ts";
import { named, testBrowser } from "./test-browser.ts";

const open = testBrowser();

describe.for([320, 360, 768, 1280])("at %i px", (width) => {
  // 1280 by 1024 at 400% zoom is 320 by 256.
  const viewport = { width, height: width === 320 ? 256 : 800 };

  it.for(named(samplePages()))("$name fits", async (page) => {
    await using opened = await open(page, { viewport });
    const problems = [
      ...(await inPage(opened.page, overflowProblems)),
      ...(await inPage(opened.page, clippingProblems)),
      ...(await inPage(opened.page, coverProblems)),
    ];
    expect(problems, `what does not fit on ${page.name}`).toEqual([]);
  });

  it.for(named(samplePages()))("$name fits with wide text spacing", async (page) => {
    await using opened = await open(page, { viewport });
    await inPage(opened.page, widenSpacing);
    const problems = [
      ...(await inPage(opened.page, overflowProblems)),
      ...(await inPage(opened.page, clippingProblems)),
    ];
    expect(problems, `what does not fit on ${page.name}`).toEqual([]);
  });
});

/** Things that stay in place while the page scrolls and hide more than a third of it. */
function coverProblems(describe: (element: Element) => string): string[] {
  return [...document.body.querySelectorAll("*")]
    .filter((element) => /fixed|sticky/.test(getComputedStyle(element).position))
    .filter((element) => element.getBoundingClientRect().height > window.innerHeight / 3)
    .map((element) => `${describe(element)} covers more than a third of the window`);
}
