/** Whether the first line is the header that a table declares. Headings are never guessed. */
import { quoted, type Problem } from "../../csv/problem.ts";
import type { Cell, CsvRow } from "../../csv/read-csv.ts";
import { probablyMeant } from "../../format/near-names.ts";
import type { Columns } from "../table.ts";

/** What is wrong with a header: headings unknown, repeated, missing or out of order. */
export function headerProblems(
  file: string,
  header: CsvRow | undefined,
  columns: Columns,
): Problem[] {
  const expected = Object.keys(columns);
  const allowed = expected.join(",");
  if (!header || isBlank(header)) {
    const found = header ? "a blank line" : "an empty file";
    return [{ file, line: 1, column: 1, found, allowed: `the header ${allowed}` }];
  }
  const names = new Set(header.cells.map((cell) => cell.text));
  const missing = expected.filter((name) => !names.has(name));
  const wrong = wrongHeadings(header, expected, missing);
  // Where no heading is known the line is no header, and one line says so.
  if (wrong.length > 0) return missing.length === expected.length ? wrong.slice(0, 1) : wrong;
  if (missing.length > 0) {
    return [
      { ...header.position, found: "a header without it", field: missing.join(", "), allowed },
    ];
  }
  const moved = header.cells.find((cell, index) => cell.text !== expected[index]);
  return moved ? [headerFault(moved, "out of order", allowed)] : [];
}

function wrongHeadings(
  { cells }: CsvRow,
  expected: readonly string[],
  missing: readonly string[],
): Problem[] {
  const seen = new Set<string>();
  return cells.flatMap((cell) => {
    if (seen.has(cell.text)) return headerFault(cell, "a second time", "each column once");
    seen.add(cell.text);
    return expected.includes(cell.text)
      ? []
      : headerFault(cell, "", nearest(cell.text, expected, missing));
  });
}

function headerFault(cell: Cell, state: string, allowed: string): Problem {
  return {
    file: cell.file,
    line: cell.line,
    column: cell.column,
    field: "header",
    found: `${quoted(cell.text)} ${state}`.trim(),
    allowed,
  };
}

/** The missing name that was probably meant, or all that are missing, so that a slip is quickly mended. */
function nearest(name: string, expected: readonly string[], missing: readonly string[]): string {
  const likely = probablyMeant(name, missing, (one) => [one]);
  const meant = likely === undefined ? missing : [likely];
  const all = expected.join(",");
  return meant.length === 0 || meant.length === expected.length
    ? all
    : `${meant.join(", ")} (all: ${all})`;
}

/** A line without anything in it. */
export function isBlank({ cells }: CsvRow): boolean {
  return cells.length === 1 && cells[0]?.text === "";
}
