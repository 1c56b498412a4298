/** The timeline answers to buttons, keys, pointer and address, and its list follows. */
import { describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { pageHolding } from "./held-pages.ts";
import { scriptsRun } from "../build/browser.ts";
import { testBrowser } from "./test-browser.ts";

const open = testBrowser();
const search = (page: Page) => page.evaluate(() => location.search);
const panel = (page: Page) => page.locator(".panel").innerText();
const mark = (page: Page, id: string) => page.locator(`.broad a[data-key="${id}"]`);
const decision = "birmingham-cabinet-2022-06-07";
const ofDecision = pageHolding("timeline/", "<timeline-picture", `data-key="${decision}"`).address;
const ofBristol = pageHolding("timeline/", 'name="councils" value="bristol"').address;
const timeline = (query = "", address = ofDecision) => ({
  address: `${address}${query}`,
  status: 200 as const,
  bytes: 0,
});

describe("the timeline", () => {
  it("steps, zooms and jumps by button, and comes back from its address", async () => {
    await using opened = await open(timeline());
    const { page } = opened;
    await page.click("button[name=next]");
    expect(await search(page)).toMatch(/^\?at=/);
    await page.click(".controls summary");
    await page.click("button[name=closer]");
    expect(await search(page)).toMatch(/^\?from=.*&to=.*&at=/);
    await page.fill("input[name=date]", "2022-06-07");
    await page.click("button[name=jump]");
    expect(await search(page)).toContain(`at=${decision}`);
    expect(await page.locator("[role=status]").innerText()).toMatch(/^\d+ of \d+: 7 June 2022/);
    const [address, before] = [await search(page), await mark(page, decision).innerHTML()];
    await page.reload();
    await scriptsRun(page);
    expect(await search(page)).toBe(address);
    expect(await mark(page, decision).innerHTML()).toBe(before);
    expect(opened.incidents).toEqual([]);
  });

  it("refuses a date outside of what it holds, and says from when to when that is", async () => {
    await using opened = await open(timeline());
    const { page } = opened;
    await page.click(".controls summary");
    const field = page.locator("input[name=date]");
    const refusal = () =>
      field.evaluate((input: HTMLInputElement) => input.validity.patternMismatch && input.title);
    const held = /from (\d{4}) to (\d{4})/.exec(
      (await page.locator(".jump label").innerText()) ?? "",
    );
    const [first, last] = [Number(held?.[1]), Number(held?.[2])];
    for (const outside of [`${last + 1}-01`, `${first - 1}-12-31`]) {
      await field.fill(outside);
      await page.click("button[name=jump]");
      expect(await refusal()).toContain(`from ${first} to ${last}`);
      expect(await search(page)).toBe("");
    }
    for (const inside of [`${first}`, `${last}-12-31`, `${last}-02`]) {
      await field.fill(inside);
      expect(await refusal()).toBe(false);
    }
    await page.click("button[name=jump]");
    expect(await search(page)).toContain("at=");
  });

  it("filters the picture and the list alike", async () => {
    await using opened = await open(timeline("?councils=bristol&kinds=inspection", ofBristol));
    const { page } = opened;
    const lines = await page.locator("section.year ol > li:not([hidden])").count();
    expect(lines).toBeGreaterThan(0);
    expect(await page.locator(".broad .marks a:not([display])").count()).toBe(lines);
    await page.locator(".filters summary").click();
    await page.uncheck("input[value=bristol]");
    expect(await page.locator("section.year ol > li:not([hidden])").count()).toBe(0);
    expect(await search(page)).toBe("?councils=&kinds=inspection");
  });

  it("steps by arrow key, with the focus on the mark, and Escape leaves", async () => {
    await using opened = await open(timeline());
    const { page } = opened;
    const focused = () =>
      page.evaluate(() => document.activeElement?.getAttribute("data-key") ?? undefined);
    await page.locator(".broad .marks a[tabindex='0']").focus();
    const first = await focused();
    await page.keyboard.press("ArrowRight");
    const second = await focused();
    expect(second).not.toBe(first);
    expect(await search(page)).toBe(`?at=${second}`);
    await page.keyboard.press("ArrowLeft");
    expect(await focused()).toBe(first);
    await page.keyboard.press("Escape");
    expect(await search(page)).toBe("");
  });

  it("is read by pointer: hover shows, a click chooses, a second click follows, a drag zooms", async () => {
    await using opened = await open(timeline(), { viewport: { width: 1280, height: 900 } });
    const { page } = opened;
    await mark(page, decision).locator("path").hover();
    expect(await panel(page)).toMatch(/^7 June 2022/);
    expect(await search(page)).toBe("");
    await mark(page, decision).locator("path").click();
    expect(await search(page)).toBe(`?at=${decision}`);
    const box = await page.locator(".broad svg").boundingBox();
    if (!box) throw new Error("no picture");
    const y = box.y + 60;
    await page.mouse.move(box.x + 400, y);
    await page.mouse.down();
    await page.mouse.move(box.x + 520, y, { steps: 3 });
    await page.mouse.up();
    expect(await search(page)).toMatch(/^\?from=.*&to=/);
    await page.goto(page.url().replace(/\?.*/, `?at=${decision}`));
    await mark(page, decision).locator("path").click();
    await page.waitForURL(/\/decisions\//);
  });

  it("says what is wrong with an address, and shows the beginning", async () => {
    await using opened = await open(timeline("?by=size"));
    const said = await opened.page.locator(".bad-address").innerText();
    expect(said).toContain("by: found “size”; allowed: council, kind");
  });
});
