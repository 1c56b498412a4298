/**
 * The lines of a printed table to rows and cells. A line with a label alone begins a group;
 * the next line without a label is the group's subtotal; one outside a group is the total.
 */
import type { PrintUnit } from "../tables/amount.ts";
import type { Passage } from "./passages.ts";
import { plainWords } from "./prints.ts";

/** A table of lines with tabs between the cells. The first line holds the columns' headings. */
export function printedTable(name: string, lines: readonly string[]): Passage {
  const [headings = [], ...body] = lines.map((line) => line.split("\t").map(plainWords));
  const columns = headings.slice(1).map(columnOf);
  const children: Passage[] = [];
  let group: string | undefined;
  for (const [label = "", ...cells] of body) {
    if (cells.every((cell) => cell === "")) {
      group = label;
      continue;
    }
    const row = rowOf(label, group);
    if (row.kind === "subtotal") group = undefined;
    const text = cells.filter((cell) => cell !== "").join(" ");
    children.push({ ...row, text, unit: columns[0]?.unit, children: cellsOf(cells, columns) });
  }
  return { kind: "table", name, text: "", children };
}

interface Heading {
  readonly name: string;
  readonly unit: PrintUnit | undefined;
}

const units: readonly (readonly [RegExp, PrintUnit])[] = [
  [/ ?£ ?(?:m|million)$/i, "millions"],
  [/ ?£ ?(?:k|'?000s?|’000s?|thousand)$/i, "thousands"],
  [/ ?£ ?(?:bn|billion)$/i, "billions"],
  [/ ?£$/, "pounds"],
];

function columnOf(heading: string): Heading {
  const unit = units.find(([pattern]) => pattern.test(heading));
  return unit
    ? { name: heading.replace(unit[0], ""), unit: unit[1] }
    : { name: heading, unit: undefined };
}

function rowOf(label: string, group: string | undefined): Pick<Passage, "kind" | "name"> {
  if (label !== "") return { kind: "row", name: label };
  return group === undefined ? { kind: "total", name: "" } : { kind: "subtotal", name: group };
}

/** Cells under a heading of their own. Without one a cell is only part of its row. */
function cellsOf(cells: readonly string[], columns: readonly Heading[]): Passage[] {
  return cells.flatMap((text, index) => {
    const { name = "", unit } = columns[index] ?? {};
    return text === "" || name === ""
      ? []
      : [{ kind: "column" as const, name, text, unit, children: [] }];
  });
}
