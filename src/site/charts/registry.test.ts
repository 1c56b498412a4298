import { pageWidth } from "./sizes.ts";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test, vi } from "vitest";
import type { Dataset } from "../../dataset/dataset.ts";
import { example } from "../../dataset/example-data.ts";
import { siteDataset } from "../../dataset/load.ts";
import { plainText } from "../../wording/rich-text.ts";
import { svgMarkup } from "./render.ts";
import { urlsUnder } from "../url-scheme.ts";
import type { registeredCharts as registered } from "./registry.ts";

let registeredCharts: typeof registered;

beforeAll(async () => {
  vi.stubEnv("SITE", "https://site.example");
  ({ registeredCharts } = await import("./registry.ts"));
});

const whole = urlsUnder("https://site.example/");
const days = ["2022-01-01", "2022-02-01", "2022-03-01"];
const full = example({
  pots: [{ id: "northtown-fund", inflow: "whole" }],
  allocations: [
    { id: "in", amount_gbp: "10", to_pot: "northtown-fund", decision: "northtown-budget" },
    { id: "out", amount_gbp: "3", from_pot: "northtown-fund" },
  ],
  changes: [{ id: "in" }],
  indicators: days.map((date, index) => ({ id: `plans-${index}`, date })),
});
const many = example({
  changes: [{ id: "total" }],
  councils: Array.from({ length: 13 }, (_, index) => ({
    id: `town-${index}`,
    region: index % 2 === 0 ? "North" : "South",
  })),
});

const ids = (dataset: Dataset) =>
  [...registeredCharts(dataset).keys()].filter((id) => !id.startsWith("totals-"));

describe("what can be taken away", () => {
  test("is every chart of the councils' pages, the flow, the timeline and the home page", () => {
    expect(ids(full)).toEqual([
      "newness",
      "newness-of-northtown",
      "newness-of-southtown",
      "flow-northtown",
      "flow-southtown",
      "balance-northtown-fund",
      "indicator-plans-0",
      "timeline",
      "timeline-all",
      "timeline-of-northtown",
      "timeline-of-southtown",
      "main-decisions",
      "pair-northtown-and-southtown",
      "explore-purpose-send",
      "explore-pot-not-stated",
    ]);
  });

  test("has no balance and no series of a council that has none", () => {
    expect(ids(example()).filter((id) => /^(balance|indicator)-/.test(id))).toEqual([]);
  });

  test("has groups and spreads, and no small timeline, where councils are many", () => {
    const found = ids(many);
    expect(found).toEqual(expect.arrayContaining(["timeline", "timeline-nowhere"]));
    expect(found).toContain("spread-decided-pounds-cash");
    expect(found).not.toContain("main-decisions");
    expect(found, "no total can be said in real terms").not.toContain("spread-decided-pounds-real");
    expect(ids(full).filter((id) => id.startsWith("spread-"))).toEqual([]);
  });

  test("has no timeline of councils of which nothing is known", () => {
    expect(ids(many)).toContain("timeline-of-northtown");
    expect(ids(many)).not.toContain("timeline-of-town-1");
    expect(ids(many)).not.toContain("timeline-north");
  });
});

test("each chart has a name of its own", () => {
  const names = [...registeredCharts(siteDataset()).values()].map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test("each chart has words, rows under field names, and a drawing whose marks lead to whole addresses", () => {
  for (const dataset of [full, many])
    for (const chart of registeredCharts(dataset).values()) {
      const {
        id,
        draw,
        broadWidth = pageWidth,
        finding,
        sentence,
        caveat,
        quotes,
        name,
        dated,
      } = chart;
      const { header, rows } = chart.records();
      for (const words of [plainText(finding), plainText(sentence), caveat, name])
        expect(words.length, id).toBeGreaterThan(15);
      expect(plainText(finding), id).not.toMatch(/\.$/);
      expect(quotes.length, id).toBeGreaterThan(0);
      for (const quote of quotes) expect(quote, id).toMatch(/\.$/);
      expect(rows.length, id).toBeGreaterThan(0);
      expect(header, id).toEqual(expect.arrayContaining(["page", "data_date"]));
      expect(
        header.filter((field) => !/^[a-z][a-z0-9_]*$/.test(field)),
        id,
      ).toEqual([]);
      expect(dated, id).toMatch(/; data of 1 July 2022\.$/);
      const svg = svgMarkup(draw, { width: broadWidth, urls: whole, name });
      expect(svg.match(/href="(?!https:)[^"]*"/g) ?? [], id).toEqual([]);
    }
});

describe("a picture on a page", () => {
  const root = `${import.meta.dirname}/../..`;
  const inSrc = (file: string, from: string) => path.posix.join(path.posix.dirname(file), from);
  const files = ["features", "pages", "site"].flatMap((folder) =>
    readdirSync(`${root}/${folder}`, { recursive: true })
      .map((file) => `${folder}/${String(file)}`)
      .filter((file) => /\.(astro|ts)$/.test(file) && !/\.test\.ts$/.test(file)),
  );
  const text = (file: string) => readFileSync(`${root}/${file}`, "utf8");
  const drawing = files.filter((file) =>
    /\(((?:(?!export function)[^])*?)[\w}]: Frame\b[^)]*\): Element \{/.test(text(file)),
  );

  test("is drawn from the list, but for those whose like is in it", () => {
    expect(drawing).toEqual(
      expect.arrayContaining([
        "features/balances/balance-bars.ts",
        "features/spread/spread-steps.ts",
      ]),
    );
    const drawers = files
      .filter((file) => /\.astro$/.test(file))
      .filter((file) => {
        const imported = [...text(file).matchAll(/import \{[^}]*\} from "(\.[^"]*)"/g)];
        return imported.some(([, from = ""]) => drawing.includes(inSrc(file, from)));
      });
    expect(drawers.toSorted()).toEqual([
      // The timeline with a list beside it, from which its marks have their names.
      "features/timeline/TimelinePicture.astro",
    ]);
  });
});
