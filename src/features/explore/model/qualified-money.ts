/**
 * What of counted money is a ceiling, a floor or about right. A piece is told as its row is printed, and a
 * sum all of whose pieces are asked for as that sum is: a fixed part of a ceiling is fixed by itself.
 */
import type { QualifiedParts } from "../../../counting/qualified-parts.ts";
import type { FacetColumn } from "./asked-table.ts";

/** A sum that is told as one where all of its pieces are asked for. */
interface QualifiedSum {
  readonly pieces: readonly number[];
  /** In pounds of the day, and of the base year. */
  readonly cash: QualifiedParts;
  readonly real: QualifiedParts;
}

/** The qualified parts of the money of one counting rule. */
export interface QualifiedMoney {
  /** Of each piece, 1 where it has a qualifier or lies in a sum that has one. */
  readonly isQualified: Uint8Array;
  /** Of each piece, its place in `kinds` where it is no fixed sum by itself; else 0. */
  readonly qualifierAt: Uint8Array;
  /** Of each piece that lies in sums told as one, these sums, those that hold others first. */
  readonly sums: readonly (readonly QualifiedSum[] | undefined)[];
  readonly cash: Float64Array;
  readonly realPounds: Float64Array;
  /** Of each piece, the last asking that it was in: quicker than a set of them for each group. */
  readonly asked: Uint32Array;
}

const kinds: readonly (keyof QualifiedParts | undefined)[] = [
  undefined,
  "ceiling",
  "floor",
  "about",
];
const words = ["", "up-to", "at-least", "about"];

interface Pieces {
  readonly rows: Int32Array;
  readonly pounds: Float64Array;
  readonly real: Float64Array;
  readonly qualifier: FacetColumn;
}

/** The sums of the file, each under its pieces. */
export function qualifiedMoney(
  qualifiedSums: readonly (readonly number[])[],
  { rows, pounds, real, qualifier }: Pieces,
): QualifiedMoney {
  const kindOf = qualifier.words.map(({ word }) => Math.max(0, words.indexOf(word)));
  const qualifierAt = Uint8Array.from(rows, (row) => kindOf[qualifier.codes[row] ?? 0] ?? 0);
  const isQualified = qualifierAt.map(Math.sign);
  const sums: QualifiedSum[][] = [];
  for (const [ceiling = 0, floor = 0, about = 0, ...pieces] of qualifiedSums) {
    const cash = { ceiling, floor, about };
    const worth = total(real, pieces) / total(pounds, pieces) || 0;
    const sum: QualifiedSum = { pieces, cash, real: times(cash, worth) };
    for (const at of pieces) {
      (sums[at] ??= []).push(sum);
      isQualified[at] = 1;
    }
  }
  const asked = new Uint32Array(rows.length);
  return { isQualified, qualifierAt, sums, cash: pounds, realPounds: real, asked };
}

let askings = 0;

/** What of some pieces is not fixed, each piece once. */
export function qualifiedOfPieces(
  { qualifierAt, sums, cash, realPounds, asked }: QualifiedMoney,
  pieces: readonly number[],
  real: boolean,
): QualifiedParts {
  const asking = ++askings;
  for (const at of pieces) asked[at] = asking;
  const isThere = (at: number) => asked[at] === asking;
  const added = new Set<QualifiedSum>();
  const found = { ceiling: 0, floor: 0, about: 0 };
  for (const at of pieces) {
    const sum = sums[at]?.find((one) => added.has(one) || one.pieces.every(isThere));
    const kind = kinds[qualifierAt[at] ?? 0];
    if (sum) added.add(sum);
    else if (kind) found[kind] += (real ? realPounds : cash)[at] || 0;
  }
  for (const { cash: day, real: base } of added) {
    const own = real ? base : day;
    found.ceiling += own.ceiling;
    found.floor += own.floor;
    found.about += own.about;
  }
  return found;
}

/** Without what has no worth in the base year. */
function total(pounds: Float64Array, pieces: readonly number[]): number {
  return pieces.reduce((sum, at) => sum + (pounds[at] || 0), 0);
}

function times({ ceiling, floor, about }: QualifiedParts, by: number): QualifiedParts {
  return { ceiling: ceiling * by, floor: floor * by, about: about * by };
}
