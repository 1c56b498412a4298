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
/** Of a group of councils, with more marks than a page has links for. */
const ofDecision = pageHolding("timeline/", "<timeline-picture", "timeline-of-birmingham").address;
const ofBristol = pageHolding("timeline/", "<timeline-picture", "timeline-of-bristol").address;
/** What lets the timeline answer is fetched once a reader comes near it. */
const begun = (page: Page) =>
  page.locator("timeline-picture[data-begun]").waitFor({ state: "attached" });
const comeNear = async (page: Page) => {
  await page.locator("timeline-picture .picture").hover();
  await begun(page);
};
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
    await expect.poll(() => search(page)).toMatch(/^\?at=/);
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
    await begun(page);
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
    await expect.poll(() => search(page)).toContain("at=");
  });

  it("filters the picture and the list alike", async () => {
    await using opened = await open(timeline("?councils=bristol&kinds=inspection", ofBristol));
    const { page } = opened;
    await begun(page);
    const marks = await page.locator(".broad .marks a:not([display])").count();
    expect(marks).toBeGreaterThan(0);
    for (const year of await page.locator("section.year:visible > details > summary").all())
      await year.click();
    const lines = page.locator("section.year ol > li:visible");
    await expect.poll(() => lines.count()).toBe(marks);
    await page.locator(".filters summary").click();
    await page.uncheck("input[value=bristol]");
    expect(await lines.count()).toBe(0);
    expect(await page.locator("section.year:visible").count()).toBe(0);
    expect(await search(page)).toBe("?councils=&kinds=inspection");
  });

  it("steps by arrow key, with the focus on the mark, and Escape leaves", async () => {
    await using opened = await open(timeline());
    const { page } = opened;
    const focused = () =>
      page.evaluate(() => document.activeElement?.getAttribute("data-key") ?? undefined);
    await comeNear(page);
    await page.locator(".broad .marks a[tabindex='0']").first().focus();
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
    await comeNear(page);
    await mark(page, decision).locator("path").hover();
    await expect.poll(() => panel(page)).toMatch(/^7 June 2022\s+Birmingham/);
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
    await begun(page);
    await mark(page, decision).locator("path").click();
    await page.waitForURL(/\/decisions\//);
  });

  it("says what is wrong with an address, and shows the beginning", async () => {
    await using opened = await open(timeline("?by=size"));
    const said = await opened.page.locator(".bad-address:visible").innerText();
    expect(said).toContain("by: found “size”; allowed: council, kind");
  });

  it("keeps what a reader does before it can answer, and does it then", async () => {
    await using opened = await open(timeline("", "timeline/"), {
      viewport: { width: 1280, height: 900 },
    });
    const { page } = opened;
    const file = Promise.withResolvers<undefined>();
    await page.route("**/timeline.json", async (route) => {
      await file.promise;
      await route.continue();
    });
    await page.locator(`.broad .marks a[href*="${decision}"] path`).click();
    await page.locator(".filters summary").click();
    await page.uncheck("input[name=councils][value=bristol]");
    expect(await search(page)).toBe("");
    file.resolve(undefined);
    await begun(page);
    const address = await search(page);
    expect(address).toContain(`at=${decision}`);
    expect(address).toMatch(/councils=(?!.*bristol)/);
    expect(await page.isChecked("input[name=councils][value=bristol]")).toBe(false);
  });

  it("asks again for what was lost on the line", async () => {
    await using opened = await open(timeline());
    const { page } = opened;
    let lost = 0;
    await page.route("**/timeline.json", async (route) => {
      lost += 1;
      await (lost === 1 ? route.fulfill({ body: "" }) : route.continue());
    });
    await page.locator("timeline-picture .picture").hover();
    await expect.poll(() => lost).toBe(1);
    await page.locator(".filters summary").hover();
    await begun(page);
    expect(opened.incidents).toEqual([]);
  });
});

describe("the list of a timeline", () => {
  it("has what the old address of a line on the picture’s page led to", async () => {
    await using opened = await open(timeline(`#${decision}`));
    const { page } = opened;
    await page.waitForURL(new RegExp(`list/(\\d+/)?#${decision}$`));
    expect(await page.locator(`li[id="${decision}"]:target`).innerText()).toContain("7 June 2022");
  });

  it("goes on from page to page, and has every year of the picture’s page", async () => {
    await using opened = await open(timeline());
    const { page } = opened;
    const yearsOf = () => page.locator("main [id^=year-]").allInnerTexts();
    const years = await yearsOf();
    await page.locator("#timeline-list + p a").click();
    const listed = await yearsOf();
    for (const next = page.locator("a[rel=next]"); (await next.count()) > 0;) {
      await next.click();
      listed.push(...(await yearsOf()));
    }
    expect(years.length).toBeGreaterThan(5);
    expect([...new Set(listed)]).toEqual(years);
  });
});
