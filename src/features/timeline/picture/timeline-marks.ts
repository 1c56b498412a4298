/** The forms of the timeline's marks, and how one is moved to its place. */
import { councilInk } from "../../../site/charts/frame.ts";
import { leastLetters } from "../../../site/charts/sizes.ts";
import { element, tenths, wordSpace } from "../../../site/charts/svg.ts";
import { headlineSize, type MarkLayout } from "./timeline-packing.ts";
import type { TimelineRow } from "../timeline-rows.ts";

/** What a row looks like, whatever its place: solid, half filled, outline or dotted in the council's colour. */
export function markPath(row: TimelineRow, document: Document, colour: number): Element {
  const ink = councilInk(colour);
  const path = element(document, "path", {
    class: row.look,
    ...(row.look === "half" ? { "fill-rule": "evenodd" } : {}),
    fill: row.look === "solid" || row.look === "half" ? ink : "var(--ground)",
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
  const path = holder.querySelector("path");
  path?.setAttribute("d", outline(place, path.getAttribute("class") === "half"));
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

/**
 * A form, told from where it begins, so that forms of a kind are told alike wherever they stand. Where only its
 * lower half is filled (by “evenodd”), its upper half comes once more.
 */
type Outline = (place: MarkLayout, half: boolean) => string;

const tick = bar(3.5);

const outlines: Record<string, Outline> = {
  headline: diamond(8),
  diamond: diamond(5.5),
  circle: ({ x1, x2, y }, half) => {
    const upper = "a4 4 0 1 1 8 0";
    const start = `M${tenths((x1 + x2) / 2 - 4)} ${tenths(y)}`;
    return `${start}${upper}a4 4 0 1 1-8 0${half ? `${upper}z` : ""}`;
  },
  thin: bar(2.5),
  bar: tick,
  open: ({ x1, x2, y }) => `M${tenths(x1)} ${tenths(y)}h${tenths(x2 - x1)}`,
};

function diamond(r: number): Outline {
  return ({ x1, x2, y }, half) =>
    `M${tenths((x1 + x2) / 2)} ${tenths(y - r)}l${r} ${r}l-${r} ${r}l-${r}-${r}z${half ? `l${r} ${r}h-${2 * r}z` : ""}`;
}

function bar(high: number): Outline {
  return ({ x1, x2, y }, half) => {
    const left = tenths(x1 + 1);
    const width = tenths(Math.max(x2 - 1, x1 + 2) - left);
    const upper = `h${width}v${high}h-${width}z`;
    return `M${left} ${tenths(y - high)}h${width}v${2 * high}h-${width}z${half ? upper : ""}`;
  };
}
