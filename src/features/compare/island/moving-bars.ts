/**
 * Bars of one answer move to where the next answer has them. The page that is left tells where its bars
 * are, the page that follows begins there. It knows names and rectangles, not what they stand for.
 */

/** Where the bars of a page are, by what each stands for, in the units of their picture. */
export type Bars = Readonly<Record<string, Rectangle>>;
type Rectangle = readonly [x: number, y: number, width: number, height: number];

/** Milliseconds: slow enough to follow, short enough that nobody waits for it. */
const duration = 400;

/** Where each bar of the page is now, by the name of its council and part. */
export function barsOfPage(): Bars {
  return Object.fromEntries(shownBars().map((bar) => [nameOf(bar), rectangleOf(bar)]));
}

/**
 * Each bar that the page before had too moves here from where it was, and one that is new grows from its
 * beginning; for readers who want no motion all stand still.
 */
export function moveBars(before: Bars): void {
  if (Object.keys(before).length === 0) return;
  if (matchMedia("(prefers-reduced-motion: reduce)").matches) return;
  for (const bar of shownBars()) {
    const now = rectangleOf(bar);
    const [x, y, , height] = now;
    const old = before[nameOf(bar)] ?? [x, y, 0, height];
    bar.animate([asCss(old), asCss(now)], { duration, easing: "ease-in-out" });
  }
  // Lines over a bar come once it is there.
  for (const hatch of document.querySelectorAll("main .hatch"))
    hatch.animate([{ opacity: 0 }, { opacity: 0 }], { duration });
}

/** Of the narrow and the broad picture only one is shown. */
function shownBars(): SVGRectElement[] {
  const bars = [...document.querySelectorAll<SVGRectElement>("main rect[data-bar]")];
  return bars.filter((bar) => bar.getClientRects().length > 0);
}

function nameOf(bar: SVGRectElement): string {
  return bar.dataset["bar"] ?? "";
}

function rectangleOf({ x, y, width, height }: SVGRectElement): Rectangle {
  return [x.baseVal.value, y.baseVal.value, width.baseVal.value, height.baseVal.value];
}

function asCss([x, y, width, height]: Rectangle): Keyframe {
  return { x: `${x}px`, y: `${y}px`, width: `${width}px`, height: `${height}px` };
}
