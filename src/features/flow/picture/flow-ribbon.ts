/** Streams as ribbons, along one direction or the other; steps as diamonds on them. */
import type { FlowStream } from "../rows/flow.ts";
import { councilInk, recurrenceFill } from "../../../site/charts/frame.ts";
import { apart } from "../../../site/charts/hatch.ts";
import { element, tenths } from "../../../site/charts/svg.ts";

/** One station of a ribbon: how far along the flow, and from where across it. */
export interface Station {
  readonly along: number;
  readonly across: number;
}

/**
 * The outline of a ribbon of one width, less a small gap to its neighbours: bent between stations,
 * straight where they are level.
 */
export function ribbonPath(stations: readonly Station[], size: number): string {
  const gap = size > 4 ? 0.4 : 0;
  const near = stations.map(({ along, across }) => rounded({ along, across: across + gap }));
  const [first] = near;
  if (!first) return "";
  const far = near.toReversed();
  const start = told([first.along, first.across]);
  return `M${start}${edge(near)}v${tenths(size - 2 * gap)}${edge(far)}z`;
}

/** One edge, in steps from station to station: a way back is told as the way there was. */
function edge(way: readonly Station[]): string {
  const hops = way.slice(1).map((next, index) => {
    const last = way[index] ?? next;
    const [along, across] = [tenths(next.along - last.along), tenths(next.across - last.across)];
    const half = tenths(along / 2);
    return across === 0 ? `h${along}` : `c${told([half, 0, half, across, along, across])}`;
  });
  return hops.join("");
}

function rounded({ along, across }: Station): Station {
  return { along: tenths(along), across: tenths(across) };
}

/** Numbers of a path: a minus keeps two apart without a space. */
function told(numbers: readonly number[]): string {
  return numbers.join(" ").replaceAll(" -", "-");
}

interface Look {
  readonly stream: FlowStream;
  readonly colour: number;
  readonly size: number;
  /** The lines over it where it is not stated; none has room between two outlines that touch. */
  readonly hatch: () => string;
}

/** What ribbons stand in: their outlines and lines are in the council's ink. */
export function ribbonGroup(document: Document, colour: number, ribbons: readonly Element[]) {
  const group = element(document, "g", { stroke: councilInk(colour) });
  group.append(...ribbons);
  return group;
}

/** Filled by recurrence, hatched where that is not stated. A ceiling has a dashed outline; what is not solid a thin one, to stand out from the ground. */
export function ribbon(
  document: Document,
  d: string,
  { stream, colour, size, hatch }: Look,
): Element[] {
  const fill = recurrenceFill(colour, stream.recurrence);
  const line: Record<string, string | number> = stream.ceiling
    ? { "stroke-width": 1.25, "stroke-dasharray": "5 3" }
    : stream.recurrence !== "ongoing"
      ? {}
      : size > 2
        ? { stroke: "none" }
        : { "stroke-width": 0.5 };
  const look = stream.ceiling ? "ceiling" : stream.recurrence.replace(" ", "-");
  return [
    element(document, "path", { d, fill, ...line, class: look }),
    ...(stream.recurrence === "not stated" && size > 2
      ? [element(document, "path", { d: hatch(), fill: "none", class: "hatch" })]
      : []),
  ];
}

/**
 * Lines across a ribbon that runs to the right, as far apart as those of a bar and slanting as they do. Each
 * begins so far from the end of the one before: where the ribbon is level all are told alike. Their ends
 * lie under its outline, which hides the half pixel that they are off.
 */
export function ribbonHatch(stations: readonly Station[], size: number): string {
  const [first, last] = [stations[0], stations.at(-1)];
  if (!first || !last) return "";
  const slant = Math.min(size, 2 * apart);
  const lines: string[] = [];
  let at: Station = { along: 0, across: 0 };
  const stepTo = (next: Station) => {
    const step = told([tenths(next.along - at.along), tenths(next.across - at.across)]);
    at = next;
    return step;
  };
  for (let along = first.along + apart / 2; along + slant < last.along; along += apart) {
    const end = along + slant;
    const low = { along, across: Math.round(acrossAt(stations, along) + size) };
    const high = { along: end, across: Math.round(acrossAt(stations, end)) };
    lines.push(`m${stepTo(low)}l${stepTo(high)}`);
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
      stroke: "none",
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
