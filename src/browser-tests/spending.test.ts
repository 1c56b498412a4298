/** Any authorities side by side: chosen with keys alone, kept in the address, drawn and listed as the file has them. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { siteDirectory } from "../build/site.ts";
import type { ChoiceData } from "../features/spending/rows/choice-data.ts";
import { testBrowser } from "./test-browser.ts";

const open = testBrowser();
const at = (address: string) => ({ address, status: 200 as const, bytes: 0 });
const page = "compare/spending/per-child/";
const file = path.join(siteDirectory, "compare/spending/authorities.json");
const data = JSON.parse(readFileSync(file, "utf8")) as ChoiceData;
const [first, second] = data.authorities;
const numbers = [first?.[0] ?? "", second?.[0] ?? ""];

/** Names of the rows of the picture that is seen, in their order. */
const drawn = (of: Page) =>
  of.locator(".broad svg.beside a[aria-label*=':'] text:first-of-type").allTextContents();
const listed = (of: Page) =>
  of
    .locator("#shown tr[data-number]")
    .evaluateAll((rows) => rows.map((row) => row.getAttribute("data-number")));
const said = (of: Page) => of.locator("choose-authorities output").innerText();

describe("any authorities side by side", () => {
  it("are chosen with keys; neighbours and a region come along; the address holds it all", async () => {
    const start = at(`${page}?of=${second?.[0]}`);
    await using opened = await open(start, { viewport: { width: 1280, height: 900 } });
    const { page: shown } = opened;
    await expect.poll(() => listed(shown)).toEqual([second?.[0]]);
    await shown.locator("#pick").focus();
    await shown.keyboard.type(first?.[2] ?? "");
    await shown.keyboard.press("Enter");
    await expect.poll(() => listed(shown)).toEqual([second?.[0], first?.[0]]);
    await shown.locator("button[name=neighbours]").focus();
    await shown.keyboard.press("Enter");
    const together = new Set([second?.[0], first?.[0], ...(first?.[5] ?? [])]);
    await expect.poll(() => listed(shown)).toEqual([...together]);
    await shown.locator("button[name=earlier]").focus();
    await shown.keyboard.press("Enter");
    const periods = data.measures["per-child"]?.periods ?? [];
    await expect.poll(() => said(shown)).toContain(periods.at(-2));
    expect(shown.url().length).toBeLessThan(200);
    expect(opened.incidents).toEqual([]);
  });

  it("come back from the address, with the values of the file, and go with the measure", async () => {
    const query = `?of=${numbers.join("")}&year=2021-22&mark=${numbers[1]}`;
    await using opened = await open(at(`${page}${query}`), {
      viewport: { width: 1280, height: 900 },
    });
    const { page: shown } = opened;
    await expect.poll(() => listed(shown)).toEqual(numbers);
    const names = await drawn(shown);
    expect(names.join()).toContain(second?.[2] ?? "?");
    const measure = data.measures["per-child"];
    const place = measure?.periods.indexOf("2021-22") ?? -1;
    const value = Number(measure?.values[1]?.[place]);
    const label = `${second?.[2]}: £${value.toLocaleString("en-GB")} per child in 2021-22 (2024-25 prices)`;
    expect(await shown.locator(`.broad svg a[aria-label="${label}"]`).count()).toBe(1);
    const links = await shown
      .locator(".measures a")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    expect(links.every((link) => link?.endsWith(`?of=${numbers.join("")}`))).toBe(true);
    expect(opened.incidents).toEqual([]);
  });

  it("of an address that cannot be read are those of the page, and it says what it could not read", async () => {
    await using opened = await open(at(`${page}?of=999`));
    const { page: shown } = opened;
    await expect.poll(() => said(shown)).toContain("names “999”");
    expect((await listed(shown)).length).toBeGreaterThan(1);
    expect(opened.incidents).toEqual([]);
  });
});

it("a few letters on the home page find any authority, by a former name too", async () => {
  await using opened = await open(at(""));
  const { page: shown } = opened;
  await shown.locator("#find").focus();
  await shown.keyboard.type("poole");
  const found = shown.locator("find-by-letters li a");
  await expect.poll(() => found.allInnerTexts()).toEqual(["BCP"]);
  await shown.locator("#find").fill("zzz");
  await expect
    .poll(() => shown.locator("find-by-letters output").innerText())
    .toBe("No council has this name.");
  expect(opened.incidents).toEqual([]);
});
