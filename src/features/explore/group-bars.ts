/** Totals of groups as horizontal bars from zero: the same drawing at build time and in the browser. */
import { councilInk, type Frame } from "../../site/charts/frame.ts";
import { letterRoom } from "../../site/charts/sizes.ts";
import { element, tenths, wordSpace } from "../../site/charts/svg.ts";
import { shortened } from "./shortened.ts";

/** One group of a total, as a bar shows it. */
export interface GroupBar {
  readonly name: string;
  /** In the measure; null where it cannot be said. */
  readonly value: number | null;
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

const [rowHeight, barHeight, fontSize] = [48, 14, 14];
const letter = letterRoom(fontSize);

/** A line of words and a bar under it for each group. What cannot be said has words and no bar. */
export function groupBars(bars: readonly GroupBar[], { width, document }: Frame): Element {
  const height = Math.max(1, bars.length) * rowHeight + 4;
  const most = Math.max(0, ...bars.map(({ value }) => value ?? 0)) || 1;
  const drawing = element(document, "svg", {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    fill: "currentColor",
    "font-family": "system-ui, sans-serif",
    "font-size": fontSize,
  });
  bars.forEach((bar, at) => {
    const { link, name, text } = bar;
    const group = link
      ? element(document, "a", {
          href: link.href,
          "aria-label": `${name}: ${text}`,
          "data-detail": link.detail,
          "data-leads": link.leads,
        })
      : element(document, "g");
    group.append(...barMarks(bar, { document, width, most, top: at * rowHeight }));
    drawing.append(group);
  });
  drawing.append(
    element(document, "path", { d: `M1,0V${height}`, stroke: "currentColor", fill: "none" }),
  );
  return drawing;
}

interface Place {
  readonly document: Document;
  readonly width: number;
  /** The value of the longest bar. */
  readonly most: number;
  readonly top: number;
}

function barMarks({ name, value, text, colour }: GroupBar, place: Place): Element[] {
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
  const bar = element(document, "rect", {
    x: 1,
    y: top + 25,
    width: tenths(Math.max(1, ((width - 2) * value) / most)),
    height: barHeight,
    fill: councilInk(colour),
  });
  return [...words, bar];
}
