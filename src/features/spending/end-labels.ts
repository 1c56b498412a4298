/** Names and values at the ends of lines, moved apart where they would cover each other. */
import type { Frame } from "../../site/charts/frame.ts";
import { lines } from "../../site/charts/paragraphs.ts";
import { element, tenths, wordSpace } from "../../site/charts/svg.ts";

export interface EndLabel {
  /** Where the line ends. */
  readonly y: number;
  readonly name: string;
  readonly value: string;
  readonly ink: string;
  readonly bold: boolean;
}

const [size, leading, letters] = [13, 16, 13];

/** The labels from the highest to the lowest, each beside the end of its line, or as near as there is room. */
export function endLabels(labels: readonly EndLabel[], { document }: Frame, x: number): Element[] {
  const set = labels
    .map((label) => ({ ...label, rows: [...lines(label.name, letters), label.value] }))
    .toSorted((a, b) => a.y - b.y);
  let free = -Infinity;
  return set.map(({ y, rows, ink, bold }) => {
    const wished = y - ((rows.length - 1) * leading) / 2 + 4;
    const first = Math.max(wished, free);
    free = first + rows.length * leading + 4;
    const text = element(document, "text", {
      ...{ "font-size": size, fill: ink, stroke: "var(--ground)" },
      ...{ "stroke-width": 4, "paint-order": "stroke" },
      ...(bold ? { "font-weight": 600 } : {}),
    });
    rows.forEach((row, index) => {
      const place = { x: tenths(x), y: tenths(first + index * leading) };
      text.append(element(document, "tspan", place, row), wordSpace(document));
    });
    return text;
  });
}
