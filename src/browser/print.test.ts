/** Every page type prints, and on paper only navigation and controls are gone. */
import { describe, expect, it } from "vitest";
import { checks } from "../views/accessibility.ts";
import { keptInPage } from "./in-page.ts";
import { samplePages, sitePages } from "./site.ts";
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

  it("every briefing takes two pages at most", async () => {
    const counts = [];
    for (const page of sitePages().filter(({ address }) => address.endsWith("/briefing/"))) {
      await using opened = await open(page);
      const pdf = await opened.page.pdf({ format: "A4", preferCSSPageSize: true });
      counts.push({ page: page.address, pages: pageCount(pdf) });
    }
    expect(counts.filter(({ pages }) => pages > 2)).toEqual([]);
  });
});

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
        element.closest("nav, button, form, input, select, output, a[href^='#']") === null,
    )
    .filter(isShown);
  return {
    hiddenNow: () =>
      content
        .filter((element) => !isShown(element))
        .map((element) => `${describe(element)} is not printed`),
  };
}
