/** Pages opened at addresses that want to be more than addresses are the pages without them. */
import { describe, expect, it } from "vitest";
import type { Visit } from "../build/browser.ts";
import { largestPages } from "../build/site.ts";
import { pageHolding, scriptedPages } from "./held-pages.ts";
import { siteUrl, testBrowser } from "./test-browser.ts";

const open = testBrowser();
const attacks = [
  "?councils=%3Cimg%20src=x%20onerror=alert(1)%3E&at=<svg/onload=alert(2)>#<img src=x onerror=alert(3)>",
  "?__proto__=1&constructor=2&councils=__proto__&councils=toString#__proto__",
  `?kinds=${"%E0%A4%A".repeat(3)}&by=javascript:alert(1)&from=${"9".repeat(3000)}#%E0%A4%A`,
];

/**
 * Good addresses that ask for what a page shows at first, where it draws nothing without being asked: an
 * address that it cannot read draws the same, not more and not less.
 */
const asksForTheFirst: Readonly<Record<string, string>> = {
  "explore/": "?count=all-identified",
  "explore/statistics/": "?sort=authority",
};

/** The page's elements in order once all is drawn, without what scripts write into places for messages. */
async function elements({ page, atRest }: Visit): Promise<string[]> {
  await atRest();
  await page.locator('main [aria-busy="true"]').waitFor({ state: "detached" });
  return page.evaluate(() =>
    [...document.querySelectorAll("main *:not(output *, .bad-address *, head *)")].map(
      ({ localName, id }) => `${localName}#${id}`,
    ),
  );
}

/** One page of each type: what reads an address is the same on all pages of a type. */
const pages = scriptedPages(largestPages().filter(({ status }) => status === 200));

describe("a hostile address", () => {
  it.concurrent.for(pages.map(({ address }) => address))(
    "leaves /%s as it is",
    async (address, { expect }) => {
      const at = (query: string) => ({
        address: `${address}${query}`,
        status: 200 as const,
        bytes: 0,
      });
      await using opened = await open(at(asksForTheFirst[address] ?? ""));
      const expected = await elements(opened);
      for (const attack of attacks) {
        await opened.goTo(siteUrl(at(attack).address));
        const found = await elements(opened);
        expect(opened.incidents).toEqual([]);
        expect(found).toEqual(expected);
        expect(await opened.page.locator("img[src=x], [onerror], [onload]").count()).toBe(0);
      }
    },
  );

  it("is told in a sentence where a script reads it", async () => {
    const { address: years } = pageHolding("timeline/", "<timeline-picture");
    await using timeline = await open({ address: `${years}${attacks[1]}`, status: 200, bytes: 0 });
    const refused = timeline.page.locator(".bad-address:visible");
    expect(await refused.innerText()).toContain(
      "This is no address of the timeline, which is shown as at first. address: found “__proto__”; allowed: councils",
    );
    const address = `compare/decided/pounds/cash/${attacks[0]}`;
    await using comparison = await open({ address, status: 200, bytes: 0 });
    const said = comparison.page.locator("choose-councils output");
    expect(await said.innerText()).toContain(
      "The address names “<img src=x onerror=alert(1)>”, which is none here",
    );
  });
});
