/** Counted sums that a choice divides. */
import type { QualifiedParts } from "../../../counting/qualified-parts.ts";
import type { RuleMoney } from "./explore-table.ts";
import { qualifiedOfPieces } from "./qualified-money.ts";
import { wholeSums } from "./whole-sums.ts";

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
  const { sumOf, pounds } = wholeSums(rule);
  const takenOf = new Float64Array(pounds.length);
  for (let at = 0; at < held.length; at++) {
    const sum = sumOf[at] ?? -1;
    if (held[at] === 1 && sum >= 0) takenOf[sum] = (takenOf[sum] ?? 0) + (rule.pounds[at] ?? 0);
  }
  const isCut = takenOf.map((taken, sum) => Number(taken > 0 && taken < (pounds[sum] ?? 0)));
  const total = (values: Float64Array) =>
    values.reduce((sum, value, at) => (isCut[at] === 1 ? sum + value : sum), 0);
  const pieces: number[] = [];
  if (isCut.includes(1)) sumOf.forEach((sum, at) => isCut[sum] === 1 && pieces.push(at));
  const taken = pieces.filter((at) => held[at] === 1);
  return {
    sums: isCut.reduce((some, cut) => some + cut, 0),
    taken: total(takenOf),
    of: total(pounds),
    qualified: {
      taken: qualifiedOfPieces(rule.qualified, taken, false),
      of: qualifiedOfPieces(rule.qualified, pieces, false),
    },
  };
}
