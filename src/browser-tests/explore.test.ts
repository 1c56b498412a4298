/** Explore in a real browser: asked by hand and by address, in every mode, with the keyboard, taken away. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import type { Visit, VisitOptions } from "../build/browser.ts";
import type { Mode } from "../features/accessibility/accessibility.ts";
import { axeProblems, type AskedOfAxe } from "./axe.ts";
import { inPage } from "./in-page.ts";
import { targetProblems } from "./targets.ts";
import { testBrowser } from "./test-browser.ts";

type Media = NonNullable<Parameters<Page["emulateMedia"]>[0]>;

const open = testBrowser();
const asked = "explore/?recurrence=one-off&by=council,purpose&words=transport";

async function explored(address: string, options?: VisitOptions): Promise<Visit> {
  const visit = await open({ address, status: 200, bytes: 0 }, options);
  if (address.includes("?")) await visit.page.locator(".pager").waitFor({ state: "attached" });
  return visit;
}

/** How each mode is shown, and what of it axe is asked. */
const modes: Readonly<Record<Mode, { media?: Media; width?: number; asked?: AskedOfAxe }>> = {
  light: {},
  dark: { media: { colorScheme: "dark" }, asked: "colours" },
  forced: { media: { forcedColors: "active" }, asked: "colours" },
  narrow: { width: 320 },
  print: { media: { media: "print" }, asked: "paper" },
};

/** Asks axe in every mode, with all folds open; by finger, where there is a screen. */
async function expectNoFaults({ page, incidents }: Visit): Promise<void> {
  for (const [mode, { media, width = 1280, asked }] of Object.entries(modes)) {
    await page.setViewportSize({ width, height: 720 });
    const plain = { media: "screen", colorScheme: "light", forcedColors: "none" } as const;
    await page.emulateMedia({ ...plain, ...media });
    // What a narrow window folds up is another than what a broad one does.
    if (media === undefined)
      for (const fold of await page.locator(".explore details:not([open]) > summary").all())
        if (await fold.isVisible()) await fold.click();
    expect.soft(await axeProblems(page, asked), mode).toEqual([]);
    if (mode !== "print") expect.soft(await inPage(page, targetProblems), mode).toEqual([]);
  }
  expect(incidents).toEqual([]);
}

describe("a question in the address", () => {
  it("has no fault that axe finds, in any mode", async () => {
    await using opened = await explored(asked, { bypassCSP: true });
    await expectNoFaults(opened);
  });

  it.for([1280, 360])("has targets that a finger hits, at %i px", async (width) => {
    await using opened = await explored(asked, { viewport: { width, height: 800 } });
    expect(await inPage(opened.page, targetProblems)).toEqual([]);
    const overflow = await opened.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });

  it("is answered, drawn and written in words", async () => {
    await using opened = await explored(asked);
    const { page } = opened;
    expect(await page.locator(".answer").textContent()).toMatch(
      /^Of .*” counts £.*, each pound once.* in it\.$/,
    );
    expect(await page.locator(".groups tbody tr").count()).toBeGreaterThan(0);
    expect(await page.locator(".groups svg rect").count()).toBeGreaterThan(0);
    expect(await page.locator(".asked").textContent()).toContain("One-off or ongoing: One-off");
  });

  it("is drawn as a strip by date where it asks for one", async () => {
    await using opened = await explored("explore/?by=council&chart=strip");
    const { page } = opened;
    expect(await page.locator(".groups svg circle").count()).toBeGreaterThan(0);
    expect(await page.locator(".groups svg rect").count()).toBe(0);
    expect(await page.locator(".groups figcaption").textContent()).toContain("twice the money");
    await page.locator(".counting select").nth(3).selectOption("bars");
    await page.locator(".groups svg rect").first().waitFor();
    expect(new URL(page.url()).search).toBe("?by=council");
  });

  it("is answered without the names, which can be loaded again", async () => {
    await using opened = await open({ address: "explore/", status: 200, bytes: 0 });
    const { page } = opened;
    await page.route("**/explore/names.json", (route) => route.abort());
    await page.getByRole("button", { name: /^Ask all/ }).click();
    const again = page.getByRole("button", { name: "Load the names again" });
    await again.waitFor();
    expect(await page.locator(".answer").textContent()).toMatch(
      /^Of .*” counts £.*, each pound once.* in it\.$/,
    );
    expect(await page.locator(".rows caption").textContent()).toContain("could not be loaded");
    await page.unroute("**/explore/names.json");
    await again.click();
    await page.locator(".rows tbody tr").first().waitFor();
    expect(await again.isVisible()).toBe(false);
  });

  it("says what of it cannot be read", async () => {
    await using opened = await explored(
      "explore/?purpose=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E",
    );
    expect(await opened.page.locator(".bad-address").textContent()).toContain("found “<img src=x");
    expect(await opened.page.locator(".bad-address img").count()).toBe(0);
    expect(opened.incidents).toEqual([]);
  });

  it("takes amounts as people type them, and says which it cannot read", async () => {
    await using opened = await explored(`${asked}&least=5000`);
    const { page } = opened;
    const [from, to] = [
      page.getByLabel("From", { exact: true }),
      page.getByLabel("To", { exact: true }),
    ];
    await to.fill("1.5m");
    await to.press("Tab");
    await page.waitForURL(/least=5000&most=1500000/);
    await from.fill("much");
    await from.press("Tab");
    const problem = page.locator("fieldset [role=alert]");
    await problem
      .getByText("“much” could not be read. Write whole pounds, such as 1200000 or 1.2m.")
      .waitFor();
    expect(await from.inputValue()).toBe("much");
    expect(page.url()).toContain("least=5000&most=1500000");
    await from.fill("");
    await from.press("Tab");
    await page.waitForURL((url) => !url.href.includes("least") && url.href.includes("most"));
    expect(await problem.textContent()).toBe("");
  });

  it("says which choice emptied the list", async () => {
    await using opened = await explored("explore/?purpose=send&kind=forecast");
    expect(await opened.page.locator(".answer").textContent()).toMatch(
      /^No figure has all of this: without “/,
    );
  });
});

