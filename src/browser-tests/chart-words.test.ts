/**
 * The words of every family of charts can be read at every width from 320 px (1280 px at 400% zoom) up:
 * they are large enough, and none lies on another, however a reader spaces letters and words.
 */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checks } from "../features/accessibility/accessibility.ts";
import { largestPages, siteDirectory, sitePages, type SitePage } from "../build/site.ts";
import { collidingWords, smallWords } from "./chart-words.ts";
import { inPage } from "./in-page.ts";
import { withWideSpacing } from "./overflow.ts";
import { named, onePage, shownOnce } from "./test-browser.ts";

const show = onePage();
/** Between them pictures are only drawn larger; at 746 a page has room for the broad ones. */
const widths = [320, 360, 420, 560, 584, 720, 744, 748, 768, 800, 1280];

/** A family of charts has the first word of its id; its largest stands for it. */
const alone = Map.groupBy(
  sitePages().filter((page) => page.address.startsWith("embed/") && hasWords(page)),
  ({ address }) => /^embed\/([a-z]+)/.exec(address)?.[1] ?? "",
);
const families = [...alone.values()].flatMap((pages) =>
  pages.toSorted((a, b) => b.bytes - a.bytes).slice(0, 1),
);

it("looks at each family of charts", () => {
  expect(families.length).toBeGreaterThan(5);
});

const withPictures = largestPages().filter(hasWords);
const asked = [
  ...families.map((page) => ({ ...page, widths })),
  ...withPictures.map((page) => ({ ...page, widths: [320, 720, 768] })),
];

describe.for(named(asked))("words in charts of $name", (page) => {
  const opened = shownOnce(show, page);

  it.for(page.widths)(`${checks.spacing}, and are large enough, at %i px`, async (width) => {
    await opened().setViewportSize({ width, height: 800 });
    await opened().evaluate(() => {
      document.adoptedStyleSheets = [];
      for (const fold of document.querySelectorAll("details")) fold.open = true;
    });
    expect.soft(await inPage(opened(), smallWords), "small words").toEqual([]);
    expect.soft(await inPage(opened(), collidingWords), "as printed").toEqual([]);
    await inPage(opened(), withWideSpacing);
    expect(await inPage(opened(), collidingWords), checks.spacing).toEqual([]);
  });
});

/** Whether there is a chart: an address that leads elsewhere has none. */
function hasWords({ address, status }: SitePage): boolean {
  const file = `${siteDirectory}/${address}index.html`;
  return status === 200 && readFileSync(file, "utf8").includes("<text");
}
