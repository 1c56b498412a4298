/** Tables of explore on a phone: what they are read for is in view. */
import { describe, expect, it } from "vitest";
import { inPage } from "./in-page.ts";
import { testBrowser } from "./test-browser.ts";

const open = testBrowser();

describe("on a phone", () => {
  it.for([
    "explore/counted/decided/",
    "explore/kind/funding/",
    "explore/purpose/send/",
    "explore/?by=council&columns=purpose",
    "explore/?by=purpose,council",
    "explore/statistics/s251_children_services_gross/",
    "explore/statistics/?measure=s251_children_services_gross&by=period",
  ])("every table shows its values without scrolling: %s", async (address) => {
    const phone = { viewport: { width: 360, height: 800 }, bypassCSP: true };
    await using opened = await open({ address, status: 200, bytes: 0 }, phone);
    const { page } = opened;
    if (address.includes("?")) await page.locator(".pager").waitFor({ state: "attached" });
    await page.addStyleTag({
      content: ".groups, .rows { content-visibility: visible !important }",
    });
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll("details")) fold.open = true;
    });
    expect(await inPage(page, valuesCut)).toEqual([]);
  });
});

/** Of each table the rows whose first number goes beyond the place that scrolls. Runs inside the page. */
function valuesCut(): string[] {
  return [...document.querySelectorAll(".scroll")].flatMap((place) => {
    const { right } = place.getBoundingClientRect();
    const cut = [...place.querySelectorAll("tbody tr")].filter((row) => {
      const number = row.querySelector(".number");
      if (number === null) return false;
      const box = number.getBoundingClientRect();
      const ends = box.right - parseFloat(getComputedStyle(number).paddingRight);
      return box.width === 0 || ends > right + 1;
    });
    return cut.slice(0, 3).map((row) => row.textContent.slice(0, 60));
  });
}
