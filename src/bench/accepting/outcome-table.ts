/** What came of accepting every proposal, as tables to read: a line for each document, then one for each difference. */
import type { AcceptedPaper, RowOutcome } from "./accepted.ts";
import { reasons, type Reason } from "./differences.ts";

/** Cells that a person always fills in or words anew: no two people would do it alike. */
const chosen = new Set<Reason>(["scope", "our words"]);

/** The counts of each document, and what the reasons mean. */
export function outcomeTable(papers: readonly AcceptedPaper[]): string {
  const lines = papers.map(({ document, rows }) => {
    const both = rows.filter(({ ours, isProposed }) => ours !== undefined && isProposed);
    const equal = both.filter((row) => named(row).length === 0);
    const oursOnly = rows.filter(({ isProposed }) => !isProposed);
    const proposedOnly = rows.filter(({ ours }) => ours === undefined);
    return [
      document,
      both.length + oursOnly.length,
      both.length + proposedOnly.length,
      equal.length,
      both.length - equal.length,
      oursOnly.length,
      proposedOnly.length,
      unexplained(rows),
    ];
  });
  const head = [
    "document",
    "our rows",
    "proposed",
    "equal",
    "equal but for named cells",
    "ours only",
    "proposed only",
    "unexplained",
  ];
  const counts = reasonCounts(papers).map(([reason, cells]) => [reason, cells, reasons[reason]]);
  return [table(head, lines), table(["why", "cells and rows", "what that means"], counts)].join(
    "\n\n",
  );
}

/** Every row that is not equal, with each cell that is another and why. */
export function outcomeLines(papers: readonly AcceptedPaper[]): string {
  return papers
    .flatMap(({ document, rows }) => [
      document,
      ...rows.filter((row) => named(row).length > 0 || row.reason !== undefined).flatMap(rowLines),
      "",
    ])
    .join("\n");
}

function rowLines(row: RowOutcome): string[] {
  const { ours, isProposed, printed, place, reason } = row;
  const side = ours === undefined ? "proposed only" : isProposed ? ours : `${ours}, ours only`;
  const head = `  ${printed || "no amount"} at ${place}: ${side}${reason === undefined ? "" : `: ${reason}`}`;
  const cells = named(row).map(
    ({ cell, ours: own, proposed, reason: why }) =>
      `    ${cell}: ours ${shown(own)}, proposed ${shown(proposed)}: ${why}`,
  );
  return [head, ...cells];
}

/** The cells that are another, without those that a person chooses. */
export function named({ cells }: RowOutcome): RowOutcome["cells"] {
  return cells.filter(({ reason }) => !chosen.has(reason));
}

function unexplained(rows: readonly RowOutcome[]): number {
  return rows.flatMap(reasonsOf).filter((reason) => reason === "unexplained").length;
}

function reasonsOf({ cells, reason }: RowOutcome): Reason[] {
  return [...cells.map((cell) => cell.reason), ...(reason === undefined ? [] : [reason])];
}

function reasonCounts(papers: readonly AcceptedPaper[]): [Reason, number][] {
  const all = papers.flatMap(({ rows }) => rows.flatMap(reasonsOf));
  const names = Object.keys(reasons) as Reason[];
  return names.map((name) => [name, all.filter((one) => one === name).length]);
}

function shown(cell: string): string {
  return cell === "" ? "nothing" : `“${cell}”`;
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;
  const rule = head.map((_, index) => (typeof rows[0]?.[index] === "number" ? "---:" : "---"));
  return [line(head), line(rule), ...rows.map(line)].join("\n");
}
