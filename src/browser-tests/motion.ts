/** What moves on a page. */
import type { Describe } from "./in-page.ts";

/** Transitions, animations, smooth scrolling, and transitions between pages. Runs inside the page. */
export function motion(describe: Describe): string[] {
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
