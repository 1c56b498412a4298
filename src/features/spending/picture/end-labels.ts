/** Names and values of lines: at their ends, moved apart where they would cover each other, or above them. */
import type { Frame } from "../../../site/charts/frame.ts";
import { lines } from "../../../site/charts/paragraphs.ts";
import { letterWidth } from "../../../site/charts/sizes.ts";
import { element } from "../../../site/charts/svg.ts";
import { textInLines } from "../../../site/charts/text-in-lines.ts";
import type { YearsLayout } from "./drawn-years.ts";

/** The name and last value of a line. */
export interface EndLabel {
  /** The value at which the line ends. */
  readonly at: number;
  readonly name: string;
  readonly value: string;
  /** How the line is drawn. */
  readonly look: Readonly<Record<string, string | number>>;
  readonly bold: boolean;
}

const [size, leading, letters, sample, apart] = [13, 16, 13, 26, 4];
/** The words of the highest label may begin this far over the scale. */
const over = 8;

const rowsOf = ({ name, value }: EndLabel) => [...lines(name, letters), ...lines(value, letters)];

/** How broad the labels are at the ends of lines, and how high a scale has to be for all of them beside it. */
export function roomOf(labels: readonly EndLabel[]): {
  readonly width: number;
  readonly height: number;
} {
  const widths = labels.map((label) => {
    const letter = letterWidth(size, label.bold ? "bold" : "plain");
    return Math.max(...rowsOf(label).map(({ length }) => length)) * letter;
  });
  const heights = labels.map((label) => rowsOf(label).length * leading + apart);
  const height = heights.reduce((sum, one) => sum + one, -leading - apart - over);
  return { width: Math.ceil(Math.max(0, ...widths)), height: Math.max(0, height) };
}

/**
 * The labels from the highest to the lowest, each beside the end of its line, or as near as there is room:
 * none stands on another, and none under the scale, where the years are.
 */
export function endLabels(
  labels: readonly EndLabel[],
  { frame, y, top, bottom }: Pick<YearsLayout, "frame" | "y" | "top" | "bottom">,
  x: number,
): Element {
  const sorted = labels.toSorted((a, b) => b.at - a.at);
  const heights = sorted.map((label) => (rowsOf(label).length - 1) * leading);
  const firsts: number[] = [];
  let free = top - over;
  sorted.forEach(({ at }, index) => {
    const height = heights[index] ?? 0;
    const first = Math.max(y(at) - height / 2 + 4, free);
    firsts.push(first);
    free = first + height + leading + apart;
  });
  let end = bottom;
  for (let index = sorted.length - 1; index >= 0; index -= 1) {
    const first = Math.min(firsts[index] ?? 0, end - (heights[index] ?? 0));
    firsts[index] = first;
    end = first - leading - apart;
  }
  const texts = sorted.map((label, index) =>
    labelText(label, frame, { rows: rowsOf(label), x, y: firsts[index] ?? 0 }),
  );
  return together(texts, frame);
}

/** The labels one under the other, each behind a piece of its line, and where the next thing may stand. */
export function markKey(
  labels: readonly EndLabel[],
  frame: Frame,
  top: number,
): { readonly marks: Element[]; readonly bottom: number } {
  let bottom = top + 4;
  const room = Math.floor((frame.width - sample - 8) / letterWidth(size, "bold"));
  const drawn = labels.map((label) => {
    const rows = lines(`${label.name} ${label.value}`, room);
    const y = bottom + leading;
    bottom += rows.length * leading + 4;
    const line = { x2: sample, y1: y - 4, y2: y - 4, ...label.look };
    return {
      line: element(frame.document, "line", line),
      text: labelText(label, frame, { rows, x: sample + 8, y }),
    };
  });
  const texts = together(
    drawn.map(({ text }) => text),
    frame,
  );
  return { marks: [...drawn.map(({ line }) => line), texts], bottom };
}

function labelText(
  { look, bold }: EndLabel,
  { document }: Frame,
  { rows, x, y }: { readonly rows: readonly string[]; readonly x: number; readonly y: number },
): Element {
  const colour = { fill: look["stroke"] ?? "var(--ink)" };
  const weight: Readonly<Record<string, number>> = bold ? { "font-weight": 600 } : {};
  return textInLines(document, rows, { ...colour, ...weight, x, y, leading });
}

/** Labels on a halo of the ground, so that no line crosses their letters. */
function together(texts: readonly Element[], { document }: Frame): Element {
  const halo = { stroke: "var(--ground)", "stroke-width": 4, "paint-order": "stroke" };
  const all = element(document, "g", { "font-size": size, ...halo });
  all.append(...texts);
  return all;
}
