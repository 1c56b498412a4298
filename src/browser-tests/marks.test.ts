/** Charts are as clear in every mode: their marks stand out, and forms tell what colour tells. */
import { describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { checks } from "../features/accessibility/accessibility.ts";
import type { VisitOptions } from "../build/browser.ts";
import { inPage } from "./in-page.ts";
import { paintedMarks } from "./marks.ts";
import { named, testBrowser } from "./test-browser.ts";

const open = testBrowser();
const broad = { viewport: { width: 1280, height: 900 } };
const grounds: Readonly<Record<string, VisitOptions>> = {
  light: { ...broad, colorScheme: "light" },
  dark: { ...broad, colorScheme: "dark" },
  "forced colours": { ...broad, forcedColors: "active" },
  "forced colours, dark": { ...broad, forcedColors: "active", colorScheme: "dark" },
  print: { ...broad, media: "print" },
};
const pages = named(
  ["", "compare/decided/pounds/cash/", "flow/", "timeline/", "councils/birmingham/"].map(
    (address) => ({ address, status: 200 as const, bytes: 0 }),
  ),
);

describe.for(Object.entries(grounds))(`${checks.marks}, %s`, ([, options]) => {
  it.for(pages)("$name", async (page) => {
    await using opened = await open(page, options);
    const marks = await inPage(opened.page, paintedMarks);
    expect(marks.length, "marks").toBeGreaterThan(5);
    const faint = marks.filter(({ fill, line }) => Math.max(fill, line) < 3);
    expect(faint, `marks that hardly stand out on ${page.name}`).toEqual([]);
    await using light = await open(page, grounds["light"]);
    const dashed = (all: typeof marks) => all.filter(({ dashes }) => dashes !== "").length;
    expect(dashed(marks), `dashed marks on ${page.name}`).toBeGreaterThanOrEqual(
      dashed(await inPage(light.page, paintedMarks)),
    );
  });

  it("ceilings, ongoing, one-off and not stated differ in the flow", async () => {
    const flow = { address: "flow/", status: 200 as const, bytes: 0 };
    await using opened = await open(flow, options);
    const all = await Promise.all(
      ["ceiling", "ongoing", "one-off", "not-stated"].map(looksOf(opened.page)),
    );
    const looks = all.filter((own) => own.length > 0);
    expect(looks.length, "kinds of stream").toBeGreaterThan(2);
    const shared = looks.flat().filter((look, place, every) => every.indexOf(look) !== place);
    expect(shared, "looks that two kinds of stream share").toEqual([]);
  });

  it("bars of ceilings have a broken line around them, those of fixed sums have none", async () => {
    const compare = { address: "compare/decided/pounds/cash/", status: 200 as const, bytes: 0 };
    await using opened = await open(compare, options);
    const ceilings = await opened.page
      .locator("tr[data-council]", { hasText: "a ceiling" })
      .count();
    const marks = await inPage(opened.page, paintedMarks);
    const broken = marks.filter(({ dashes }) => dashes !== "");
    expect(ceilings).toBeGreaterThan(0);
    expect(broken.length).toBeGreaterThanOrEqual(ceilings);
    expect(broken.length).toBeLessThan(marks.length);
    for (const { line } of broken) expect(line).toBeGreaterThanOrEqual(3);
  });
});

/** Fill, line and dashes of the streams of one kind, each look once. */
function looksOf(page: Page) {
  return (kind: string): Promise<string[]> =>
    page
      .locator(`.broad .flow .${kind}`)
      .evaluateAll((all) => [
        ...new Set(
          all
            .map((one) => getComputedStyle(one))
            .map(({ fill, stroke, strokeDasharray, strokeWidth }) =>
              [fill, stroke, strokeDasharray, strokeWidth].join(" / "),
            ),
        ),
      ]);
}
