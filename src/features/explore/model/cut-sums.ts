/** Counted sums that a choice divides. */
import type { QualifiedParts } from "../../../counting/qualified-parts.ts";
import type { RuleMoney } from "./explore-table.ts";
import { qualifiedOfPieces } from "./qualified-money.ts";

/** How many sums are divided, and of their pounds of the day those that are taken. */
export interface CutSums {
  readonly sums: number;
  readonly taken: number;
  readonly of: number;
  /** What is not fixed of what is taken, and of all of the sums. */
  readonly qualified: Readonly<Record<"taken" | "of", QualifiedParts>>;
}

/** The counted sums of which the held pieces are some parts and not all. */
export function cutSums(rule: RuleMoney, held: Uint8Array): CutSums {
  const tops = new Map<number, { taken: number; of: number; pieces: number[] }>();
  for (let at = 0; at < held.length; at++) {
    const row = rule.rows[at] ?? 0;
    const top = topOf(rule, row);
    const pounds = rule.pounds[at] ?? NaN;
    if (rule.unsure[at] === 1 || Number.isNaN(pounds)) continue;
    const sum = tops.get(top) ?? { taken: 0, of: 0, pieces: [] };
    sum.pieces.push(at);
    sum.of += pounds;
    if (held[at] === 1) sum.taken += pounds;
    tops.set(top, sum);
  }
  const cut = [...tops.values()].filter(({ taken, of }) => taken > 0 && taken < of);
  const pieces = cut.flatMap((sum) => sum.pieces);
  const taken = pieces.filter((at) => held[at] === 1);
  return {
    sums: cut.length,
    taken: cut.reduce((sum, { taken }) => sum + taken, 0),
    of: cut.reduce((sum, { of }) => sum + of, 0),
    qualified: {
      taken: qualifiedOfPieces(rule.qualified, taken, false),
      of: qualifiedOfPieces(rule.qualified, pieces, false),
    },
  };
}

function topOf({ whole }: RuleMoney, row: number): number {
  let top = row;
  while ((whole[top] ?? -1) >= 0) top = whole[top] ?? -1;
  return top;
}
