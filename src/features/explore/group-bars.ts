/**
 * Totals of groups as horizontal bars from zero: the same drawing at build time and in the browser. What of
 * a bar is a ceiling has a dashed outline.
 */
import { isAll } from "../../counting/qualified-parts.ts";
import { councilInk, type Frame } from "../../site/charts/frame.ts";
import { letterWidth } from "../../site/charts/sizes.ts";
import { element, tenths, wordSpace } from "../../site/charts/svg.ts";
import { shortened } from "./shortened.ts";

/** One group of a total, as a bar shows it. */
export interface GroupBar {
  /** What this bar and those after it are, above them. */
  readonly heading?: string | undefined;
  readonly name: string;
  /** In the measure; null where it cannot be said. */
  readonly value: number | null;
  /** What of the value is “up to”. */
  readonly ceiling: number;
  /** The value in words, or why there is none. */
  readonly text: string;
  /** Its place in the palette of councils; 0 for grey. */
  readonly colour: number;
  /** Where the group leads; none where the picture is hidden behind a table of the same. */
  readonly link?: BarLink;
}

interface BarLink {
  readonly href: string;
  /** What is read out beside name and value. */
  readonly detail: string;
  /** What the link leads to: `Open the figures`. */
  readonly leads: string;
}

const [rowHeight, headingHeight, barHeight, fontSize] = [48, 36, 14, 14];
const letter = letterWidth(fontSize);

/** A line of words and a bar under it for each group. What cannot be said has words and no bar. */
export function groupBars(bars: readonly GroupBar[], { width, document }: Frame): Element {
  const headings = bars.filter(({ heading }) => heading !== undefined).length;
  const height = Math.max(1, bars.length) * rowHeight + headings * headingHeight + 4;
  const most = Math.max(0, ...bars.map(({ value }) => value ?? 0)) || 1;
  const drawing = element(document, "svg", {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    fill: "currentColor",
    "font-family": "system-ui, sans-serif",
    "font-size": fontSize,
  });
  let top = 0;
  for (const bar of bars) {
    const { heading, link, name, text } = bar;
    if (heading !== undefined) {
      drawing.append(headingMark(heading, { document, width, top }));
      top += headingHeight;
    }
    const group = link
      ? element(document, "a", {
          href: link.href,
          "aria-label": `${name}: ${text}`,
          "data-detail": link.detail,
          "data-leads": link.leads,
        })
      : element(document, "g");
    if (link) group.append(reachMark({ document, width, top }));
    group.append(...barMarks(bar, { document, width, most, top }));
    drawing.append(group);
    top += rowHeight;
  }
  drawing.append(
    element(document, "path", { d: `M1,0V${height}`, stroke: "currentColor", fill: "none" }),
  );
  return drawing;
}

interface BarsLayout {
  readonly document: Document;
  readonly width: number;
  /** The value of the longest bar. */
  readonly most: number;
  readonly top: number;
}

/** A finger or a pointer anywhere in its row is on the bar. */
function reachMark({ document, width, top }: Omit<BarsLayout, "most">): Element {
  const box = { x: -5, y: top + 2, width: width + 10, height: rowHeight - 4 };
  return element(document, "rect", { class: "reach", ...box, fill: "transparent" });
}

function headingMark(heading: string, { document, width, top }: Omit<BarsLayout, "most">): Element {
  const letters = Math.floor((width - 2) / letterWidth(fontSize, "bold"));
  const place = { x: 1, y: top + 28, "font-weight": 600 };
  const mark = element(document, "text", place, shortened(heading, letters));
  mark.append(wordSpace(document));
  return mark;
}

function barMarks({ name, value, ceiling, text, colour }: GroupBar, place: BarsLayout): Element[] {
  const { document, width, most, top } = place;
  const letters = Math.floor((width - 8) / letter);
  // What stands in brackets is read out, and drawn where there is room.
  const short = text.replace(/ \(.*\)$/, "");
  const shown = name.length + text.length <= letters ? text : short;
  const room = Math.max(8, letters - shown.length);
  const first = element(document, "text", { x: 1, y: top + 18 }, shortened(name, room));
  // Without a space between the two lines a screen reader would join their words.
  first.append(wordSpace(document));
  const words = [
    first,
    element(document, "text", { x: width - 1, y: top + 18, "text-anchor": "end" }, shown),
  ];
  if (value === null || value <= 0) return words;
  const long = Math.max(1, ((width - 2) * value) / most);
  const fixed = isAll(ceiling, value) ? 0 : long * (1 - ceiling / value);
  const box = { y: top + 25, height: barHeight, fill: councilInk(colour) };
  return [
    ...words,
    ...(fixed > 0 ? [element(document, "rect", { ...box, x: 1, width: tenths(fixed) })] : []),
    ...(ceiling > 0 ? ceilingMarks({ document, from: 1 + fixed, to: 1 + long, top, colour }) : []),
  ];
}

interface Ceiling extends Pick<BarsLayout, "document" | "top"> {
  readonly from: number;
  readonly to: number;
  readonly colour: number;
}

/** A slimmer bar, so that the dashed outline stands clear of it. */
function ceilingMarks({ document, from, to, top, colour }: Ceiling): Element[] {
  const box = { x: tenths(from), width: tenths(to - from) };
  const ink = councilInk(colour);
  const outline = { fill: "none", stroke: ink, "stroke-width": 1.5, "stroke-dasharray": "5 3" };
  return [
    element(document, "rect", { ...box, y: top + 28, height: barHeight - 6, fill: ink }),
    element(document, "rect", { ...box, y: top + 25, height: barHeight, ...outline }),
  ];
}
