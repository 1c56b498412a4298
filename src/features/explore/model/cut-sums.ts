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
  const isCut = new Uint8Array(pounds.length);
  let [sums, taken, of] = [0, 0, 0];
  for (let sum = 0; sum < isCut.length; sum++) {
    const [own, whole] = [takenOf[sum] ?? 0, pounds[sum] ?? 0];
    if (own <= 0 || own >= whole) continue;
    isCut[sum] = 1;
    sums++;
    taken += own;
    of += whole;
  }
  return { sums, taken, of, qualified: qualifiedOfCut(rule, held, isCut) };
}

/** Only pieces that are qualified, or lie in a qualified sum, have a say in it. */
function qualifiedOfCut(
  rule: RuleMoney,
  held: Uint8Array,
  isCut: Uint8Array,
): CutSums["qualified"] {
  const { sumOf } = wholeSums(rule);
  const { isQualified } = rule.qualified;
  const pieces: number[] = [];
  for (let at = 0; at < held.length; at++)
    if (isQualified[at] === 1 && isCut[sumOf[at] ?? -1] === 1) pieces.push(at);
  const taken = pieces.filter((at) => held[at] === 1);
  return {
    taken: qualifiedOfPieces(rule.qualified, taken, false),
    of: qualifiedOfPieces(rule.qualified, pieces, false),
  };
}
