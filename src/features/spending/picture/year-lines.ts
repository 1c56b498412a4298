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
  bandMark,
  headingRows,
  markHeading,
  labelsOf,
  lineMarks,
  scaleMarks,
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

function pictureMarks(picture: DrawnYears, frame: Frame, from: number) {
  const { heading, years, moments } = picture;
  const rows = heading === undefined ? [] : headingRows(heading, frame);
  const under = from + 3 * Math.min(1, rows.length) + 21 * rows.length;
  const isNarrow = frame.width < 500;
  const labels = labelsOf(picture);
  const key = isNarrow ? markKey(labels, frame, under) : { marks: [], bottom: under };
  const names = isNarrow ? undefined : roomOf(labels);
  const place = layoutOf(picture, frame, {
    top: key.bottom + 22,
    right: names ? Math.max(leastRoom, beforeName + names.width) : 16,
    height: Math.max(leastHeight, names?.height ?? 0),
  });
  const marks = [
    ...(rows.length === 0 ? [] : [markHeading(rows, frame, from + 16)]),
    scaleMarks(picture, place),
    ...(["country", "neighbours", "own"] as const).flatMap((line) =>
      lineMarks(picture, place, line),
    ),
    ...years.map((year, index) => bandMark(picture, year, { place, index })),
    ...key.marks,
    ...(isNarrow ? [] : endLabels(labels, place, place.x(years.length - 1) + beforeName)),
  ];
  const momentMarks = markMoments(moments, frame, {
    top: place.bottom + 26,
    across: (time) => place.x(0) + (time - timeOf(years[0]?.period ?? "")) * place.step,
  });
  return { marks: [...marks, ...momentMarks.marks], bottom: momentMarks.bottom };
}

function layoutOf(
  { years }: DrawnYears,
  frame: Frame,
  { top, right, height }: Readonly<Record<"top" | "right" | "height", number>>,
): YearsLayout {
  const values = years.flatMap(({ own, neighbours, country }) => [own, neighbours, country]);
  const most = Math.max(0, ...values.flatMap((value) => value ?? [])) || 1;
  const end = ticksPast(most, 4).at(-1) ?? most;
  const step = (frame.width - left - right) / Math.max(1, years.length - 1);
  return {
    ...{
      frame,
      top,
      bottom: top + height,
      step,
      left: left - 8,
      end,
      breadth: frame.width - right,
    },
    x: (index) => tenths(left + index * step),
    y: (value) => tenths(top + height * (1 - value / end)),
  };
}

/** The middle of a financial year, or a day of 31 March: years with their part. */
function timeOf(period: string): number {
  const year = Number(/\d{4}/.exec(period)?.[0] ?? 0);
  return /^\d{4}-/.test(period) ? year + 0.75 : year + 0.25;
}
