/**
 * The lines of a printed table to rows and cells. A line with a label alone begins a group;
 * the next line without a label is the group's subtotal; one outside a group is the total.
 */
import type { PrintUnit } from "../tables/amount.ts";
import type { Passage } from "./passages.ts";
import { plainWords } from "./prints.ts";

/**
 * A table of lines with tabs between the cells. The first line holds the columns' headings, with the
 * lines after it that only add years or units to them. `unit` is that of the words before the table.
 */
export function printedTable(name: string, lines: readonly string[], unit?: PrintUnit): Passage {
  const all = lines.map((line) => line.split("\t").map(plainWords));
  const heads = Math.max(
    1,
    all.findIndex((cells, index) => index > 0 && !addsToHeads(cells)),
  );
  const headings = joined(all.slice(0, heads));
  const body = all.slice(heads);
  const ownUnit = unitNamed(headings[0] ?? "") ?? unit;
  const columns = distinct(
    withTotals(headings.slice(1).map((heading) => columnOf(heading, ownUnit))),
  );
  const children: Passage[] = [];
  let group: string | undefined;
  for (const [label = "", ...cells] of body) {
    if (cells.every((cell) => cell === "")) {
      group = label;
      continue;
    }
    const row = rowOf(label, group, children);
    if (row.kind === "subtotal") group = undefined;
    const text = [label.includes("£") ? label : "", ...cells].filter((cell) => cell !== "");
    const rowUnit = unitNamed(label) ?? columns[0]?.unit;
    const places = cellsOf(cells, columns, unitNamed(label));
    children.push({ ...row, text: text.join("\t"), unit: rowUnit, children: places });
  }
  const withAmounts = headings.filter((heading) => /£ ?\d/.test(heading));
  return { kind: "table", name, text: withAmounts.join("\t"), unit: ownUnit, children };
}

/** The unit that a heading or the words before a table name: `£m`, `£'000`. */
export function unitNamed(words: string): PrintUnit | undefined {
  return units.find(([pattern]) => pattern.test(words))?.[1];
}

interface Heading {
  readonly name: string;
  readonly unit: PrintUnit | undefined;
}

const units: readonly (readonly [RegExp, PrintUnit])[] = [
  [/ ?\(?£ ?(?:m|million|millions)\b\)?/i, "millions"],
  [/ ?\(?£ ?(?:k\b|['’‘]?000['’]?s?\b|thousands?\b)\)?/i, "thousands"],
  [/ ?\(?£ ?(?:bn|billion)\b\)?/i, "billions"],
  [/ ?\(?£\)?$/, "pounds"],
];

/** Headings of columns that hold no money, where the unit is that of the whole table. */
const countless =
  /%|per ?cent|\b(?:number|no|nos|fte|ftes|posts?|headcount|year|ref|reference|date|places|pupils|children|staff|rate)\b/i;

function columnOf(heading: string, table: PrintUnit | undefined): Heading {
  const own = units.find(([pattern]) => pattern.test(heading));
  if (own) return { name: heading.replace(own[0], "").trim(), unit: own[1] };
  return { name: heading, unit: countless.test(heading) ? undefined : table };
}

/** A total that names no unit is in that which all columns beside it name. */
function withTotals(columns: readonly Heading[]): Heading[] {
  const isTotal = ({ name }: Heading) => /^(?:grand |overall )?total$/i.test(name);
  const units = new Set(columns.filter((one) => !isTotal(one)).map(({ unit }) => unit));
  const [shared] = units;
  return columns.map((one) =>
    isTotal(one) && units.size === 1 ? { ...one, unit: one.unit ?? shared } : one,
  );
}

/** Whether a line goes on with the headings: no label, and only years, months, units or words. */
function addsToHeads([label = "", ...cells]: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== "");
  if (label !== "" || filled.length === 0) return false;
  return (
    filled.every((cell) => !/\d/.test(cell) || /^(?:19|20)\d\d(?:[-/–]\d{2,4})?$/.test(cell)) &&
    filled.some((cell) => unitNamed(cell) !== undefined || /\d/.test(cell))
  );
}

function joined(heads: readonly (readonly string[])[]): string[] {
  const width = Math.max(0, ...heads.map((cells) => cells.length));
  return Array.from({ length: width }, (_, index) =>
    heads
      .map((cells) => cells[index] ?? "")
      .filter((cell) => cell !== "")
      .join(" "),
  );
}

/** Columns of one name are told apart: the second is `Budget #2`. */
function distinct(columns: readonly Heading[]): Heading[] {
  return columns.map((column, index) => {
    const before = columns.slice(0, index).filter(({ name }) => name === column.name).length;
    return before === 0 || column.name === ""
      ? column
      : { ...column, name: `${column.name} #${before + 1}` };
  });
}

function rowOf(
  label: string,
  group: string | undefined,
  before: readonly Passage[],
): Pick<Passage, "kind" | "name"> {
  const kind = label !== "" ? "row" : group === undefined ? "total" : "subtotal";
  const name = label !== "" ? label : (group ?? "");
  const same = before.filter((row) => row.kind === kind && row.name.replace(/ #\d+$/, "") === name);
  return {
    kind,
    name: same.length === 0 || kind === "total" ? name : `${name} #${same.length + 1}`,
  };
}

/** Cells under a heading of their own. Without one a cell is only part of its row. */
function cellsOf(
  cells: readonly string[],
  columns: readonly Heading[],
  rowUnit: PrintUnit | undefined,
): Passage[] {
  return cells.flatMap((text, index) => {
    const { name = "", unit = rowUnit } = columns[index] ?? {};
    return text === "" || name === ""
      ? []
      : [{ kind: "column" as const, name, text, unit, children: [] }];
  });
}
