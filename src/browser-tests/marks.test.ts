/** Charts are as clear in every mode: their marks stand out, and forms tell what colour tells. */
import { describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { checks } from "../features/accessibility/accessibility.ts";
import { inPage } from "./in-page.ts";
import { paintedMarks, type PaintedMark } from "./marks.ts";
import { sitePages } from "../build/site.ts";
import { pageHolding } from "./held-pages.ts";
import { named, openedOnce, testBrowser } from "./test-browser.ts";

const open = testBrowser();
const broad = { viewport: { width: 1280, height: 900 } };
const plain = { media: "screen", colorScheme: "light", forcedColors: "none" } as const;
const modes = {
  light: plain,
  dark: { ...plain, colorScheme: "dark" },
  "forced colours": { ...plain, forcedColors: "active" },
  "forced colours, dark": { ...plain, forcedColors: "active", colorScheme: "dark" },
  print: { ...plain, media: "print" },
} as const;
const names = Object.keys(modes) as (keyof typeof modes)[];
const at = (address: string) => ({ address, status: 200 as const, bytes: 0 });
/** How the streams of a picture are marked by what is known of their money. */
const kindsOfStream = ["ceiling", "ongoing", "one-off", "not-stated"].map(
  (kind) => `class="${kind}"`,
);
const pages = named(
  [
    "",
    "compare/decided/pounds/cash/",
    "flow/herefordshire/",
    "timeline/",
    "timeline/south-west/",
    "councils/birmingham/",
  ].map(at),
);

describe.for(pages)(`${checks.marks}: $name`, (page) => {
  const opened = openedOnce(open, page, broad);
  const marksIn = async (mode: keyof typeof modes) => {
    await opened().emulateMedia(modes[mode]);
    await opened()
      .locator("main details")
      .evaluateAll((all) => {
        for (const one of all) one.setAttribute("open", "");
      });
    return inPage(opened(), paintedMarks);
  };
  const dashed = (all: readonly PaintedMark[]) => all.filter(({ dashes }) => dashes !== "").length;

  it.for(names)("%s", async (mode) => {
    const onLight = dashed(await marksIn("light"));
    const marks = await marksIn(mode);
    expect(marks.length, "marks").toBeGreaterThan(5);
    const faint = marks.filter(({ fill, line }) => Math.max(fill, line) < 3);
    expect(faint, "marks that hardly stand out").toEqual([]);
    expect(dashed(marks), "dashed marks").toBeGreaterThanOrEqual(onLight);
  });
});

describe("in the flow", () => {
  const opened = openedOnce(open, pageHolding("flow/", ...kindsOfStream), broad);

  it.for(names)("ceilings, ongoing, one-off and not stated differ, %s", async (mode) => {
    await opened().emulateMedia(modes[mode]);
    const all = await Promise.all(
      ["ceiling", "ongoing", "one-off", "not-stated"].map(looksOf(opened())),
    );
    const looks = all.filter((own) => own.length > 0);
    expect(looks.length, "kinds of stream").toBeGreaterThan(2);
    const shared = looks.flat().filter((look, place, every) => every.indexOf(look) !== place);
    expect(shared, "looks that two kinds of stream share").toEqual([]);
  });
});

describe("a key names only marks that are drawn", () => {
  const flows = sitePages().filter(({ address }) => /^flow\/./.test(address));

  it.for([360, 1280])("in the flows, %i pixels wide", async (width) => {
    for (const flow of flows) {
      await using opened = await open(flow, { viewport: { width, height: 900 } });
      const looks = await opened.page
        .locator("flow-paths figcaption li:visible path:not(.hatch)")
        .evaluateAll((all) => all.map((one) => one.classList[0] ?? ""));
      for (const look of looks) {
        const drawn = opened.page.locator(`svg.flow .${look}:visible`);
        expect(await drawn.count(), `${look} on /${flow.address}`).toBeGreaterThan(0);
      }
    }
  });
});

it("no two meanings share a tint: pale was set aside before, what is not stated is hatched", async () => {
  await using home = await open(at(""), broad);
  await using totals = await open(at("compare/new-money/pounds/cash/"), broad);
  const fills = async (page: Page, marks: string) =>
    page.locator(marks).evaluateAll((all) => all.map((one) => getComputedStyle(one).fill));
  const before = await fills(home.page, ".broad svg a[aria-label*='set aside before'] rect");
  const unstated = await fills(totals.page, ".broad svg rect[data-bar*='/not stated/']");
  expect(before.length).toBeGreaterThan(0);
  expect(unstated.length).toBeGreaterThan(0);
  expect(unstated.filter((fill) => before.includes(fill))).toEqual([]);
  expect(await totals.page.locator(".broad svg .hatch").count()).toBe(unstated.length);
});

describe("the verdict on each pair is a shape of its own", () => {
  const opened = openedOnce(open, at("compare/"), { viewport: { width: 360, height: 740 } });

  it.for(names)("%s", async (mode) => {
    await opened().emulateMedia(modes[mode]);
    const looks = await opened().locator(".grid td a").evaluateAll(looksOfVerdicts);
    expect(looks.length).toBeGreaterThan(5);
    expect(looks.filter(({ size, drawn, text }) => size < 12 || !drawn || text !== "")).toEqual([]);
    const grades = Map.groupBy(looks, ({ grade }) => grade);
    expect(grades.size, "verdicts").toBeGreaterThan(1);
    const shapes = [...grades.values()].map((all) => [...new Set(all.map(({ shape }) => shape))]);
    expect(shapes.filter((all) => all.length !== 1)).toEqual([]);
    expect(new Set(shapes.flat()).size).toBe(grades.size);
  });
});

describe("bars of ceilings have a broken line around them, those of fixed sums have none,", () => {
  const opened = openedOnce(open, at("compare/decided/pounds/cash/"), broad);

  it.for(names)("%s", async (mode) => {
    await opened().emulateMedia(modes[mode]);
    const ceilings = await opened().locator("tr[data-council]", { hasText: "up to" }).count();
    const marks = await inPage(opened(), paintedMarks);
    const broken = marks.filter(({ dashes }) => dashes !== "");
    expect(ceilings).toBeGreaterThan(0);
    expect(broken.length).toBeGreaterThanOrEqual(ceilings);
    expect(broken.length).toBeLessThan(marks.length);
    for (const { line } of broken) expect(line).toBeGreaterThanOrEqual(3);
  });
});

/** What each link of the table of verdicts says, and how it is drawn. Runs inside the page. */
function looksOfVerdicts(links: Element[]) {
  return links.map((link) => {
    const paths = [...link.querySelectorAll("path")];
    const { color } = getComputedStyle(link);
    const styles = paths.map((one) => getComputedStyle(one));
    return {
      grade: link.getAttribute("aria-label")?.replace(/.*: /, "") ?? "",
      text: link.textContent.trim(),
      size: link.querySelector("svg")?.getBoundingClientRect().width ?? 0,
      drawn: paths.length > 0 && styles.every(({ stroke }) => stroke === color),
      shape: paths
        .map((one, at) => `${one.getAttribute("d")} ${styles[at]?.fill === color ? "full" : ""}`)
        .join(),
    };
  });
}

/** Fill, line, dashes and hatch of the streams of one kind, each look once. */
function looksOf(page: Page) {
  return (kind: string): Promise<string[]> =>
    page.locator(`.broad .flow .${kind}`).evaluateAll((all) => [
      ...new Set(
        all.map((one) => {
          const { fill, stroke, strokeDasharray, strokeWidth } = getComputedStyle(one);
          const hatched = one.nextElementSibling?.matches(".hatch") ? "hatched" : "";
          return [fill, stroke, strokeDasharray, strokeWidth, hatched].join(" / ");
        }),
      ),
    ]);
}
