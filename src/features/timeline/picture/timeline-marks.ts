/** The forms of the timeline's marks, and how one is moved to its place. */
import { councilFill, councilInk } from "../../../site/charts/frame.ts";
import { leastLetters } from "../../../site/charts/sizes.ts";
import { element, tenths, wordSpace } from "../../../site/charts/svg.ts";
import { headlineSize, type MarkLayout } from "./timeline-packing.ts";
import type { TimelineRow } from "../timeline-rows.ts";

/** What a row looks like, whatever its place: solid, pale, outline or dotted in the council's colour. */
export function markPath(row: TimelineRow, document: Document, colour: number): Element {
  const ink = councilInk(colour);
  const fill = { solid: ink, pale: councilFill(colour, "not stated") };
  const path = element(document, "path", {
    class: row.look,
    fill: row.look === "solid" || row.look === "pale" ? fill[row.look] : "var(--ground)",
    stroke: ink,
    "stroke-width": row.group === "money" ? 1.25 : 1.5,
  });
  if (row.look === "dotted") path.setAttribute("stroke-dasharray", "1.5 1.75");
  else if (row.shape === "open") path.setAttribute("stroke-dasharray", "4 2.5");
  return path;
}

/** What the mark's outline is made from. */
export function formOf({ group, shape, headline }: TimelineRow): string {
  if (shape === "open") return "open";
  if (shape === "bar") return group === "money" ? "thin" : "bar";
  return headline ? "headline" : group === "decisions" ? "diamond" : "circle";
}

/** Moves a mark and its label. */
export function moveMark(holder: Element, form: string, place: MarkLayout): void {
  const { text, aside } = place;
  holder.removeAttribute("display");
  const outline = aside ? tick : (outlines[form] ?? tick);
  holder.querySelector("path")?.setAttribute("d", outline(place));
  holder.querySelector("text")?.remove();
  if (text.length > 0) holder.append(labelOf(holder.ownerDocument, form, place));
}

/** Words with an edge in the colour of the ground, so that lines behind them do not cross them. */
function labelOf(document: Document, form: string, place: MarkLayout): Element {
  const { x1, x2, y, text, before, under } = place;
  const size: Record<string, string | number> =
    form === "headline"
      ? { "font-size": headlineSize, "font-weight": 600, fill: "var(--ink)" }
      : { "font-size": leastLetters, fill: "var(--soft)" };
  const edge = { stroke: "var(--ground)", "stroke-width": 3, "paint-order": "stroke" };
  const x = tenths(under ?? (before ? x1 - 4 : x2 + 4));
  const start = { x, y: tenths(y + 3.75 + (under === undefined ? 0 : labelLine)) };
  const label = element(document, "text", { ...start, ...size, ...edge }, text[0]);
  if (before) label.setAttribute("text-anchor", "end");
  for (const line of text.slice(1))
    label.append(wordSpace(document), element(document, "tspan", { x, dy: labelLine }, line));
  return label;
}

/** Pixels from one line of a label to the next. */
export const labelLine = 15;

type Outline = (place: MarkLayout) => string;

const tick = bar(3.5);

const outlines: Record<string, Outline> = {
  headline: diamond(8),
  diamond: diamond(5.5),
  circle: ({ x1, x2, y }) => {
    const r = 4;
    const left = tenths((x1 + x2) / 2 - r);
    return `M${left} ${tenths(y)}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0`;
  },
  thin: bar(2.5),
  bar: tick,
  open: ({ x1, x2, y }) => `M${tenths(x1)} ${tenths(y)}H${tenths(x2)}`,
};

function diamond(r: number): Outline {
  return ({ x1, x2, y }) =>
    `M${tenths((x1 + x2) / 2)} ${tenths(y - r)}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`;
}

function bar(half: number): Outline {
  return ({ x1, x2, y }) => {
    const [left, right] = [tenths(x1 + 1), tenths(Math.max(x2 - 1, x1 + 2))];
    return `M${left} ${tenths(y - half)}H${right}v${2 * half}H${left}z`;
  };
}
