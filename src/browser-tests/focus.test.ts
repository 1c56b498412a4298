/** Focus shows: the pixels that it changes are measured, on each kind of thing that can have it. */
import { describe, expect, it } from "vitest";
import type { ElementHandle, Page } from "playwright-core";
import { checks } from "../features/accessibility/accessibility.ts";
import type { VisitOptions } from "../build/browser.ts";
import { changedPixels } from "./contrast.ts";
import { largestPages } from "../build/site.ts";
import { pageHolding } from "./held-pages.ts";
import { named, onePage, openedOnce, testBrowser } from "./test-browser.ts";

const open = testBrowser();
const grounds: Readonly<Record<string, VisitOptions>> = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  "forced colours": { forcedColors: "active" },
};
/** Between them they have every kind of control and of mark. */
const pages = [
  ...largestPages().filter(({ address }) =>
    /^(compare\/.*|flow\/|timeline\/|councils\/[^/]+\/)?$/.test(address),
  ),
  pageHolding("timeline/", "<timeline-picture", 'type="range"', 'type="radio"'),
  pageHolding("flow/", 'class="step"', "<reading-panel"),
];

/** What can have the focus; of each kind the first that can be seen is tried. */
const kinds = [
  ".site-head a",
  "main p a",
  "main td a",
  ".switch a",
  "button",
  "summary",
  ".scroll[tabindex]",
  "input[type=checkbox]",
  "input[type=radio]",
  "input[type=range]",
  "input:not([type])",
  ".marks a",
  "figure svg a:has(rect)",
  "figure svg a:has(circle)",
  "figure svg a:has(path)",
  "figure svg a:has(.step)",
  "figure svg a:has(.bar)",
];

/** Where pictures are held against each other. */
const blank = openedOnce(open, { address: "icon.svg", status: 200, bytes: 0 });

describe.for(Object.entries(grounds))(`${checks.focus}, %s`, ([ground, options]) => {
  /** On other grounds only colours change: there the first page that has a kind stands for the rest. */
  const tried = new Set<string>();
  const show = onePage({ ...options, viewport: { width: 1280, height: 900 } });

  it.for(named(pages))("$name", async (page) => {
    const opened = await show(page);
    await opened.locator("main details").evaluateAll((all) => {
      for (const one of all) one.setAttribute("open", "");
    });
    const faint = [];
    for (const kind of kinds.filter((one) => ground === "light" || !tried.has(one))) {
      const element = await firstOf(opened, kind);
      const found = element && (await measured(opened, element, blank()));
      if (found) tried.add(kind);
      if (found && found.changed < found.expected)
        faint.push(`${kind}: ${found.changed} pixels change; expected ${found.expected} at least`);
    }
    expect(faint, `faint focus on ${page.name}`).toEqual([]);
  });

  it("every kind was tried", () => {
    expect([...tried].toSorted()).toEqual(kinds.toSorted());
  });
});

async function firstOf(page: Page, kind: string): Promise<ElementHandle | null | undefined> {
  const shown = page.locator(kind).filter({ visible: true });
  return (await shown.count()) === 0 ? undefined : shown.first().elementHandle();
}

/** Half of a line of one pixel around what has the focus has to change at the least. */
async function measured(page: Page, element: ElementHandle, blank: Page) {
  await page.keyboard.press("Shift");
  await element.scrollIntoViewIfNeeded();
  const box = await element.boundingBox();
  if (box === null) return undefined;
  const room = 14;
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const [x, y] = [Math.max(0, box.x - room), Math.max(0, box.y - room)];
  const clip = {
    x,
    y,
    width: Math.min(width - x, box.width + 2 * room),
    height: Math.min(height - y, box.height + 2 * room),
  };
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
  });
  const before = await page.screenshot({ clip });
  // Without a pointer in play the browser shows the focus as it does after a key.
  await element.evaluate((one: Element) => {
    (one as HTMLElement).focus({ preventScroll: true });
  });
  const after = await page.screenshot({ clip });
  const changed = await changedPixels(blank, [before, after], 3);
  return {
    changed,
    expected: Math.round(Math.min(box.width, clip.width) + Math.min(box.height, clip.height)),
  };
}
