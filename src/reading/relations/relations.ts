/**
 * What amounts of one paper have to do with each other, by arithmetic and place: parts that add up,
 * the same money printed twice, and a misprint that the sums around it give away.
 */
import type { Split } from "../../tables/allocations.ts";
import { sameMoney, type Restatement } from "./restatements.ts";
import { sentenceParts } from "./sentence-parts.ts";
import { tableParts } from "./table-parts.ts";
import { drawnFrom, type Drawn } from "../context/drawn-from.ts";
import type { FoundAmount } from "../found.ts";
import type { Misprint, PartLink } from "./part-links.ts";

/** How the amounts of a paper hang together. */
export interface Relations {
  readonly parts: readonly PartLink[];
  /** Wholes whose parts of a split add up to them. */
  readonly complete: readonly { readonly whole: number; readonly split: Split }[];
  readonly same: readonly Restatement[];
  readonly misprints: readonly Misprint[];
  readonly drawn: readonly Drawn[];
}

/** Finds the relations among the amounts of a paper. `isAlone` tells, by its number, one that can have none, such as a limit. */
export function relationsOf(
  amounts: readonly FoundAmount[],
  isAlone: (amount: number) => boolean,
): Relations {
  const tables = Map.groupBy(amounts.keys(), (index) => amounts[index]?.cell?.table);
  const inTables = [...tables].flatMap(([table, indexes]) =>
    table ? [tableParts(amounts, [...indexes])] : [],
  );
  const misprints = inTables.flatMap((one) => one.misprints);
  const sentences = sentenceParts(amounts, isAlone);
  const parts = [...inTables.flatMap((one) => one.parts), ...sentences.parts];
  return {
    parts,
    complete: [...inTables.flatMap((one) => one.complete), ...sentences.complete],
    same: sameMoney(withoutMisprints(amounts, misprints), parts, isAlone),
    misprints,
    drawn: drawnFrom(amounts),
  };
}

/** The amounts with what a misprint should be: a sum is the same money as one that prints it right. */
function withoutMisprints(
  amounts: readonly FoundAmount[],
  misprints: readonly Misprint[],
): readonly FoundAmount[] {
  const expected = new Map(misprints.map((one) => [one.amount, one.expected]));
  return amounts.map((amount, index) => ({
    ...amount,
    pounds: expected.get(index) ?? amount.pounds,
  }));
}
