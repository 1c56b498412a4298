/** Every page type can be used by everyone: axe in every mode, the keyboard, target sizes. */
import { describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { checks, modes, type Mode } from "../features/accessibility/accessibility.ts";
import { axeProblems, type AskedOfAxe } from "./axe.ts";
import { inPage } from "./in-page.ts";
import { keyboardProblems } from "./keyboard.ts";
import { largestPages, samplePages } from "../build/site.ts";
import { targetProblems } from "./targets.ts";
import { named, onePage, shownOnce } from "./test-browser.ts";

type Media = NonNullable<Parameters<Page["emulateMedia"]>[0]>;

const plain: Media = { media: "screen", colorScheme: "light", forcedColors: "none" };
const broad = { width: 1280, height: 720 };

/** How each mode is shown, and what it can change: in some of them only colours. */
const shown: Readonly<Record<Mode, { media?: Media; window?: typeof broad; asked?: AskedOfAxe }>> =
  {
    light: {},
    dark: { media: { colorScheme: "dark" }, asked: "colours" },
    forced: { media: { forcedColors: "active" }, asked: "colours" },
    narrow: { window: { width: 320, height: 640 } },
    print: { media: { media: "print" }, asked: "paper" },
  };

const show = onePage({ bypassCSP: true });
const largest = new Set(largestPages().map(({ address }) => address));

describe.for(named(samplePages()))("axe finds nothing on $name,", (page) => {
  const opened = shownOnce(show, page);

  // Colours and paper are the same on a smaller page of the type.
  const asked = largest.has(page.address) ? (Object.keys(modes) as Mode[]) : ["light", "narrow"];
  it.for(asked as Mode[])("%s", async (mode) => {
    const { media, window, asked } = shown[mode];
    await opened().setViewportSize(window ?? broad);
    await opened().emulateMedia({ ...plain, ...media });
    expect(await axeProblems(opened(), asked), `violations on ${page.name}`).toEqual([]);
  });
});

const walked = onePage();

// At 400% zoom a window of 1280 by 1024 shows 320 by 256.
describe.for([
  [1280, 800],
  [320, 256],
] as const)("at %i by %i px", ([width, height]) => {
  it.for(named(largestPages()))(`${checks.walk}: $name`, async (page) => {
    const opened = await walked(page);
    await opened.setViewportSize({ width, height });
    expect(await inPage(opened, targetProblems), checks.targets).toEqual([]);
    expect(await keyboardProblems(opened), `on ${page.name}`).toEqual([]);
  });
});
