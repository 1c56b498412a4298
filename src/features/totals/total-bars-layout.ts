/** Where each heading, bar and amount of the totals stands. It knows letters and pixels, not colours. */
import { inUnitWords } from "../../format/units.ts";
import type { TotalPart, TotalRow } from "../../measures/totals.ts";
import { qualifiedAmount } from "../../wording/qualified/qualified-amount.ts";
import { cutShort } from "../../site/charts/axis-end.ts";
import { axisSteps, type AxisSteps } from "../../site/charts/axis-steps.ts";
import { axisMargin } from "../../site/charts/bar-axis.ts";
import { lines } from "../../site/charts/paragraphs.ts";
import { letterWidth } from "../../site/charts/sizes.ts";

/** How sums and kinds of money are told. */
export interface Words {
  readonly sum: (row: TotalRow) => string;
  readonly kind: (part: TotalPart) => string;
}

/** A bar: one kind of money of one council. Heights are pixels from the top of the picture. */
export interface Bar {
  readonly row: TotalRow;
  readonly part: TotalPart;
  /** The amount and its kind, and the same broken into lines. */
  readonly label: string;
  readonly text: string;
  /** Where bar and amount begin and end: what can be pointed at. */
  readonly top: number;
  readonly bottom: number;
  readonly middle: number;
  readonly textMiddle: number;
}

/** A council's name and its sum in words, broken into lines. */
export interface Heading {
  readonly text: string;
  readonly middle: number;
}

interface TotalBarsLayout {
  readonly headings: readonly Heading[];
  readonly bars: readonly Bar[];
  readonly height: number;
  /** Pixels at the right of the longest bar. */
  readonly rightMargin: number;
  /** Where the scale ends, a bar of more is cut short. */
  readonly axis: AxisSteps;
}

/** Pixels of the letters of a heading. */
export const headingSize = 17;

/** Pixels of the letters of an amount. */
export const amountSize = 14;
const headingLetter = letterWidth(headingSize, "bold");
const amountLetter = letterWidth(amountSize);
const headingLine = 21;
const amountLine = 18;

/** Pixels. */
export const barHeight = 20;
const gap = 20;

/** Where there is room amounts stand behind their bars, on a phone above them. */
export function totalBarsLayout(
  rows: readonly TotalRow[],
  width: number,
  words: Words,
): TotalBarsLayout {
  const axis = axisSteps(
    rows.flatMap(({ parts }) => parts.map(({ value }) => value)),
    { unit: rows[0]?.unit ?? "pounds", width },
  );
  const labelOf = ({ unit }: TotalRow, part: TotalPart) => {
    const sum = qualifiedAmount(part.value, part.qualified, (value, bound) =>
      inUnitWords(value, unit, bound),
    );
    const said = `${sum} ${words.kind(part)}`;
    return part.value > axis.end ? `${said} ${cutShort}` : said;
  };
  const labels = rows.flatMap((row) => row.parts.map((part) => labelOf(row, part)));
  const room = 12 + amountLetter * Math.max(12, ...labels.map(({ length }) => length));
  // Behind their bars amounts must leave room for the bars.
  const above = width < 500 || room > width / 2;
  const amounts = (label: string) =>
    above ? lines(label, Math.floor((width - 9) / amountLetter)) : [label];
  const headings: Heading[] = [];
  const bars: Bar[] = [];
  let top = 0;
  for (const row of rows) {
    const set = headingLines(row.name, words.sum(row), Math.floor(width / headingLetter));
    const heading = set.length * headingLine + 9;
    headings.push({ text: set.join("\n"), middle: top + heading / 2 });
    top += heading;
    for (const part of row.parts) {
      const label = labelOf(row, part);
      const set = amounts(label);
      const tall = set.length * amountLine;
      const pitch = barHeight + (above ? 10 + tall : 4);
      const start = top;
      const middle = start + pitch - 2 - barHeight / 2;
      const textMiddle = above ? middle - barHeight / 2 - tall / 2 - 3 : middle;
      top += pitch;
      bars.push({
        row,
        part,
        label,
        text: set.join("\n"),
        top: start + 2,
        bottom: start + pitch - 2,
        middle,
        textMiddle,
      });
    }
    top += gap;
  }
  return { headings, bars, height: top, rightMargin: above ? axisMargin(axis) : room, axis };
}

/** One line if it fits, else the name above the sum. */
function headingLines(name: string, sum: string, most: number): string[] {
  const one = `${name}, ${sum}`;
  return one.length <= most ? [one] : [name, ...lines(sum, most)];
}
