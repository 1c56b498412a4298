/** What is behind the marks of a timeline: the two axes, lanes and their rows, brackets between decisions. */
import { councilInk } from "../../../site/charts/frame.ts";
import { element, tenths } from "../../../site/charts/svg.ts";
import type { TimelineLayout } from "./timeline-layout.ts";
import type { LaneLayout } from "./timeline-packing.ts";
import { calendarTicks, financialYears, tickWidth } from "./timeline-scale.ts";

type Attributes = Readonly<Record<string, string | number>>;

const rule = { stroke: "var(--rule)" };
const soft = { fill: "var(--soft)" };
const strong = { fill: "currentColor", "font-weight": 600 };

/** Calendar years above, for what happened; financial years below, for the money where there is any. */
export function drawAxis(group: Element, layout: TimelineLayout): void {
  const { scale, top, bottom, compact, fullLabels, width } = layout;
  const pen = penIn(group);
  for (const { x, room, words } of stripsOf(layout)) {
    const place = { x: tenths(x), y: top, width: tenths(room), height: tenths(bottom - top) };
    pen("rect", { ...place, fill: "var(--rule)", "fill-opacity": 0.35 });
    if (!compact) pen("text", { x: tenths(x), y: top - 8, ...soft }, words);
  }
  for (const { x, text, year } of calendarTicks(scale)) {
    pen("path", { d: upright(x, top - 4, bottom), ...rule });
    if (x + tickWidth > width) continue;
    for (const y of [top - 8, ...(fullLabels ? [bottom + 17] : [])])
      pen("text", { x: tenths(x + 3), y: tenths(y), ...(year ? strong : soft) }, text);
  }
  if (fullLabels) return;
  for (const { x, from, to, text } of financialYears(scale, compact)) {
    for (const end of [from, to]) pen("path", { d: upright(end, bottom, bottom + 10), ...rule });
    const place = { x: tenths(x), y: tenths(bottom + 17), "text-anchor": "middle" };
    pen("text", { ...place, ...soft }, text);
  }
}

/** The name of each lane under a rule, and of each row before it, or over it where there is no room. */
export function drawLanes(group: Element, { lanes, rows, width }: TimelineLayout): void {
  const pen = penIn(group);
  for (const lane of lanes) {
    pen("path", { d: `M0 ${tenths(lane.y - 19)}H${width}`, ...rule });
    const size = { "font-size": 15, "font-weight": 600 };
    pen("text", { x: 0, y: tenths(lane.y), ...size, fill: inkOf(lane, "currentColor") }, lane.text);
  }
  for (const row of rows)
    pen("text", { x: 0, y: tenths(row.y + 4), fill: inkOf(row, soft.fill) }, row.text);
}

/** From the decision up, along, and down to the one that continues it. */
export function drawLinks(group: Element, { links }: TimelineLayout): void {
  const pen = penIn(group);
  for (const { x1, x2, y, y1, y2 } of links) {
    const d = `M${tenths(x1)} ${tenths(y1)}V${tenths(y)}H${tenths(x2)}V${tenths(y2)}`;
    pen("path", { d, fill: "none", stroke: soft.fill });
  }
}

/** Empties a group, and returns a function that adds to it. */
function penIn(group: Element): (name: string, attributes: Attributes, text?: string) => void {
  group.replaceChildren();
  return (name, attributes, text) => {
    group.append(element(group.ownerDocument, name, attributes, text));
  };
}

function stripsOf({ scale, strips: { before, after } }: TimelineLayout) {
  return [
    { x: scale.left - before, room: before - 3, words: "earlier" },
    { x: scale.right + 3, room: after - 3, words: "later" },
  ].filter(({ room }) => room > 0);
}

function upright(x: number, from: number, to: number): string {
  return `M${tenths(x)} ${tenths(from)}V${tenths(to)}`;
}

function inkOf({ colour }: LaneLayout, other: string): string {
  return colour === undefined ? other : councilInk(colour);
}
