/** The search finds what people type, by keyboard, and loads nothing before it is used. */
import { describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import type { Visit, VisitOptions } from "../build/browser.ts";
import { axeProblems } from "./axe.ts";
import { inPage } from "./in-page.ts";
import { clippingProblems, overflowProblems } from "./overflow.ts";
import { searchStages } from "../features/search/search-kinds.ts";
import { sitePages } from "../build/site.ts";
import { targetProblems } from "./targets.ts";
import { openedOnce, oneVisit, siteUrl, testBrowser } from "./test-browser.ts";

const open = testBrowser();
const searchPage = (query: string) => ({
  address: `search/${query}`,
  status: 200 as const,
  bytes: 0,
});
const visitSearch = (query = "", options?: VisitOptions) => open(searchPage(query), options);
/** For tests of answers alone: one page, which has loaded what it searches with. */
const showSearch = oneVisit();
const searched = (query = "") => showSearch(searchPage(query));

const field = "input[name=q]";
const said = (page: Page) => page.locator("site-search output").innerText();
const results = (page: Page) => page.locator(".results section li");
const query = (page: Page) => page.evaluate(() => decodeURIComponent(location.search));
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute("href") ?? document.activeElement?.id);
const loaded = ({ responses }: Visit) =>
  responses.map((response) => response.url()).filter((url) => url.includes("/pagefind/"));

/** Types and waits until the answer to it is announced. */
async function look(page: Page, text: string): Promise<void> {
  await page.fill(field, text);
  await page.locator("output", { hasText: `“${text}”` }).waitFor();
}

describe("before the field is used", () => {
  it("nothing of the index is loaded, on the search page or elsewhere", async () => {
    for (const address of ["search/", "", "a-to-z/"]) {
      await using opened = await open({ address, status: 200, bytes: 0 });
      await opened.page.waitForLoadState("networkidle");
      expect(loaded(opened), `loaded by /${address}`).toEqual([]);
    }
  });

  it("the index is loaded on focus, and only what a search needs after it", async () => {
    await using opened = await visitSearch();
    await opened.page.focus(field);
    await opened.page.waitForResponse(/wasm\.en\.pagefind/);
    await opened.page.waitForLoadState("networkidle");
    expect(loaded(opened).filter((url) => /fragment|pf_index/.test(url))).toEqual([]);
    await look(opened.page, "transport");
    const fragments = loaded(opened).filter((url) => url.includes("fragment"));
    expect(fragments).toHaveLength(await results(opened.page).count());
  });
});

describe("an amount is found as people type it", () => {
  const decided = "£4,780,000";
  it.each([
    ["4.78m", decided],
    ["£4,780,000", decided],
    ["4.780", decided],
    ["£4.78 million", decided],
    ["4780000", decided],
    ["4,780", decided],
    ["6,574", "£6,574,000"],
  ])("%s", async (text, amount) => {
    const opened = await searched("?kind=figures");
    await look(opened.page, text);
    const amounts = await opened.page.locator(".results li .number").allInnerTexts();
    expect(amounts[0]).toContain(amount);
    expect(opened.incidents).toEqual([]);
  });

  it("a rounded amount finds what rounds to it, another does not", async () => {
    const opened = await searched("?kind=figures&council=bristol");
    const { page } = opened;
    await look(page, "about 4.8m");
    expect(await page.locator(".results .number").allInnerTexts()).toContain("up to £4,780,000");
    await look(page, "4.7m");
    expect(await page.locator(".results .number").allInnerTexts()).not.toContain(
      "up to £4,780,000",
    );
  });
});

