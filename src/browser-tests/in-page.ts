/**
 * Runs a check inside a page. A check travels as text, so it may use nothing from outside itself;
 * what all of them need, a way to name an element, it is given.
 */
import type { JSHandle, Page } from "playwright-core";

/** Names an element so that a reader of a failure can find it: `a[href="/data/"] "Data"`. */
export type Describe = (element: Element) => string;

/** What a check found in the page, as plain data. */
export function inPage<T>(page: Page, check: (describe: Describe) => T): Promise<T> {
  return page.evaluate<T>(source(check));
}

/** What a check keeps in the page to be asked again later. */
export function keptInPage<T>(page: Page, check: (describe: Describe) => T): Promise<JSHandle<T>> {
  return page.evaluateHandle<T>(source(check)) as Promise<JSHandle<T>>;
}

function source(check: (describe: Describe) => unknown): string {
  return `(${check.toString()})(${describeElement.toString()})`;
}

/** Names an element; it is sent into pages as text too. */
export function describeElement(element: Element): string {
  const name = element.localName;
  const href = element.getAttribute("href");
  const words = (element.getAttribute("aria-label") ?? element.textContent ?? "")
    .replace(/\s+/g, " ")
    .trim();
  const id = element.id === "" ? "" : `#${element.id}`;
  const classes = [...element.classList].map((word) => `.${word}`).join("");
  const target = href === null ? "" : `[href="${href}"]`;
  return `${name}${id}${classes}${target} "${words.length > 60 ? `${words.slice(0, 57)}...` : words}"`;
}