describe("asked by hand", () => {
  it("loads the rows only then, and all by keyboard", async () => {
    await using opened = await explored("explore/");
    const { page } = opened;
    const loaded = () => opened.responses.filter((one) => one.url().endsWith("rows.json")).length;
    expect(loaded()).toBe(0);
    await page.getByRole("button", { name: /^Ask all/ }).focus();
    await page.keyboard.press("Enter");
    await page.locator(".pager").waitFor();
    expect(loaded()).toBe(1);
    const fold = page.locator(".facets summary", { hasText: "One-off or ongoing" });
    await fold.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("checkbox", { name: /^One-off/ }).waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await page.locator(".chips button").waitFor();
    expect(new URL(page.url()).search).toBe("?recurrence=one-off");
    expect(await page.locator(".chips button").textContent()).toContain("One-off");
    await page.goBack();
    await page.locator(".chips li").waitFor({ state: "detached" });
    expect(new URL(page.url()).search).toBe("");
  });

  it("leaves the focus where a reader has gone while the rest arrives", async () => {
    await using opened = await explored("explore/");
    const { page } = opened;
    const names = Promise.withResolvers<undefined>();
    await page.route("**/explore/names.json", async (route) => {
      await names.promise;
      await route.continue();
    });
    await page.getByRole("button", { name: /^Ask all/ }).focus();
    await page.keyboard.press("Enter");
    await page.locator(".answer:focus").waitFor();
    const fold = page.locator(".facets summary", { hasText: "One-off or ongoing" });
    await fold.focus();
    names.resolve(undefined);
    await page.locator(".rows tbody tr").first().waitFor();
    await page.locator(".pager").waitFor();
    expect(await fold.evaluate((summary) => summary === document.activeElement)).toBe(true);
  });

  it("leaves the focus where a reader has gone while the rows come", async () => {
    await using opened = await explored("explore/");
    const { page } = opened;
    const rows = Promise.withResolvers<undefined>();
    await page.route("**/explore/rows.json", async (route) => {
      await rows.promise;
      await route.continue();
    });
    await page.getByRole("button", { name: /^Ask all/ }).focus();
    await page.keyboard.press("Enter");
    const link = page.locator("nav a").first();
    await link.focus();
    rows.resolve(undefined);
    await page.locator(".pager").waitFor();
    expect(await link.evaluate((own) => own === document.activeElement)).toBe(true);
  });

  it("shows no code of a question that is no longer asked", async () => {
    await using opened = await explored("explore/?by=council");
    const { page } = opened;
    const code = page.locator(".take pre");
    await page.getByRole("button", { name: "SQL", exact: true }).click();
    await expect.poll(() => code.textContent()).toContain("SELECT");
    await page
      .getByLabel("Counted by")
      .first()
      .selectOption({ label: "New money in this decision" });
    await page.locator("explore-answer:not([aria-busy])").waitFor();
    expect(await code.isVisible()).toBe(false);
    expect(await page.locator(".take output").textContent()).toBe("");
    await page.getByRole("button", { name: "SQL", exact: true }).click();
    await expect.poll(() => code.textContent()).toContain("new-money");
  });

  it("draws fifty rows of however many, sorted as asked", async () => {
    await using opened = await explored("explore/?sort=figure");
    const { page } = opened;
    const links = page.locator(".rows tbody th a");
    // Rows are drawn in small pieces, once their names are there.
    await expect.poll(() => links.count()).toBeGreaterThan(1);
    expect(await page.locator(".rows tbody tr").count()).toBeLessThanOrEqual(50);
    const labels = await links.allTextContents();
    expect(labels).toEqual(labels.toSorted((a, b) => (a < b ? -1 : Number(a > b))));
  });

  it("draws a sign at the column that sorts, which turns round with the order", async () => {
    await using opened = await explored("explore/?sort=figure");
    const { page } = opened;
    const sorter = (order: string) => page.locator(`.rows th[aria-sort=${order}] button`);
    const sign = (order: string) =>
      sorter(order).evaluate((button) => {
        const { borderBottomWidth, transform } = getComputedStyle(button, "::after");
        return { isDrawn: parseFloat(borderBottomWidth) >= 1, transform };
      });
    const up = await sign("ascending");
    await sorter("ascending").click();
    const down = await sign("descending");
    expect([up.isDrawn, down.isDrawn]).toEqual([true, true]);
    expect(down.transform).not.toBe(up.transform);
    expect(await sorter("descending").innerText()).toMatch(/^[\w ]+$/);
  });

  it("gives a CSV whose groups are those of the page", async () => {
    await using opened = await explored("explore/?by=council");
    const { page } = opened;
    const waiting = page.waitForEvent("download");
    await page.getByRole("button", { name: "Groups as CSV" }).click();
    const file = await (await waiting).path();
    const lines = readFileSync(file, "utf8").trim().split("\n").slice(5);
    const pounds = lines.map((line) => Number(line.split(",")[1]));
    const cells = await page.locator(".groups tbody td.number:nth-child(2)").allTextContents();
    expect(cells.map((cell) => Number(cell.replaceAll(/\D/g, "")))).toEqual(pounds);
  });
});

