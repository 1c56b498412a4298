/**
 * Every page type prints: on paper only navigation and controls are gone; its headings, its address and its
 * links to other sites are there, and no heading, caption or head of a table stands alone at the foot of a sheet.
 */
import { describe, expect, it, test } from "vitest";
import { checks } from "../features/accessibility/accessibility.ts";
import { inPage, keptInPage } from "./in-page.ts";
import { orphans, readPaper, says, type Paper } from "./paper.ts";
import { samplePages, sitePages } from "../build/site.ts";
import { named, onePage } from "./test-browser.ts";

const show = onePage();
const a4 = { format: "A4", preferCSSPageSize: true, tagged: true } as const;

describe.for(named(samplePages()))("on paper $name", (page) => {
  it(checks.print, async () => {
    const opened = await show(page);
    await opened.emulateMedia({ media: "screen" });
    await opened.setViewportSize({ width: 1280, height: 720 });
    const content = await keptInPage(opened, contentOnScreen);
    const shown = await inPage(opened, headingsAndLinks);
    await opened.emulateMedia({ media: "print" });
    expect(await content.evaluate(({ hiddenNow }) => hiddenNow()), "hidden by print").toEqual([]);
    const paper = await readPaper(await opened.pdf(a4));
    expect(shown.headings.filter((words) => !says(paper, words))).toEqual([]);
    expect(orphans(paper, shown.headings), "headings at the foot of a sheet").toEqual([]);
    expect(orphans(paper, shown.heads), "captions or heads of tables at the foot").toEqual([]);
    expect(says(paper, shown.address), `the address ${shown.address}`).toBe(true);
    const { names, words, line } = await inPage(opened, picturesOnPaper);
    // What goes on over the foot of a sheet is named on each.
    expect(new Set(paper.pictures), "names of pictures").toEqual(new Set(names));
    expect(words.filter((own) => !isWhole(paper, own))).toEqual([]);
    // Firefox 153 prints a picture whose size a container decides as an empty space.
    expect(await inPage(opened, picturesInContainers), "pictures in containers").toEqual([]);
    // Not every browser prints what stands in the margin.
    expect(line).toContain(shown.address);
    expect(line).toMatch(/data of \d+ \w+ \d{4}\./i);
    expect(shown.links.filter((link) => !paper.links.includes(link))).toEqual([]);
  });
});

describe("a briefing on paper", () => {
  const all = sitePages().filter(({ address }) => /\/briefing\//.test(address));
  const alone = all.filter(({ address }) => address.endsWith("/briefing/"));
  const pairs = all.filter((page) => !alone.includes(page));
  const longest = pairs.toSorted((a, b) => b.bytes - a.bytes).slice(0, 6);

  it("is there for councils and for pairs of them", () => {
    expect(alone.length).toBeGreaterThan(0);
    expect(pairs.length).toBeGreaterThan(0);
  });

  // 182 mm between the margins of A4.
  const viewport = { width: 688, height: 1000 };

  it.for(named([...alone, ...longest]))(
    "$name takes two pages at most, with its address and date in the foot, in 9 points or more",
    async (page) => {
      const opened = await show(page);
      await opened.emulateMedia({ media: "print" });
      await opened.setViewportSize(viewport);
      expect(await inPage(opened, smallType), "small type").toEqual([]);
      const paper = await readPaper(await opened.pdf(a4));
      expect(paper.sheets.length).toBeGreaterThan(0);
      expect(paper.sheets.length, "lower a cap in briefing/caps.ts").toBeLessThanOrEqual(2);
      for (const [index, sheet] of paper.sheets.entries()) {
        // A long address takes two lines, and the line with the date stands between them.
        const foot = sheet.slice(-3);
        const number = `Page ${index + 1} of ${paper.sheets.length}`;
        const isDated = (line: string) => new RegExp(`\\d{4}\\. ${number}`).test(line);
        expect(foot.filter(isDated), foot.join("\n")).toHaveLength(1);
        const address = foot.map((line) => (isDated(line) ? line.replace(/Data of.*/, "") : line));
        expect(says({ sheets: [address] }, page.address), foot.join("\n")).toBe(true);
      }
    },
  );
});

test("a heading at the foot of a sheet is found, one above its words is not", () => {
  const paper = { sheets: [["One", "words", "Two"], ["words"]], links: [] };
  expect(orphans(paper, ["One", "Two"])).toEqual(["Two"]);
  expect(orphans({ ...paper, sheets: [["words", "Two"]] }, ["Two"])).toEqual([]);
  expect([says(paper, "words, Two"), says(paper, "three")]).toEqual([true, false]);
});

test("a picture whose words stand on two sheets is cut", () => {
  const paper = { sheets: [["One", "Two"], ["Three"]] };
  expect([isWhole(paper, ["One", "Two"]), isWhole(paper, ["Two", "Three"])]).toEqual([true, false]);
});

/** Whether one sheet has all the words. */
function isWhole({ sheets }: Pick<Paper, "sheets">, words: readonly string[]): boolean {
  return sheets.some((sheet) => words.every((one) => says({ sheets: [sheet] }, one)));
}

/** Names and words of each picture that is printed, and what says where and of when it is, on the page itself. Runs inside the page. */
function picturesOnPaper(): { names: string[]; words: string[][]; line: string } {
  const shown = (selector: string) =>
    [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
  const words = shown("figure svg").map((picture) =>
    [...picture.querySelectorAll("text, tspan")]
      .flatMap(({ childNodes }) => [...childNodes])
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => node.textContent ?? ""),
  );
  return {
    names: shown("figure, img, svg[role=img]").map((one) => one.getAttribute("aria-label") ?? ""),
    words,
    line: shown(".on-paper, .kicker, [data-chart]")
      .map(({ textContent }) => textContent.trim())
      .join(" "),
  };
}

/** Printed pictures that are within a container whose size decides. Runs inside the page. */
function picturesInContainers(): string[] {
  const pictures = [...document.querySelectorAll("figure svg")];
  const isContained = (element: Element | null): boolean =>
    element !== null &&
    (getComputedStyle(element).containerType !== "normal" || isContained(element.parentElement));
  return pictures
    .filter((picture) => picture.checkVisibility() && isContained(picture))
    .map((picture) => picture.getAttribute("aria-label") ?? picture.outerHTML.slice(0, 80));
}

/** What a reader of the paper looks for. Runs inside the page. */
function headingsAndLinks(): Record<"headings" | "heads" | "links", string[]> & {
  address: string;
} {
  const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  const main = document.querySelector("main") ?? document.body;
  const headings = [...main.querySelectorAll<HTMLElement>("h1, h2, h3")].filter(isShown);
  const heads = [...main.querySelectorAll<HTMLElement>("caption, thead > tr")].filter(isShown);
  const links = [...main.querySelectorAll<HTMLAnchorElement>("p a[href^=http]")].filter(isShown);
  return {
    headings: headings.map((heading) => heading.innerText),
    heads: heads.map((head) => head.innerText),
    address: document.querySelector("link[rel=canonical]")?.getAttribute("href") ?? "",
    links: links.map(({ href }) => href),
  };
}

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
