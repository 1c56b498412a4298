/** Every page type prints, and on paper only navigation and controls are gone. */
import { describe, expect, it } from "vitest";
import { checks } from "../features/accessibility/accessibility.ts";
import { inPage, keptInPage } from "./in-page.ts";
import { samplePages, sitePages } from "../build/site.ts";
import { named, testBrowser } from "./test-browser.ts";

const open = testBrowser();

describe("on paper", () => {
  it.for(named(samplePages()))(`${checks.print}: $name`, async (page) => {
    await using opened = await open(page);
    const content = await keptInPage(opened.page, contentOnScreen);
    await opened.page.emulateMedia({ media: "print" });
    const hidden = await content.evaluate(({ hiddenNow }) => hiddenNow());
    expect(hidden, `content of ${page.name} that print hides`).toEqual([]);
  });

  it.for(named(samplePages()))("$name becomes a PDF with pages", async (page) => {
    await using opened = await open(page);
    const pdf = await opened.page.pdf({ format: "A4", preferCSSPageSize: true });
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
    expect(pageCount(pdf), `pages of ${page.name}`).toBeGreaterThan(0);
  });
});

describe("a briefing on paper", () => {
  const briefings = sitePages().filter(({ address }) => /\/briefing\//.test(address));

  it("is there for councils and for pairs of them", () => {
    const alone = briefings.filter(({ address }) => address.endsWith("/briefing/"));
    expect(alone.length).toBeGreaterThan(0);
    expect(briefings.length).toBeGreaterThan(alone.length);
  });

  it.for(named(briefings))("$name takes two pages at most", async (page) => {
    await using opened = await open(page);
    const pdf = await opened.page.pdf({ format: "A4", preferCSSPageSize: true });
    const pages = pageCount(pdf);
    expect(pages, `pages of ${page.name}`).toBeGreaterThan(0);
    expect(pages, `pages of ${page.name}`).toBeLessThanOrEqual(2);
  });

  // 182 mm between the margins of A4.
  const viewport = { width: 688, height: 1000 };

  it.for(named(briefings))("$name has no type under 9 points", async (page) => {
    await using opened = await open(page, { media: "print", viewport });
    expect(await inPage(opened.page, smallType), `small type of ${page.name}`).toEqual([]);
  });
});

/** Words that are printed smaller than 9 points, in pictures at the size of the picture. Runs inside the page. */
function smallType(describe: (element: Element) => string): string[] {
  const least = 12;
  const scaleOf = (element: Element) => {
    const picture = element.closest("svg");
    return picture === null
      ? 1
      : picture.getBoundingClientRect().width / picture.viewBox.baseVal.width;
  };
  return [...document.body.querySelectorAll("*")]
    .filter((element) => element.checkVisibility())
    .filter((element) =>
      [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? "").trim() !== "",
      ),
    )
    .map((element) => ({
      element,
      size: parseFloat(getComputedStyle(element).fontSize) * scaleOf(element),
    }))
    .filter(({ size }) => size < least - 0.01)
    .map(({ element, size }) => `${describe(element)} is ${size} px; expected ${least}`);
}

function pageCount(pdf: Buffer): number {
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** Words and pictures that the screen shows, navigation and controls left out. Runs inside the page. */
function contentOnScreen(describe: (element: Element) => string): { hiddenNow: () => string[] } {
  const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  const hasWords = (element: Element) =>
    [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? "").trim() !== "",
    );
  const content = [...document.body.querySelectorAll("*")]
    .filter((element) => hasWords(element) || element.matches("svg, img"))
    .filter(
      (element) =>
        element.closest("nav, .site-head, button, form, input, select, output, a[href^='#']") ===
        null,
    )
    .filter(isShown);
  return {
    hiddenNow: () =>
      content
        .filter((element) => !isShown(element))
        .map((element) => `${describe(element)} is not printed`),
  };
}