describe("words", () => {
  it("find every kind of thing, each with what it is, as a link to its place", async () => {
    const opened = await searched();
    const { page, incidents } = opened;
    await look(page, "transport");
    const headings = await page.locator(".results h2").allInnerTexts();
    expect(headings.map((text) => text.replace(/ \(\d+\)$/, ""))).toEqual(
      expect.arrayContaining(["Decisions", "Figures", "Pots of money", "Events", "Glossary"]),
    );
    const counts = headings.map((text) => Number(/\((\d+)\)$/.exec(text)?.[1]));
    expect(await said(page)).toBe(
      `${counts.reduce((sum, count) => sum + count, 0)} results for “transport”`,
    );
    const base = siteUrl("");
    const links = await page
      .locator(".results li a")
      .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !link.startsWith(base))).toEqual([]);
    const addresses = new Set(sitePages().map(({ address }) => address));
    const missing = links.map((link) => link.slice(base.length).replace(/[?#].*/, ""));
    expect(missing.filter((address) => !addresses.has(address))).toEqual([]);
    expect(incidents).toEqual([]);
  });

  it("of a council and of what its page answers find that page first", async () => {
    const opened = await searched();
    const { page } = opened;
    for (const text of ["Birmingham new money", "bristol per child", "herefordshire questions"]) {
      await look(page, text);
      const [id = ""] = text.toLowerCase().split(" ");
      const first = page.locator(".results li a").first();
      expect(await first.getAttribute("href"), text).toMatch(new RegExp(`/councils/${id}/$`));
    }
  });

  it("find what is approved before what was only put to a body or not taken", async () => {
    const opened = await searched("?kind=figures&council=birmingham");
    await look(opened.page, "6.574m");
    const shown = await opened.page.locator(".results section li").allInnerTexts();
    const places = shown.map((text) =>
      searchStages.findIndex((stage) => text.toLowerCase().includes(stage)),
    );
    expect(places).toContain(searchStages.indexOf("approved"));
    expect(places).toContain(searchStages.indexOf("rejected"));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it.each(["?q=Ofsted+inspection&kind=events", "?q=reserve&kind=terms", "?q=reserve&kind=pots"])(
    "%s leads to an anchor of its page",
    async (asked) => {
      const opened = await searched(asked);
      const link = opened.page.locator(".results li a").first();
      const name = await link.innerText();
      await link.click();
      await opened.page.waitForURL(/#/);
      const target = await opened.page.evaluate(() => {
        const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
        return { text: place?.textContent ?? "", shown: place?.checkVisibility() ?? false };
      });
      expect(target.text).toContain(name);
      expect(target.shown).toBe(true);
    },
  );

  it("all have to be there; a word that nothing has is named, with a way on", async () => {
    const opened = await searched();
    const { page } = opened;
    await look(page, "transport xyzzy");
    expect(await said(page)).toBe("No results for “transport xyzzy”");
    expect(await page.locator(".results .advice").innerText()).toContain(
      "Nothing here has “xyzzy”.",
    );
    await page.click("text=Search for “transport” alone");
    await page.locator("output", { hasText: "“transport”" }).waitFor();
    expect(await results(page).count()).toBeGreaterThan(0);
    expect(await query(page)).toBe("?q=transport");
  });

  it.for(["£7.7712345m", "£61,234,567", "planetarium", "birminghamesque"])(
    "what stands nowhere, %s, is said to, though a word that it begins with is there",
    async (text) => {
      const opened = await searched();
      const { page } = opened;
      await look(page, text);
      expect(await said(page)).toBe(`No results for “${text}”`);
      expect(await page.locator(".results .advice").innerText()).toContain(
        `Nothing here has “${text}”.`,
      );
    },
  );

  it("a word near to one that nothing has is offered under its own name", async () => {
    const opened = await searched();
    const { page } = opened;
    await look(page, "birminghamesque");
    await page.click("text=Search for “birmingham” instead");
    await page.locator("output", { hasText: "“birmingham”" }).waitFor();
    expect(await results(page).count()).toBeGreaterThan(0);
  });

  it("the name of a council is offered for one that is misspelt", async () => {
    const opened = await searched();
    const { page } = opened;
    await look(page, "brimingham");
    await page.click("text=Search for “Birmingham City Council” instead");
    await page.locator("output", { hasText: "“Birmingham City Council”" }).waitFor();
    expect(await results(page).count()).toBeGreaterThan(0);
  });

  it("are kept to a kind and a council", async () => {
    const opened = await searched();
    const { page } = opened;
    await look(page, "SEND");
    await page.selectOption("select[name=kind]", "figures");
    await page.selectOption("select[name=council]", "birmingham");
    await page.locator("output", { hasText: "of Birmingham City Council" }).waitFor();
    const facts = await page.locator(".results li .soft").allInnerTexts();
    expect(facts.length).toBeGreaterThan(4);
    expect(facts.filter((text) => !text.startsWith("Birmingham · "))).toEqual([]);
    expect(await query(page)).toBe("?q=SEND&kind=figures&council=birmingham");
  });
});

describe("the keyboard", () => {
  it("goes through results with arrows and Tab, follows with Enter", async () => {
    await using opened = await visitSearch();
    const { page } = opened;
    await page.focus(field);
    await look(page, "transport");
    const links = await page
      .locator(".results a")
      .evaluateAll((all) => all.map((one) => one.getAttribute("href")));
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    expect(await focused(page)).toBe(links[1]);
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe(links[2]);
    for (let step = 0; step < 3; step += 1) await page.keyboard.press("ArrowUp");
    expect(await focused(page)).toBe("search-text");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/(decisions|figures|councils)\//);
    await page.goBack();
    await page.locator("output", { hasText: "“transport”" }).waitFor();
  });

  it("clears with Escape, from the field and from a result", async () => {
    await using opened = await visitSearch("?q=transport");
    const { page } = opened;
    await results(page).first().waitFor();
    await page.locator(".results a").first().focus();
    await page.keyboard.press("Escape");
    expect(await page.inputValue(field)).toBe("");
    expect(await focused(page)).toBe("search-text");
    expect(await results(page).count()).toBe(0);
    expect([await query(page), await said(page)]).toEqual(["", ""]);
  });

  it("has no key that works outside the field", async () => {
    await using opened = await visitSearch();
    await opened.page.keyboard.press("/");
    expect(await focused(opened.page)).toBe("");
  });
});

describe("the address", () => {
  it("keeps the search, gives it back, and goes back step by step", async () => {
    await using opened = await visitSearch("?q=send&kind=figures&council=bristol");
    const { page } = opened;
    await results(page).first().waitFor();
    expect(await page.inputValue(field)).toBe("send");
    expect(await page.inputValue("select[name=council]")).toBe("bristol");
    const first = await page.locator(".results").innerText();
    await page.selectOption("select[name=kind]", "");
    await page.locator(".results h2").nth(1).waitFor();
    expect(await query(page)).toBe("?q=send&council=bristol");
    await page.goBack();
    await expect.poll(() => page.locator(".results").innerText()).toBe(first);
    await page.reload();
    await results(page).first().waitFor();
    expect(await page.locator(".results").innerText()).toBe(first);
  });

  it("that is not ours is refused in words", async () => {
    await using opened = await visitSearch("?q=send&kind=money");
    await expect.poll(() => said(opened.page)).toContain("kind: found “money”; allowed: councils");
    expect(await results(opened.page).count()).toBe(0);
    expect(loaded(opened)).toEqual([]);
  });
});

it("more of a kind are shown on request, with the focus on the first of them", async () => {
  await using opened = await visitSearch("?q=council&kind=figures");
  const { page } = opened;
  await results(page).first().waitFor();
  expect(await results(page).count()).toBe(20);
  await page.click("text=Show more");
  await expect.poll(() => results(page).count()).toBe(40);
  const next = await results(page).nth(20).locator("a").getAttribute("href");
  await expect.poll(() => focused(page)).toBe(next);
});

it("the focus stays where a reader has gone while more arrive", async () => {
  await using opened = await visitSearch("?q=council&kind=figures");
  const { page } = opened;
  await results(page).first().waitFor();
  const more = Promise.withResolvers<undefined>();
  await page.route("**/*.pf_fragment", async (route) => {
    await more.promise;
    await route.continue();
  });
  await page.click("text=Show more");
  const council = page.locator("select[name=council]");
  await council.focus();
  more.resolve(undefined);
  await expect.poll(() => results(page).count()).toBe(40);
  await opened.atRest();
  expect(await council.evaluate((box) => box === document.activeElement)).toBe(true);
});

describe.each([
  ["results", "?q=transport", "results for"],
  ["a kind of results", "?q=council&kind=figures", "results for"],
  ["no results", "?q=transport+xyzzyxyzzyxyzzyxyzzyxyzzyxyzzyxyzzyxyzzy&kind=pots", "No results"],
])("a page with %s", (_, asked, status) => {
  const opened = openedOnce(open, searchPage(asked), { bypassCSP: true });

  it.each([
    ["light", {}, 1280],
    ["dark", { colorScheme: "dark" }, 1280],
    ["forced colours", { forcedColors: "active" }, 1280],
    ["320 px wide", {}, 320],
  ] as const)("can be used by everyone, %s", async (_mode, media, width) => {
    const page = opened();
    await page.setViewportSize({ width, height: 640 });
    await page.emulateMedia({ colorScheme: "light", forcedColors: "none", ...media });
    await page.locator("output", { hasText: status }).waitFor();
    const problems = [
      ...(await inPage(page, overflowProblems)),
      ...(await inPage(page, clippingProblems)),
      ...(await inPage(page, targetProblems)),
    ];
    expect(problems).toEqual([]);
    const onlyColours = Object.keys(media).length > 0;
    expect(await axeProblems(page, onlyColours ? "colours" : "everything")).toEqual([]);
  });
});

it.each([
  '<img src=x onerror="document.title=1">',
  "</output><script>document.title=1</script>",
  "'; -- {{7*7}} %00 \\u0000",
  '"unclosed',
  "((((",
])("a hostile text is shown as text: %s", async (text) => {
  const opened = await searched(`?q=${encodeURIComponent(text)}`);
  const { page } = opened;
  await expect.poll(() => said(page)).toContain(text.replace(/\s+/g, " "));
  expect(await page.inputValue(field)).toBe(text);
  expect(await page.locator("site-search :is(img, script)").count()).toBe(0);
  expect(await page.title()).toMatch(/^Search/);
  expect(opened.incidents).toEqual([]);
});

it("is searched under a policy that allows WebAssembly and no eval, on this page only", async () => {
  const policies = await Promise.all(
    ["search/", ""].map(async (address) => {
      await using opened = await open({ address, status: 200, bytes: 0 });
      return await opened.page
        .locator('meta[http-equiv="content-security-policy"]')
        .getAttribute("content");
    }),
  );
  expect(policies[0]).toContain("script-src 'self' 'wasm-unsafe-eval'");
  expect(policies[0]).not.toMatch(/'unsafe-(eval|inline)'/);
  expect(policies[1]).not.toContain("unsafe");
});

it("an index that is not there is said kindly", async () => {
  await using opened = await visitSearch();
  await opened.page.route("**/pagefind/pagefind.js", (route) => route.fulfill({ status: 404 }));
  await opened.page.fill(field, "transport");
  await expect.poll(() => said(opened.page)).toContain("The search could not be loaded.");
});

describe("without script", () => {
  it("the form says so and leads to lists, in which everything stands", async () => {
    await using opened = await visitSearch("", { javaScriptEnabled: false });
    const { page } = opened;
    expect(await page.locator("form[role=search]").innerText()).toContain("Searching needs script");
    expect(await page.locator("select").first().isVisible()).toBe(false);
    await page.fill(field, "transport");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/a-to-z\/\?q=transport/);
    await page.click("text=Bristol City Council");
    const links = await page
      .locator("main a")
      .evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""));
    for (const kind of ["/decisions/", "/figures/", "#pot-", "/councils/bristol/since/#"])
      expect(links.filter((link) => link.includes(kind)).length).toBeGreaterThan(0);
  });
});