describe("official statistics", () => {
  const values = "explore/statistics/?measure=children_looked_after&period=31-march-2025&by=region";

  it("have no fault that axe finds, in any mode", async () => {
    await using opened = await explored(values, { bypassCSP: true });
    await expectNoFaults(opened);
  });

  it("are counted and never added up; each leads to its row, and they go away as printed", async () => {
    await using opened = await explored(values);
    const { page } = opened;
    const said = await page.locator(".answer").textContent();
    expect(said).toMatch(
      /^\d+ values of 153 authorities, as printed: from .* the middle is [\d.,]+\.$/,
    );
    const [heads] = await page.locator(".groups thead").allInnerTexts();
    expect(heads).toContain("Middle");
    expect(heads).not.toContain("Total");
    const waiting = page.waitForEvent("download");
    await page.getByRole("button", { name: "Values as CSV" }).click();
    const file = readFileSync(await (await waiting).path(), "utf8")
      .trim()
      .split("\n");
    expect(file[1]).toContain(values.split("?")[1]);
    const shown = await page.locator(".rows .pager span").textContent();
    expect(shown).toContain(`of ${file.length - 5}`);
    const link = await page.locator(".rows tbody th a").first().getAttribute("href");
    await page.goto(new URL(link ?? "", page.url()).href);
    expect(await page.locator(`[id="${link?.split("#")[1]}"][data-statistic]`).count()).toBe(1);
  });
});
