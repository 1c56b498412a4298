/** Every page type can be used by everyone: axe in every mode, names, the keyboard, target sizes. */
import axe, { type AxeResults, type RunOptions } from "axe-core";
import { describe, expect, it } from "vitest";
import { checks, modes, type Mode } from "../features/accessibility/accessibility.ts";
import type { VisitOptions } from "../build/browser.ts";
import { inPage } from "./in-page.ts";
import { keyboardProblems } from "./keyboard.ts";
import { largestPages, samplePages } from "../build/site.ts";
import { targetProblems } from "./targets.ts";
import { named, testBrowser } from "./test-browser.ts";

const visits: Readonly<Record<Mode, VisitOptions>> = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  forced: { forcedColors: "active" },
  narrow: { viewport: { width: 320, height: 640 } },
  print: { media: "print" },
};

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Nobody taps on paper, so the size of targets is not asked of print. */
function rulesFor({ media }: VisitOptions): RunOptions {
  return {
    runOnly: { type: "tag", values: tags },
    rules: { "target-size": { enabled: media !== "print" } },
  };
}

const open = testBrowser();

describe.for(Object.keys(modes) as Mode[])("axe finds nothing, %s", (name) => {
  const mode = visits[name];

  it.for(named(samplePages()))("$name", async (page) => {
    // The page's own policy rightly refuses a foreign script, even this one.
    await using opened = await open(page, { ...mode, bypassCSP: true });
    await opened.page.addScriptTag({ content: axe.source });
    const { violations, passes } = await opened.page.evaluate<AxeResults>(
      `axe.run(${JSON.stringify(rulesFor(mode))})`,
    );
    expect(passes.length, "rules that axe could try").toBeGreaterThan(0);
    expect(violations.flatMap(violationLines), `violations on ${page.name}`).toEqual([]);
  });
});

function violationLines({ id, help, nodes }: AxeResults["violations"][number]): string[] {
  return nodes.map(({ html, failureSummary }) => `${id}: ${help}: ${html}: ${failureSummary}`);
}

// At 400% zoom a window of 1280 by 1024 shows 320 by 256.
describe.for([
  [1280, 800],
  [320, 256],
] as const)("at %i by %i px", ([width, height]) => {
  const viewport = { width, height };

  it.for(named(largestPages()))(`${checks.walk}: $name`, async (page) => {
    await using opened = await open(page, { viewport });
    expect(await keyboardProblems(opened.page), `on ${page.name}`).toEqual([]);
  });

  it.for(named(samplePages()))(`${checks.targets}: $name`, async (page) => {
    await using opened = await open(page, { viewport });
    expect(await inPage(opened.page, targetProblems), `on ${page.name}`).toEqual([]);
  });
});
