/** Nothing moves for a reader who asks for less motion. */
import { describe, expect, it } from "vitest";
import { checks } from "../features/accessibility/accessibility.ts";
import type { Describe } from "./in-page.ts";
import { inPage } from "./in-page.ts";
import { largestPages } from "../build/site.ts";
import { named, testBrowser } from "./test-browser.ts";

const open = testBrowser();

describe(checks.motion, () => {
  it.for(named(largestPages()))("$name", async (page) => {
    await using opened = await open(page, { reducedMotion: "reduce" });
    expect(await inPage(opened.page, motion), `what moves on ${page.name}`).toEqual([]);
  });

  it("and what would move without that wish is found", async () => {
    const flow = largestPages().filter(({ address }) => address === "flow/");
    for (const page of flow) {
      await using opened = await open(page, { reducedMotion: "no-preference" });
      expect(await inPage(opened.page, motion)).not.toEqual([]);
    }
  });
});

/** Transitions, animations, smooth scrolling, and transitions between pages. Runs inside the page. */
function motion(describe: Describe): string[] {
  const seconds = (times: string) => times.split(",").some((time) => parseFloat(time) > 0);
  const all = [...document.querySelectorAll("*")];
  const rules = [...document.styleSheets].flatMap((sheet) => active(sheet.cssRules));
  return [
    ...all
      .filter((element) => seconds(getComputedStyle(element).transitionDuration))
      .map((element) => `${describe(element)} has a transition`),
    ...all
      .filter((element) => getComputedStyle(element).animationName !== "none")
      .map((element) => `${describe(element)} is animated`),
    ...all
      .filter((element) => getComputedStyle(element).scrollBehavior === "smooth")
      .map((element) => `${describe(element)} scrolls smoothly`),
    ...document.getAnimations().map(({ id }) => `an animation ${id} runs`),
    ...rules
      .filter(({ cssText }) => cssText.startsWith("@view-transition"))
      .map(() => "pages change with a view transition"),
  ];

  /** The rules that count now, those of matching media queries among them. */
  function active(list: CSSRuleList): CSSRule[] {
    return [...list].flatMap((rule) => {
      if (rule instanceof CSSMediaRule)
        return matchMedia(rule.media.mediaText).matches ? active(rule.cssRules) : [];
      return rule instanceof CSSStyleRule && rule.cssRules.length > 0
        ? [rule, ...active(rule.cssRules)]
        : [rule];
    });
  }
}
