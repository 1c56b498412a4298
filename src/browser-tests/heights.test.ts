/** How tall pages are on a phone: each says one thing, and what else is known is a link or a fold deeper. */
import { expect, it } from "vitest";
import type { Page } from "playwright-core";
import { sitePages, type SitePage } from "../build/site.ts";
import { countRules } from "../counting/rules.ts";
import { named, onePage } from "./test-browser.ts";

const show = onePage({ viewport: { width: 360, height: 640 } });

/** About 4,000 px: some six screens. */
const tallest = 4_200;

/** Pages that are lists to look something up in, with what they list. */
const lists: Readonly<Record<string, string>> = {
  "a-to-z/": "every name of the site",
  "a-to-z/*/": "every name of a council",
  "changes/": "every change to the data",
  "compare/spending/*/all/": "every authority",
  "compare/spending/*/all/*/": "the same, page by page",
  "explore/statistics/*/": "every value of a series",
  "explore/statistics/*/*/": "the same, page by page",
  "flow/*/*/": "every step of a council’s money",
  "glossary/": "every term",
};

/** Words of addresses that say what a page is of; all others are names of councils, figures and the like. */
const kinds = [
  ...["all", "briefing", "number", "services", "since", "sources", "statistics", "sums"],
  ...["releases", "spending", ...countRules.map(({ slug }) => slug)],
  ...["made-of", "standing", "worked-out"],
];

/** `councils/bristol/sums/` is of the type “sums of a council”: names of councils and figures are left out. */
function typeOf({ address }: SitePage): string {
  return address
    .split("/")
    .map((part, at) => (at === 0 || part === "" || kinds.includes(part) ? part : "*"))
    .join("/");
}

const types = [...Map.groupBy(sitePages(), typeOf)].filter(([type]) => !type.startsWith("embed"));

/** The three largest of a type and the middle one: bytes say much of how tall a page is, not all. */
function examplesOf(pages: readonly SitePage[]): SitePage[] {
  const bySize = pages.toSorted((a, b) => b.bytes - a.bytes);
  return [...new Set([...bySize.slice(0, 3), ...bySize.slice(bySize.length / 2).slice(0, 1)])];
}

async function heightOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.getBoundingClientRect().height);
}

const measured = types.flatMap(([type, pages]) => (type in lists ? [] : examplesOf(pages)));

it.each(named(measured))("$name is at most about 4,000 px tall at 360 px", async (example) => {
  expect(await heightOf(await show(example))).toBeLessThan(tallest);
});

it("every list that is let be is there", () => {
  const found = types.map(([type]) => type);
  expect(Object.keys(lists).filter((type) => !found.includes(type))).toEqual([]);
});
