/**
 * Where a reader stood on the page that is left: which of its controls had the focus, how far down the
 * page was, where its bars were. The page that follows takes it, once: whoever comes another way starts
 * at the top.
 */
import { mayMoveFocus } from "../../../site/islands/moved-focus.ts";
import { barsOfPage, moveBars, type Bars } from "./moving-bars.ts";

/** Before the next page is asked for; `name` tells one kind of control from another. */
export function keepPlace(name: string, control: number): void {
  sessionStorage.setItem(name, JSON.stringify([control, scrollY, barsOfPage()]));
}

/** On the next page: the same place, the focus on the same control, and the bars on their way. */
export function takePlace(name: string, controls: readonly HTMLElement[]): void {
  const text = sessionStorage.getItem(name);
  sessionStorage.removeItem(name);
  if (text === null) return;
  const [control, top, bars] = JSON.parse(text) as [number, number, Bars];
  // On a slow line this comes late: a reader who has begun to read or to go on is not called back.
  if (scrollY === 0) scrollTo({ top, behavior: "instant" });
  if (mayMoveFocus(document.body)) controls[control]?.focus({ preventScroll: true });
  moveBars(bars);
}
