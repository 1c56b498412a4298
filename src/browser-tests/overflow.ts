/** What does not fit: pages that scroll sideways, words that are cut off. Runs inside the page. */
import type { Describe } from "./in-page.ts";

/** Sideways scrolling of the page, words outside the window, scrolling regions without keyboard. */
export function overflowProblems(describe: Describe): string[] {
  const width = window.innerWidth;
  const all = [...document.body.querySelectorAll("*:not(br, wbr)")].filter((element) =>
    element.checkVisibility({ visibilityProperty: true }),
  );
  const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX);
  const inScroller = (element: Element | null): boolean =>
    element !== null && (scrolls(element) || inScroller(element.parentElement));
  const wide = all.filter(
    (element) => element.getBoundingClientRect().right > width + 1 && !inScroller(element),
  );
  const culprits = wide.filter((element) => !wide.some((other) => other.parentElement === element));
  const page = document.documentElement.scrollWidth;
  return [
    ...(page > width ? [`the page is ${page} px wide; expected ${width} at most`] : []),
    ...culprits.map(
      (element) =>
        `${describe(element)} ends at ${Math.round(element.getBoundingClientRect().right)} px;` +
        ` expected ${width} at most`,
    ),
    ...all.filter(startsOutside).map((element) => `${describe(element)} is cut off at the left`),
    ...all
      .filter((element) => scrolls(element) && element.scrollWidth > element.clientWidth + 1)
      .filter((element) => !takesFocus(element))
      .map((element) => `${describe(element)} scrolls, but not by keyboard; expected tabindex="0"`),
  ];

  function takesFocus(element: Element): boolean {
    const inside = element.querySelector("a[href], button, input, select, textarea, summary");
    return element.matches('[tabindex="0"]') || inside !== null;
  }

  /** Skip links and other words for screen readers stand outside on purpose. */
  function startsOutside(element: Element): boolean {
    const hasWords = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? "").trim() !== "",
    );
    const { left, width: own } = element.getBoundingClientRect();
    const position = getComputedStyle(element).position;
    return hasWords && left < -1 && own > 1 && position !== "absolute" && !inScroller(element);
  }
}

/** Words that their own box cuts off: a fixed height or width with hidden overflow. */
export function clippingProblems(describe: Describe): string[] {
  return [...document.body.querySelectorAll<HTMLElement>("*:not(svg, svg *)")]
    .filter((element) => element.checkVisibility() && element.textContent.trim() !== "")
    .filter((element) => element.clientWidth > 2 && element.clientHeight > 2)
    .filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const cuts = (overflow: string) => overflow === "hidden" || overflow === "clip";
      return (
        (cuts(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (cuts(overflowY) && element.scrollHeight > element.clientHeight + 1)
      );
    })
    .map(
      (element) => `${describe(element)} is cut off by its own box; expected room for its words`,
    );
}

/** The reader's own text spacing, as WCAG 1.4.12 puts it. */
export function withWideSpacing(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-bottom: 2em !important }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
