/**
 * Every amount of money on every page leads to its figure within one step.
 *
 * An amount is `£` with digits after it, wherever a page shows it as text: in a sentence, a table, a
 * list, a heading, the label of a mark in a picture. Counts, years, pages, dates and percentages are
 * none. Nor is what stands in `code` and `pre` (cells and programs shown as such) or in `kbd` (what a
 * reader may search for), nor the title of a document (`cite`), whose words are its publisher’s.
 *
 * One step means that the amount is a link, or that its sentence, table row, list item or mark holds
 * one, and that the link leads
 * - to the page of the figure that it is: then the figure’s pounds are the amount, to its last
 *   printed digit. An amount that is worked out (a difference, a rate, what is left) stands in a row or
 *   item with the figures that it is worked out from;
 * - or, in a picture, the mark that has the name with which the words begin;
 * - or, for a total, to the place that lists what is in it: that total of the council’s page, “What is
 *   in each number” of a compare page, the figures of a decision, the flow with its table;
 * - or, for an official statistic, to its row (`data-statistic`), which has the amount and its place in
 *   the release. In a picture or a table it is enough that the row of its year and area is led to.
 * No step is needed on the page of a figure for its own amount, nor within such a list
 * (`data-figures`), nor within a row of official statistics. The steps of an axis (`data-axis`) are a scale.
 */
import { describe, expect, test } from "vitest";
import { readAmounts, worth, type Amount, type AmountsPage } from "./amounts.ts";
import { ask } from "./links.ts";
import { sitePages } from "../build/site.ts";
import { siteUrl } from "./test-browser.ts";

async function readSite(): Promise<Map<string, AmountsPage>> {
  const base = new URL(siteUrl("")).pathname;
  const pages = sitePages().filter(({ status }) => status === 200);
  const read = pages.map(async ({ address }) => {
    const { text } = await ask(siteUrl(address));
    return [base + address, readAmounts(text, base + address)] as const;
  });
  return new Map(await Promise.all(read));
}

/** What is wrong with the amounts of a page, in plain words. */
function lost(site: ReadonlyMap<string, AmountsPage>, address: string): string[] {
  const page = site.get(address);
  return (page?.amounts ?? [])
    .filter((amount) => !arrives(site, page, amount))
    .map(({ text, around }) => `${address}: ${text} in “${around}”`);
}

function arrives(
  site: ReadonlyMap<string, AmountsPage>,
  page: AmountsPage | undefined,
  { text, own, beside, inProse, inPicture, listed }: Amount,
): boolean {
  if (listed || page?.pounds.some((pounds) => isSame(pounds, text))) return true;
  // Nought has no bar that could lead on; its row in the table does.
  if (inPicture && worth(text).pounds === 0) return true;
  const says = (link: string) => statisticOf(site, link)?.some((pounds) => isSame(pounds, text));
  if ((inProse ? own : []).some(says)) return true;
  const leads = (link: string) => statisticOf(site, link) !== undefined;
  if (!inProse && [...own, ...beside].some(leads)) return true;
  const isFigure = (link: string) => site.has(link) && /\/figures\/[^/]+\/$/.test(link);
  if (own.some((link) => isFigure(link) || isList(site, link))) return true;
  return beside.some(
    (link) =>
      says(link) ||
      isList(site, link) ||
      (inProse
        ? site.get(link)?.pounds.some((pounds) => isSame(pounds, text)) === true
        : isFigure(link)),
  );
}

/** Whether an amount is a figure’s pounds, to the last digit that it shows. */
function isSame(pounds: number | undefined, text: string): boolean {
  const shown = worth(text);
  return pounds !== undefined && Math.abs(pounds - shown.pounds) <= shown.half;
}

/** The pounds in the row of official statistics that a link leads to; undefined where it leads to none. */
function statisticOf(
  site: ReadonlyMap<string, AmountsPage>,
  link: string,
): readonly number[] | undefined {
  const [address = "", id = ""] = link.split("#");
  return site.get(address)?.statistics.get(id);
}

