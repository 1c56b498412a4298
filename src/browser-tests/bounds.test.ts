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

interface Bounded {
  readonly text: string;
  readonly isFloor: boolean;
  readonly shown: number;
  readonly exact: number;
}

/** The amounts of a page that are printed as a bound, and whose exact value is known. */
function boundsOf(html: string, poundsOf: ReadonlyMap<string, number>): Bounded[] {
  return [...html.matchAll(bounded)].flatMap(([, word = "", figure = "", value, text = ""]) => {
    const { pounds, half } = worth(text);
    const shown = text.endsWith("%") ? Number(text.slice(0, -1)) : pounds;
    const exact = value === undefined ? poundsOf.get(figure) : Number(value);
    // A sum in a link may be a part of its figure.
    const isOther = value === undefined && Math.abs(pounds - (exact ?? 0)) > 2 * half;
    if (exact === undefined || isOther) return [];
    return [{ text: `${word} ${text}`, isFloor: word.toLowerCase() === "at least", shown, exact }];
  });
}

const isPast = ({ isFloor, shown, exact }: Bounded) =>
  isFloor ? shown > exact + 1e-6 : shown < exact - 1e-6;

test("no page prints a floor above its amount, or a ceiling below it", async () => {
  const { dataset } = loadDataset("data");
  const poundsOf = new Map(dataset?.figures.map(({ id, pounds }) => [id, pounds ?? NaN]));
  const read = sitePages()
    .filter(({ status }) => status === 200)
    .map(async ({ address }) => {
      const { text } = await ask(siteUrl(address));
      return boundsOf(text, poundsOf).map((one) => ({ address, ...one }));
    });
  const found = (await Promise.all(read)).flat();
  const kinds = new Set(found.map(({ text }) => text.replace(/[\d.,]+/, "")));
  expect([...kinds]).toEqual(expect.arrayContaining(["up to £m", "up to £", "at least £"]));
  expect(found.filter(isPast)).toEqual([]);
});

test("an amount that is past its bound is found, in a cell and in a link", () => {
  const found = (html: string) => boundsOf(html, new Map([["total", 3_426_000]])).filter(isPast);
  expect(found('at least <data value="3426000">£3.43m</data>')).toHaveLength(1);
  expect(found('<p>At least <a href="/figures/total/">£3.43m</a>')).toHaveLength(1);
  expect(found('up to <a href="/figures/total/"><data value="22.902">£22.90')).toHaveLength(1);
  expect(found('up to <data value="0.461">0.46%</data>')).toHaveLength(1);
  expect(found('at least <data value="3426000">£3.426m</data>')).toEqual([]);
  expect(found('up to <a href="/figures/total/">£3.43m</a>')).toEqual([]);
  expect(found('at least <a href="/figures/total/">£5m</a>')).toEqual([]);
});
