/**
 * Values over the years: an authority’s own, the middle of its neighbours’ and the country’s. Where a value
 * changes by more than half the line is broken, and two strokes stand in the gap. It knows pixels and words.
 */
import type { Frame } from "../../../site/charts/frame.ts";
import { element, tenths } from "../../../site/charts/svg.ts";
import { ticksPast } from "../../../site/charts/ticks.ts";
import type { DrawnYears, YearsLayout } from "./drawn-years.ts";
import { endLabels, markKey, roomOf } from "./end-labels.ts";
import { markMoments } from "./moment-marks.ts";
import {
  headingRows,
  markHeading,
  labelsOf,
  lineMarks,
  scaleMarks,
  yearLinks,
} from "./year-marks.ts";

const [left, leastHeight] = [58, 176];
/** From the end of a line to its name; on a phone the names stand above. */
const beforeName = 12;
/** What is kept for names at the least, so that most pictures are as broad as each other. */
const leastRoom = 134;

/** Draws pictures one below the other, each on a scale of its own from zero. */
export function yearLines(pictures: readonly DrawnYears[], frame: Frame): Element {
  const svg = element(frame.document, "svg", { class: "years", width: frame.width });
  let bottom = 0;
  for (const picture of pictures) {
    const drawn = pictureMarks(picture, frame, bottom === 0 ? 0 : bottom + 20);
    svg.append(...drawn.marks);
    bottom = drawn.bottom;
  }
  svg.setAttribute("height", String(bottom));
  svg.setAttribute("viewBox", `0 0 ${frame.width} ${bottom}`);
  return svg;
}

/** What stands over the scale, then all that stands along it: each moved to its place as a whole. */
function pictureMarks(picture: DrawnYears, frame: Frame, from: number) {
  const { heading, years, moments } = picture;
  const rows = heading === undefined ? [] : headingRows(heading, frame);
  const under = 3 * Math.min(1, rows.length) + 21 * rows.length;
  const isNarrow = frame.width < 500;
  const labels = labelsOf(picture);
  const key = isNarrow ? markKey(labels, frame, under) : { marks: [], bottom: under };
  const names = isNarrow ? undefined : roomOf(labels);
  const place = layoutOf(picture, frame, {
    right: names ? Math.max(leastRoom, beforeName + names.width) : 16,
    height: Math.max(leastHeight, names?.height ?? 0),
  });
  const over = [...(rows.length === 0 ? [] : [markHeading(rows, frame, 16)]), ...key.marks];
  const along = [
    scaleMarks(picture, place),
    lineMarks(picture, place),
    yearLinks(picture, place),
    ...(isNarrow ? [] : [endLabels(labels, place, place.x(years.length - 1) + beforeName)]),
  ];
  const top = from + key.bottom + 22;
  const momentMarks = markMoments(moments, frame, {
    top: top + place.bottom + 26,
    across: (time) => place.x(0) + (time - timeOf(years[0]?.period ?? "")) * place.step,
  });
  const marks = [...moved(over, from, frame), ...moved(along, top, frame), ...momentMarks.marks];
  return { marks, bottom: momentMarks.bottom };
}

/** Marks as one that is moved down. */
function moved(marks: readonly Element[], down: number, { document }: Frame): Element[] {
  if (marks.length === 0) return [];
  const all = element(document, "g", { transform: `translate(0,${tenths(down)})` });
  all.append(...marks);
  return [all];
}

function layoutOf(
  { years }: DrawnYears,
  frame: Frame,
  { right, height }: Readonly<Record<"right" | "height", number>>,
): YearsLayout {
  const values = years.flatMap(({ own, neighbours, country }) => [own, neighbours, country]);
  const most = Math.max(0, ...values.flatMap((value) => value ?? [])) || 1;
  const end = ticksPast(most, 4).at(-1) ?? most;
  const step = (frame.width - left - right) / Math.max(1, years.length - 1);
  return {
    ...{
      frame,
      top: 0,
      bottom: height,
      step,
      left: left - 8,
      end,
      breadth: frame.width - right,
    },
    x: (index) => tenths(left + index * step),
    y: (value) => tenths(height * (1 - value / end)),
  };
}

/** The middle of a financial year, or a day of 31 March: years with their part. */
function timeOf(period: string): number {
  const year = Number(/\d{4}/.exec(period)?.[0] ?? 0);
  return /^\d{4}-/.test(period) ? year + 0.75 : year + 0.25;
}