/** Whether a link leads to a list of the figures that a total is made of. */
function isList(site: ReadonlyMap<string, AmountsPage>, link: string): boolean {
  const [address = "", id] = link.split("#");
  const page = site.get(address);
  if (page === undefined) return false;
  return /\/decisions\/[^/]+\/$/.test(address)
    ? page.lists.has("figures")
    : id !== undefined && page.lists.has(id);
}

test("every amount on every page leads to its figure within one step", async () => {
  const site = await readSite();
  expect([...site.values()].flatMap(({ amounts }) => amounts).length).toBeGreaterThan(site.size);
  expect([...site.keys()].flatMap((address) => lost(site, address))).toEqual([]);
});

describe("an amount is found to lead nowhere", () => {
  const figure = "<h1>Total</h1><data data-own value='6574000'>£6,574,000</data>";
  const list = "<section id='decided' data-figures><a href='/figures/total/'>Total</a></section>";
  const found = (html: string) => {
    const row = "<table><tr id='spent' data-statistic><td>£1,423<td>74,472<td>line 7</table>";
    const pages = {
      "/figures/total/": figure,
      "/councils/aston/": list,
      "/statistics/": row,
      "/": html,
    };
    const read = Object.entries(pages).map(
      ([address, text]) =>
        [
          address,
          readAmounts(`<!doctype html><html><head></head><body>${text}</body></html>`, address),
        ] as const,
    );
    return lost(new Map(read), "/");
  };

  test.each([
    ["in a sentence without a link", "<p>It is £6.57m. See <a href='/figures/total/'>it</a>.</p>"],
    ["beside another figure", "<p>It is £6.60m, not <a href='/figures/total/'>the total</a>.</p>"],
    ["in a link to another page", "<p><a href='/councils/aston/'>£6.57m</a></p>"],
    ["in a link to a figure that is none", "<p><a href='/figures/other/'>£6.57m</a></p>"],
    ["in a row of its own", "<table><tr><td>£6.57m<tr><td><a href='/figures/total/'>x</a></table>"],
    [
      "beside a statistic of another amount",
      "<p>It is £9. See <a href='/statistics/#spent'>x</a>.</p>",
    ],
    ["in a link to a statistic of another", "<p><a href='/statistics/#spent'>£9</a></p>"],
    ["beside a row that is none", "<table><tr><td>£9<td><a href='/statistics/#no'>x</a></table>"],
    ["in a picture, beside its mark", "<svg><text>£5</text><a href='/figures/total/'></a></svg>"],
  ])("%s", (_, html) => {
    expect(found(html)).toHaveLength(1);
  });

  test.each([
    ["as a link", "<p>Of <a href='/figures/total/'>£6.57m</a> or £6.574m none.</p>"],
    ["by the list of its total", "<h1>Aston: <a href='/councils/aston/#decided'>£9m</a></h1>"],
    ["by its statistic", "<p><a href='/statistics/#spent'>£1,423</a></p>"],
    ["in its own row", "<table><tr data-statistic><td>£1,423<td>line 7</table>"],
    ["by the row of its year", "<table><tr><td>£9<td><a href='/statistics/#spent'>x</a></table>"],
    ["by its row", "<table><tr><td>£1,000<td><a href='/figures/total/'>x</a></table>"],
    ["by its mark", "<svg><text>£5</text><a href='/figures/total/' aria-label='A, £5'></a></svg>"],
    ["on an axis", "<svg><text data-axis>£2m</text></svg>"],
    [
      "by the marks of its name",
      "<svg><text><tspan>Aston</tspan><tspan>: £5</tspan></text><a href='/figures/total/' aria-label='Aston, £4 new'></a></svg>",
    ],
    ["in code and titles", "<p><code>£5</code> <cite>£12m approved</cite></p>"],
  ])("but not %s", (_, html) => {
    expect(found(html)).toEqual([]);
  });
});
