/** Names and values of lines: at their ends, moved apart where they would cover each other, or above them. */
import type { Frame } from "../../../site/charts/frame.ts";
import { lines } from "../../../site/charts/paragraphs.ts";
import { letterWidth } from "../../../site/charts/sizes.ts";
import { element, tenths, wordSpace } from "../../../site/charts/svg.ts";

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

const [size, leading, letters, sample] = [13, 16, 13, 26];

/** The labels from the highest to the lowest, each beside the end of its line, or as near as there is room. */
export function endLabels(
  labels: readonly EndLabel[],
  { frame, y }: { readonly frame: Frame; readonly y: (value: number) => number },
  x: number,
): Element[] {
  const sorted = labels.toSorted((a, b) => b.at - a.at);
  let free = -Infinity;
  return sorted.map((label) => {
    const rows = [...lines(label.name, letters), label.value];
    const first = Math.max(y(label.at) - ((rows.length - 1) * leading) / 2 + 4, free);
    free = first + rows.length * leading + 4;
    return labelText(label, frame, { rows, x, y: first });
  });
}

/** The labels one under the other, each behind a piece of its line, and where the next thing may stand. */
export function markKey(
  labels: readonly EndLabel[],
  frame: Frame,
  top: number,
): { readonly marks: Element[]; readonly bottom: number } {
  let bottom = top + 4;
  const room = Math.floor((frame.width - sample - 8) / letterWidth(size, "bold"));
  const marks = labels.flatMap((label) => {
    const rows = lines(`${label.name} ${label.value}`, room);
    const y = bottom + leading;
    bottom += rows.length * leading + 4;
    const line = { x1: 0, x2: sample, y1: y - 4, y2: y - 4, ...label.look };
    return [
      element(frame.document, "line", line),
      labelText(label, frame, { rows, x: sample + 8, y }),
    ];
  });
  return { marks, bottom };
}

function labelText(
  { look, bold }: EndLabel,
  { document }: Frame,
  { rows, x, y }: { readonly rows: readonly string[]; readonly x: number; readonly y: number },
): Element {
  const text = element(document, "text", {
    ...{ "font-size": size, fill: look["stroke"] ?? "var(--ink)", stroke: "var(--ground)" },
    ...{ "stroke-width": 4, "paint-order": "stroke" },
    ...(bold ? { "font-weight": 600 } : {}),
  });
  rows.forEach((row, index) => {
    const place = { x: tenths(x), y: tenths(y + index * leading) };
    text.append(element(document, "tspan", place, row), wordSpace(document));
  });
  return text;
}
