/** How large the things are that a finger has to hit, by WCAG 2.2, 2.5.8 (target size, minimum). */
import type { Describe } from "./in-page.ts";

/**
 * Targets under 24 by 24 pixels that no exception covers: words within a sentence, room enough
 * around, or another target of full size that leads to the same address. Runs inside the page.
 */
export function targetProblems(describe: Describe): string[] {
  const least = 24;
  const selector = "a[href], button, input:not([type=hidden]), select, textarea, summary";
  const targets = [...document.querySelectorAll<HTMLElement>(selector)]
    .filter((target) => target.checkVisibility({ visibilityProperty: true }))
    .map((element) => ({
      element,
      box: (element.closest("label") ?? element).getBoundingClientRect(),
    }));
  type Target = (typeof targets)[number];
  const isLarge = ({ box }: Target) => box.width >= least && box.height >= least;
  const large = targets.filter(isLarge);
  const small = targets.filter((target) => !isLarge(target));
  return small
    .filter((target) => !inSentence(target.element) && !hasEqual(target) && !hasRoom(target))
    .map(
      ({ element, box }) =>
        `${describe(element)} is ${Math.round(box.width)} by ${Math.round(box.height)} px;` +
        ` expected ${least} by ${least}, or room around it`,
    );

  function inSentence(element: Element): boolean {
    if (getComputedStyle(element).display !== "inline") return false;
    const block = closestBlock(element);
    return block.textContent.trim().length > element.textContent.trim().length;
  }

  function closestBlock(element: Element): Element {
    const parent = element.parentElement ?? document.body;
    return getComputedStyle(parent).display === "inline" ? closestBlock(parent) : parent;
  }

  function hasEqual({ element }: Target): boolean {
    const href = element.getAttribute("href");
    return href !== null && large.some((other) => other.element.getAttribute("href") === href);
  }

  /** A circle of 24 px around its middle meets no other target, nor the circle of a small one. */
  function hasRoom(target: Target): boolean {
    const x = target.box.x + target.box.width / 2;
    const y = target.box.y + target.box.height / 2;
    const away = ({ box }: Target) => {
      const dx = Math.max(box.left - x, 0, x - box.right);
      const dy = Math.max(box.top - y, 0, y - box.bottom);
      return Math.hypot(dx, dy);
    };
    const apart = ({ box }: Target) =>
      Math.hypot(box.x + box.width / 2 - x, box.y + box.height / 2 - y);
    return (
      large.every((other) => other.element.contains(target.element) || away(other) >= least / 2) &&
      small.every(
        (other) => other === target || (apart(other) >= least && away(other) >= least / 2),
      )
    );
  }
}
