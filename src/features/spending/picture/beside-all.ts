/**
 * A few authorities, a row each, on the scale of all: above them every authority as a thin mark, through
 * them the country’s value as a broken line. The same at build time and in the browser. It knows pixels and
 * words; the order of the rows is given and is no rank.
 */
import type { Frame } from "../../../site/charts/frame.ts";
import { lines } from "../../../site/charts/paragraphs.ts";
import { leastLetters, letterWidth } from "../../../site/charts/sizes.ts";
import { element, tenths } from "../../../site/charts/svg.ts";
import {
  axisMark,
  countryMarks,
  nameSize,
  othersMark,
  rowMark,
  strip,
  type BesideLayout,
} from "./beside-marks.ts";
import type { DrawnBeside } from "./drawn-beside.ts";

const axisHeight = 26;
/** Room for the longest name where it stands at the left, and for a value at the right. */
const [nameRoom, valueRoom] = [292, 76];

/** Draws the authorities, a row each. */
export function besideAll(drawn: DrawnBeside, frame: Frame): Element {
  const { document, width } = frame;
  const place = layoutOf(drawn, frame);
  let y = strip.top + strip.height + 12;
  const tracks: number[] = [];
  const look = { "font-size": nameSize, fill: "var(--ink)", "data-leads": "Open the row" };
  const rows = element(document, "g", look);
  for (const row of drawn.rows) {
    const names = place.isNarrow ? lines(row.name, lettersOf(width - valueRoom)) : [row.name];
    const height = place.isNarrow ? 28 + 18 * names.length : 30;
    const track = place.isNarrow ? height - 14 : height / 2 - 1;
    rows.append(rowMark({ ...row, names }, place, { top: y, height, track }));
    tracks.push(y + track);
    y += height;
  }
  const bottom = y + 4;
  const height = bottom + axisHeight;
  const svg = element(document, "svg", { class: "beside", viewBox: `0 0 ${width} ${height}` });
  svg.setAttribute("width", String(width));
  svg.setAttribute("height", String(height));
  svg.append(
    axisMark(drawn, place, { bottom, tracks }),
    othersMark(drawn, place),
    ...countryMarks(drawn, place, bottom),
    rows,
  );
  return svg;
}

function lettersOf(room: number): number {
  return Math.floor(room / letterWidth(nameSize, "bold"));
}

/** On a phone names stand above their rows, else at the left. */
function layoutOf({ end, ticks }: DrawnBeside, frame: Frame): BesideLayout {
  const isNarrow = frame.width < 500;
  const left = isNarrow ? 6 : nameRoom;
  const most = isNarrow ? frame.width - 10 : frame.width - valueRoom;
  // The words of the last tick stand under its line, within the picture.
  const last = ticks.at(-1) ?? { value: 0, words: "" };
  const fits = frame.width - (last.words.length * letterWidth(leastLetters)) / 2 - left;
  const right = Math.floor(Math.min(most, left + (fits * end) / (last.value || end)));
  return {
    ...{ frame, isNarrow, left, right, end },
    across: (value) => tenths(left + ((right - left) * Math.min(value, end)) / (end || 1)),
  };
}
