/** What is the same on every page: language, navigation, help, and the way past them. */
import { describe, expect, it } from "vitest";
import { checks } from "../features/accessibility/accessibility.ts";
import { inPage } from "./in-page.ts";
import { largestPages } from "../build/site.ts";
import { named, onePage } from "./test-browser.ts";

const show = onePage({ viewport: { width: 320, height: 256 } });
/** A chart alone stands in a page of someone else, who has navigation already. */
const pages = named(largestPages().filter(({ address }) => !address.startsWith("embed/")));

describe(checks.frame, () => {
  const frames = new Map<string, string[]>();

  it.for(pages)("the first stop of $name leads past the navigation", async (page) => {
    const shown = await show(page);
    const key = JSON.stringify(await inPage(shown, frameOf));
    frames.set(key, [...(frames.get(key) ?? []), page.name]);
    await shown.keyboard.press("Tab");
    const skip = shown.locator("a:focus");
    expect(await skip.innerText()).toBe("Skip to the content");
    const box = await skip.boundingBox();
    expect(box?.x ?? -1, "it shows while it has the focus").toBeGreaterThanOrEqual(0);
    await shown.keyboard.press("Enter");
    expect(await shown.locator("main:focus").count()).toBe(1);
    await shown.keyboard.press("Tab");
    expect(await shown.locator(".site-head :focus").count(), "focus in the head").toBe(0);
  });

  it("navigation and help are alike on all of them", () => {
    expect([...frames.values()], "pages by what stands around their content").toEqual([
      pages.map(({ name }) => name),
    ]);
    const [frame = ""] = frames.keys();
    expect(frame).toContain("/accessibility/");
    expect(frame).toContain('"en-GB"');
  });
});

/** Language, and the links of head and foot in their order. Runs inside the page. */
function frameOf(): unknown {
  const links = (selector: string) =>
    [...document.querySelectorAll(`${selector} a`)].map((link) => [
      (link.textContent ?? "").trim(),
      link.getAttribute("href"),
    ]);
  return [document.documentElement.lang, links("header.site-head"), links("footer.site-foot")];
}
