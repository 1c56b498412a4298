/** What a page prints as “at least” is never above the exact amount, and what it prints as “up to” never below. */
import { expect, test } from "vitest";
import { sitePages } from "../build/site.ts";
import { loadDataset } from "../dataset/load.ts";
import { worth } from "./amounts.ts";
import { ask } from "./links.ts";
import { siteUrl } from "./test-browser.ts";

/** The word, then the exact value of a cell, or the figure that the amount leads to; then the amount. */
const bounded =
  /(up to|at least)\s+(?:<(?!a |data )[^>]*>\s*)*(?:<a\b[^>]*?href="[^"]*?(?:\/figures\/([^/"]+)\/)?"[^>]*>\s*)?(?:<data value="([\d.]+)"[^>]*>\s*)?(£[\d.,]*\d(?:m\b|bn\b)?|[\d.]+%)/gi;

/** An amount that a page prints to the pound. */
const inFull = /£(\d{1,3}(?:,\d{3})+)(?![\d,]|\.\d)/g;

interface Page {
  readonly address: string;
  readonly html: string;
}

interface Bounded {
  readonly text: string;
  readonly isFloor: boolean;
  readonly shown: number;
  /** What may be meant, exactly: one value, or those that the site prints elsewhere and that round to it. */
  readonly exact: readonly number[];
}

/** The amounts of pages that are printed as a bound, and whose exact value is known. */
function boundsOf(pages: readonly Page[], poundsOf: ReadonlyMap<string, number>): Bounded[] {
  const ofMoney = pages.filter(({ address }) => !address.includes("statistics"));
  const all = [...poundsOf.values(), ...ofMoney.flatMap(({ html }) => fullAmounts(html))];
  const printed = [...new Set(all)];
  return pages
    .flatMap(({ html }) => [...html.matchAll(bounded)])
    .flatMap(([, word = "", figure = "", value, text = ""]) => {
      const { pounds, half } = worth(text);
      const shown = text.endsWith("%") ? Number(text.slice(0, -1)) : pounds;
      // A sum in a link may be a part of its figure.
      const isNear = (exact: number) => Math.abs(pounds - exact) <= 2 * half;
      const own = value === undefined ? [poundsOf.get(figure) ?? NaN].filter(isNear) : [+value];
      const exact = own.length === 0 && /m$|bn$/.test(text) ? printed.filter(isNear) : own;
      if (exact.length === 0) return [];
      return [
        { text: `${word} ${text}`, isFloor: word.toLowerCase() === "at least", shown, exact },
      ];
    });
}

function fullAmounts(html: string): number[] {
  return [...html.matchAll(inFull)].map(([, amount = ""]) => Number(amount.replaceAll(",", "")));
}

const isPast = ({ isFloor, shown, exact }: Bounded) =>
  exact.every((value) => (isFloor ? shown > value + 1e-6 : shown < value - 1e-6));

test("no page prints a floor above its amount, or a ceiling below it", async () => {
  const { dataset } = loadDataset("data");
  const figures = dataset?.figures.flatMap(({ id, pounds }) =>
    pounds === undefined ? [] : [[id, pounds] as const],
  );
  const pages = await Promise.all(
    sitePages()
      .filter(({ status }) => status === 200)
      .map(async ({ address }) => ({ address, html: (await ask(siteUrl(address))).text })),
  );
  const found = boundsOf(pages, new Map(figures));
  const kinds = new Set(found.map(({ text }) => text.toLowerCase().replace(/[\d.,]+/, "")));
  const all = ["up to £m", "up to £", "up to %", "at least £m", "at least £"];
  expect([...kinds]).toEqual(expect.arrayContaining(all));
  expect(new Set(found.filter(isPast))).toEqual(new Set());
});

test("an amount that is past its bound is found, in a cell, in a link and in running text", () => {
  const found = (html: string) =>
    boundsOf([{ address: "", html }], new Map([["total", 3_426_000]])).filter(isPast);
  expect(found('at least <data value="3426000">£3.43m</data>')).toHaveLength(1);
  expect(found('<p>At least <a href="/figures/total/">£3.43m</a>')).toHaveLength(1);
  expect(found('up to <a href="/figures/total/"><data value="22.902">£22.90')).toHaveLength(1);
  expect(found('up to <data value="0.461">0.46%</data>')).toHaveLength(1);
  expect(found("at least £7.42m; £7,415,000")).toHaveLength(1);
  expect(found('at least <a href="/flow/">£3.43m</a>')).toHaveLength(1);
  expect(found("at least £7.415m; £7,415,000")).toEqual([]);
  expect(found('at least <data value="3426000">£3.426m</data>')).toEqual([]);
  expect(found('up to <a href="/figures/total/">£3.43m</a>')).toEqual([]);
  expect(found('at least <a href="/figures/total/">£5m</a>')).toEqual([]);
});
