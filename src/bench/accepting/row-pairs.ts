/** Our rows beside the proposed ones that tell the same print. It compares no cell. */
import type { ToldRow } from "./compared-rows.ts";

/** Our row and the proposed row that tell the same amount. */
export interface RowPair {
  readonly ours: ToldRow;
  readonly proposed: ToldRow;
}

/** A row without one of its own on the other side, and those there that tell its amounts from another place. */
export interface LoneRow {
  readonly row: ToldRow;
  readonly toldBy: readonly ToldRow[];
}

/** All rows of both sides: those that tell the same amount together, the others alone. */
export interface Paired {
  readonly pairs: readonly RowPair[];
  readonly oursOnly: readonly LoneRow[];
  readonly proposedOnly: readonly LoneRow[];
}

/** Each row is in one pair at most: first rows of one place, in the order of the paper; then rows that share a print. */
export function paired(ours: readonly ToldRow[], proposed: readonly ToldRow[]): Paired {
  const others = new Map<ToldRow, ToldRow>();
  const taken = new Set<ToldRow>();
  const tests = [
    (row: ToldRow, one: ToldRow) => meets(row.own, one.own) && row.table === one.table,
    (row: ToldRow, one: ToldRow) => meets(row.own, one.own),
    (row: ToldRow, one: ToldRow) => meets(row.all, one.all),
  ];
  // A row whose place has one amount leaves no choice; one of a whole paragraph takes what is left.
  const byChoice = ours.toSorted((a, b) => a.own.length - b.own.length);
  for (const test of tests)
    for (const row of byChoice) {
      const other = proposed.find((one) => !taken.has(one) && test(row, one));
      if (!other || others.has(row)) continue;
      taken.add(other);
      others.set(row, other);
    }
  const lone = (row: ToldRow, all: readonly ToldRow[]): LoneRow => ({
    row,
    toldBy: all.filter((one) => meets(one.all, row.own)),
  });
  const pairs = [...others].map(([row, other]) => ({ ours: row, proposed: other }));
  return {
    pairs: pairs.toSorted((a, b) => (a.proposed.own[0] ?? 0) - (b.proposed.own[0] ?? 0)),
    oursOnly: ours.filter((row) => !others.has(row)).map((row) => lone(row, proposed)),
    proposedOnly: proposed.filter((row) => !taken.has(row)).map((row) => lone(row, ours)),
  };
}

function meets(a: readonly number[], b: readonly number[]): boolean {
  return a.some((one) => b.includes(one));
}
