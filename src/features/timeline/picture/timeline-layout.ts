/**
 * Where everything on the timeline stands, in pixels: lanes, rows, marks and the lines between
 * decisions. Pure arithmetic, the same at build time and in the browser; it must not know any DOM.
 */
import type { Timeline } from "../timeline.ts";
import { linksBetween, type LinkLayout } from "./timeline-links.ts";
import { pack, withLabels, type LaneLayout, type MarkLayout } from "./timeline-packing.ts";
import { timeScale, type TimeScale } from "./timeline-scale.ts";
import { placeFullLabels } from "./timeline-full-labels.ts";
import type { TimelineShape } from "./timeline-shape.ts";

/** Whether a lane is a council or a kind. */
export type Arrangement = "council" | "kind";

/** What is the same at every width and in every arrangement. */
export type TimelineBase = Pick<
  Timeline,
  "councils" | "groups" | "extent" | "window" | "fullLabels"
>;

/** How a timeline is to be laid out. */
export interface TimelineOptions extends TimelineBase {
  readonly width: number;
  /** A lane for each council with a row for each kind, or the other way round. */
  readonly by: Arrangement;
}

/** The place of everything in the picture. */
export interface TimelineLayout {
  readonly width: number;
  readonly height: number;
  /** Under the axis above, over the axis below. */
  readonly top: number;
  readonly bottom: number;
  readonly compact: boolean;
  /** Calendar years stand below as well: no money has years here, and the picture is tall. */
  readonly fullLabels: boolean;
  readonly scale: TimeScale;
  readonly strips: { readonly before: number; readonly after: number };
  readonly lanes: readonly LaneLayout[];
  readonly rows: readonly LaneLayout[];
  readonly marks: readonly MarkLayout[];
  readonly links: readonly LinkLayout[];
}

/** Below this width row names stand over their rows instead of before them. */
const compactBelow = 500;
const axisHeight = 26;
/** Pixels from line to line within a row. */
const lineHeight = { decisions: 17, others: 15 };

/** Places the marks of a timeline. */
export function timelineLayout(
  shapes: readonly TimelineShape[],
  options: TimelineOptions,
): TimelineLayout {
  const { width, window, extent } = options;
  const compact = width < compactBelow;
  const strip = (outside: boolean) => (outside ? (compact ? 26 : 58) : 0);
  const strips = {
    before: strip(shapes.some(({ to }) => to <= window.from)),
    after: strip(shapes.some(({ from }) => from >= window.to)),
  };
  const range = { left: compact ? 1 : options.fullLabels ? 8 : 116, right: width - 4 };
  const scale = timeScale(window, extent, range, strips);
  const placed = options.fullLabels
    ? placeFullLabels(shapes, options, scale, axisHeight)
    : placeLanes(shapes, options, scale, compact);
  return {
    ...placed,
    width,
    compact,
    fullLabels: options.fullLabels,
    scale,
    strips,
    top: axisHeight,
    height: placed.bottom + axisHeight,
  };
}

function placeLanes(
  shapes: readonly TimelineShape[],
  options: TimelineOptions,
  scale: TimeScale,
  compact: boolean,
) {
  const lanes: LaneLayout[] = [];
  const rows: LaneLayout[] = [];
  const marks: MarkLayout[] = [];
  const links: LinkLayout[] = [];
  let y = axisHeight;
  for (const lane of lanesOf(shapes, options)) {
    y += 24;
    lanes.push({ text: lane.name, colour: lane.colour, y });
    y += 10;
    for (const row of lane.rows) {
      const placed = placeRow(row.shapes, scale, compact);
      if (compact) y += 16;
      const first = y + placed.above;
      rows.push({ text: row.name, colour: row.colour, y: compact ? y - 8 : first });
      marks.push(...placed.marks.map((mark) => ({ ...mark, y: mark.y + first })));
      links.push(
        ...placed.links.map((link) => ({
          ...link,
          y: link.y + first,
          y1: link.y1 + first,
          y2: link.y2 + first,
        })),
      );
      y = first + placed.below;
    }
    y += 6;
  }
  return { lanes, rows, marks, links, bottom: y + 6 };
}

/** One row of marks around 0: how much room it takes above and below the middle of its first line. */
function placeRow(shapes: readonly TimelineShape[], scale: TimeScale, compact: boolean) {
  const step = shapes[0]?.group === "decisions" ? lineHeight.decisions : lineHeight.others;
  const { marks, lines } = pack(shapes, scale, step, compact);
  const links = linksBetween(shapes, marks);
  const deepest = Math.max(0, ...links.map(({ y }) => -y));
  return {
    marks: withLabels(shapes, marks, scale),
    links,
    above: Math.max(step / 2 + 1, deepest + 3),
    below: (lines - 1) * step + step / 2 + 3,
  };
}

interface Lane {
  readonly name: string;
  readonly colour: number | undefined;
  readonly rows: readonly {
    readonly name: string;
    readonly colour: number | undefined;
    readonly shapes: readonly TimelineShape[];
  }[];
}

/** Lanes and rows that hold something, in the order of councils and groups. One kind is one lane. */
function lanesOf(
  shapes: readonly TimelineShape[],
  { councils, groups, by }: TimelineOptions,
): Lane[] {
  const council = councils.map((one) => ({
    ...one,
    has: (row: TimelineShape) => row.council === one.id,
  }));
  const group = groups.map((one) => ({
    ...one,
    colour: undefined,
    has: (row: TimelineShape) => row.group === one.id,
  }));
  const isOne = groups.length === 1;
  const [outer, inner] = by === "council" && !isOne ? [council, group] : [group, council];
  const lanes = outer.map(({ name, colour, has }) => {
    const own = shapes.filter(has);
    const rows = inner.map((row) => ({ ...row, shapes: own.filter(row.has) }));
    return { name, colour, rows: rows.filter((row) => row.shapes.length > 0) };
  });
  return lanes.filter(({ rows }) => rows.length > 0);
}
