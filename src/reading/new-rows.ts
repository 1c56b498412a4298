/** The rows that a paper brings besides its amounts: its document and its decision; and any row as a file has it. */
import type { SkeletonRow } from "../new-council/skeleton.ts";
import { tables } from "../tables/index.ts";
import { unfilled } from "../tables/read/read-table.ts";
import type { Reading } from "./reading.ts";
import { columnsOf, type Proposal } from "./rows.ts";

interface NewPaper {
  readonly council: string;
  readonly source_file: string;
  /** The name of the council, where it is known. */
  readonly name?: string | undefined;
}

/** The row of the paper itself. */
export function documentRow(
  { council, source_file, name }: NewPaper,
  id: string,
  { head }: Reading,
): SkeletonRow {
  const { title = unfilled, type, date = unfilled } = head;
  return row("documents.csv", Object.keys(tables.documents.columns), {
    id,
    council,
    title: safe(title),
    type,
    publisher: name ?? unfilled,
    date,
    url: unfilled,
    evidence: "document",
    source_file,
  });
}

interface ToldDecision {
  readonly title: string | undefined;
  readonly body: string | undefined;
  readonly date: string | undefined;
  readonly stage: string | undefined;
  readonly locator: string | undefined;
  readonly isHeadline: boolean;
}

/** The row of the decision that the paper records. */
export function decisionRow(
  { council, document }: { readonly council: string; readonly document: string },
  id: string,
  { title, body, date, stage, locator, isHeadline }: ToldDecision,
): SkeletonRow {
  return row("decisions.csv", Object.keys(tables.decisions.columns), {
    id,
    council,
    title: safe(title ?? unfilled),
    body: safe(body ?? unfilled),
    date: date ?? unfilled,
    date_precision: date === undefined ? unfilled : "day",
    stage: stage ?? unfilled,
    headline: isHeadline ? "yes" : "",
    document,
    locator: locator ?? unfilled,
    summary: unfilled,
  });
}

/** A text that a cell may hold: one line, not the beginning of a formula. */
function safe(text: string): string {
  const plain = text
    .replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]/gu, "")
    .replaceAll(/\p{Zs}+/gu, " ")
    .trim();
  return /^[=+\-@＝＋－＠]/.test(plain) || plain === "" ? unfilled : plain;
}

/** A proposal as a row of its file. */
export function rowOf(
  { table, cells }: Pick<Proposal, "table" | "cells">,
  council: string,
): SkeletonRow {
  const file = table === "allocations" ? `allocations/${council}.csv` : "other_amounts.csv";
  const plain = Object.fromEntries(
    Object.entries(cells).map(([name, text]) => [name, text === "" ? "" : safe(text)]),
  );
  return row(file, columnsOf(table), plain);
}

/** A row by the names of its cells; a cell that is not given is empty. */
export function row(
  file: string,
  columns: readonly string[],
  cells: Readonly<Record<string, string>>,
): SkeletonRow {
  return { file, columns, cells: columns.map((name) => cells[name] ?? "") };
}
