/** The marks of a bar: its parts, its zero, and what says that it is cut short. */
import { councilInk, councilTint, type Frame } from "./frame.ts";
import { hatchMark, hatchPath } from "./hatch.ts";
import type { BarPart, BarRow, BarLayout } from "./bar-row.ts";
import { element, tenths } from "./svg.ts";

/** Pixels. */
export const barHeight = 22;

interface PartPlace extends BarLayout {
  /** In the unit, from zero. */
  readonly from: number;
  readonly to: number;
}

/** A part of a bar as a link. */
export function partMark(part: BarPart, { colour }: BarRow, place: PartPlace): Element {
  const { frame, scale, top, from, to } = place;
  const { document } = frame;
  const link = element(document, "a", { href: part.href, "aria-label": part.name });
  link.setAttribute("data-detail", part.detail);
  link.setAttribute("data-leads", part.leads);
  const dashes = part.ceiling ? "5 3" : part.about ? "1.5 3" : undefined;
  const inset = dashes === undefined ? 0 : 3.5;
  const box = {
    x: tenths(1 + scale * from),
    y: top + inset,
    width: tenths(Math.max(1.5, scale * (to - from))),
    height: barHeight - 2 * inset,
  };
  const ink = councilInk(colour);
  const fill = part.look === "solid" ? ink : councilTint(colour, "pale");
  const ground = part.look === "hatched" ? "var(--ground)" : fill;
  const named = (what: string): Readonly<Record<string, string>> =>
    part.bar === undefined ? {} : { "data-bar": part.bar + what };
  link.append(element(document, "rect", { ...box, ...named(""), fill: ground, stroke: ink }));
  if (part.look === "hatched") link.append(hatchMark(document, hatchPath(box), ink));
  if (dashes !== undefined)
    link.append(
      element(document, "rect", {
        ...box,
        ...named("/up to"),
        y: top,
        height: barHeight,
        fill: "none",
        stroke: ink,
        "stroke-width": 1.5,
        "stroke-dasharray": dashes,
        "pointer-events": "all",
      }),
    );
  return link;
}

/** The zero of the axis, beside the bar only, so that it crosses no letter. */
export function zeroMark({ document }: Frame, top: number): Element {
  const line = { x1: 1, x2: 1, y1: top - 4, y2: top + barHeight + 4 };
  return element(document, "line", { ...line, stroke: "var(--ink)" });
}

/** Two slanting strokes through a bar that goes on beyond the picture. */
export function cutMark({ frame, scale, end, top }: BarLayout): Element {
  const x = tenths(1 + scale * end * 0.94);
  return element(frame.document, "path", {
    d: `M${x},${top + barHeight + 4}l8,-${barHeight + 8}m7,0l-8,${barHeight + 8}`,
    stroke: "var(--ground)",
    "stroke-width": 5,
    fill: "none",
  });
}
