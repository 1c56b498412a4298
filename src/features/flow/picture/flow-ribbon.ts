/** Streams as ribbons, along one direction or the other; steps as diamonds on them. */
import type { FlowStream } from "../rows/flow.ts";
import { councilInk, recurrenceFill } from "../../../site/charts/frame.ts";
import { apart, hatchMark } from "../../../site/charts/hatch.ts";
import { element, tenths } from "../../../site/charts/svg.ts";

/** One station of a ribbon: how far along the flow, and from where across it. */
export interface Station {
  readonly along: number;
  readonly across: number;
}

type Direction = "right" | "down";

/**
 * The outline of a ribbon of one width, less a small gap to its neighbours: bent between stations,
 * straight where they are level.
 */
export function ribbonPath(
  stations: readonly Station[],
  size: number,
  direction: Direction,
): string {
  const point = ({ along, across }: Station) =>
    (direction === "right" ? [along, across] : [across, along]).map(tenths).join(" ");
  const edge = (way: readonly Station[]) =>
    way.slice(1).map((next, index) => {
      const last = way[index] as Station;
      if (last.across === next.across) return `L${point(next)}`;
      const along = (last.along + next.along) / 2;
      return `C${point({ ...last, along })} ${point({ ...next, along })} ${point(next)}`;
    });
  const gap = size > 4 ? 0.4 : 0;
  const near = stations.map((one) => ({ ...one, across: one.across + gap }));
  const far = [...near].reverse().map((one) => ({ ...one, across: one.across + size - 2 * gap }));
  const [first, turn] = [near[0], far[0]];
  if (!first || !turn) return "";
  return `M${point(first)}${edge(near).join("")}L${point(turn)}${edge(far).join("")}Z`;
}

interface Look {
  readonly stream: FlowStream;
  readonly colour: number;
  readonly size: number;
  /** The lines over it where it is not stated. */
  readonly hatch: () => string;
}

/** Filled by recurrence, hatched where that is not stated. A ceiling has a dashed outline; what is not solid a thin one, to stand out from the ground. */
export function ribbon(
  document: Document,
  d: string,
  { stream, colour, size, hatch }: Look,
): Element[] {
  const fill = recurrenceFill(colour, stream.recurrence);
  const ink = councilInk(colour);
  const line: Record<string, string | number> = stream.ceiling
    ? { stroke: ink, "stroke-width": 1.25, "stroke-dasharray": "5 3" }
    : stream.recurrence === "ongoing"
      ? { stroke: size > 2 ? "none" : fill, "stroke-width": 0.5 }
      : { stroke: ink, "stroke-width": 1 };
  const look = stream.ceiling ? "ceiling" : stream.recurrence.replace(" ", "-");
  return [
    element(document, "path", { d, fill, ...line, class: look }),
    ...(stream.recurrence === "not stated" ? [hatchMark(document, hatch(), ink)] : []),
  ];
}

/** Lines across a ribbon that runs to the right, as far apart as those of a bar and slanting as they do. */
export function ribbonHatch(stations: readonly Station[], size: number): string {
  const [first, last] = [stations[0], stations.at(-1)];
  if (!first || !last) return "";
  const slant = Math.min(size, 2 * apart);
  const lines: string[] = [];
  for (let along = first.along + apart / 2; along + slant < last.along; along += apart) {
    const low = acrossAt(stations, along) + size;
    const high = acrossAt(stations, along + slant);
    lines.push(`M${tenths(along)} ${tenths(low)}L${tenths(along + slant)} ${tenths(high)}`);
  }
  return lines.join("");
}

/** How far across the near edge of a ribbon is, so far along. */
function acrossAt(stations: readonly Station[], along: number): number {
  const at = stations.findIndex((station) => station.along > along);
  const [from, to] = [stations[at - 1], stations[at]];
  if (!from || !to) return stations.at(at < 0 ? -1 : 0)?.across ?? 0;
  // A bend goes ever onwards: its place is found by halving.
  let [low, high] = [0, 1];
  for (let step = 0; step < 12; step += 1) {
    const middle = (low + high) / 2;
    if (onBend(from, to, middle).along < along) low = middle;
    else high = middle;
  }
  return onBend(from, to, low).across;
}

/** The middle of a bend, `share` of the way between two stations. */
export function onBend(from: Station, to: Station, share: number): Station {
  const back = 1 - share;
  const weights = [back ** 3, 3 * back ** 2 * share, 3 * back * share ** 2, share ** 3] as const;
  const middle = (from.along + to.along) / 2;
  return {
    along: weights[0] * from.along + (weights[1] + weights[2]) * middle + weights[3] * to.along,
    across: (weights[0] + weights[1]) * from.across + (weights[2] + weights[3]) * to.across,
  };
}

/** A diamond, open as what is not decided, with room for a finger around it. */
export function diamond(document: Document, x: number, y: number): Element[] {
  const d = `M${tenths(x)} ${tenths(y - 7)}l7 7l-7 7l-7 -7z`;
  return [
    element(document, "circle", {
      cx: tenths(x),
      cy: tenths(y),
      r: 14,
      fill: "none",
      class: "reach",
    }),
    element(document, "path", {
      d,
      fill: "var(--ground)",
      stroke: "var(--ink)",
      "stroke-width": 1.5,
      class: "step",
    }),
  ];
}
