/**
 * What of counted money is a ceiling, a floor or about right. A piece is told as its row is printed, and a
 * sum all of whose pieces are asked for as that sum is: a fixed part of a ceiling is fixed by itself.
 */
import type { Firmness } from "../../../counting/firmness.ts";
import type { FacetColumn } from "./asked-table.ts";

/** A sum that is told as one where all of its pieces are asked for. */
interface FirmSum {
  readonly pieces: readonly number[];
  /** In pounds of the day, and of the base year. */
  readonly cash: Firmness;
  readonly real: Firmness;
}

/** The firmness of the money of one counting rule. */
export interface FirmMoney {
  /** Of each piece, 1 where it says anything of the firmness of what is asked for. */
  readonly told: Uint8Array;
  /** Of each piece, its place in `kinds` where it is no fixed sum by itself; else 0. */
  readonly loose: Uint8Array;
  /** Of each piece that lies in sums told as one, these sums, those that hold others first. */
  readonly sums: readonly (readonly FirmSum[] | undefined)[];
  readonly cash: Float64Array;
  readonly realPounds: Float64Array;
  /** Of each piece, the last asking that it was in: quicker than a set of them for each group. */
  readonly asked: Uint32Array;
}

const kinds: readonly (keyof Firmness | undefined)[] = [undefined, "ceiling", "floor", "about"];
const words = ["", "up-to", "at-least", "about"];

interface Pieces {
  readonly rows: Int32Array;
  readonly pounds: Float64Array;
  readonly real: Float64Array;
  readonly qualifier: FacetColumn;
}

/** The sums of the file, each under its pieces. */
export function firmMoney(
  firm: readonly (readonly number[])[],
  { rows, pounds, real, qualifier }: Pieces,
): FirmMoney {
  const kindOf = qualifier.words.map(({ word }) => Math.max(0, words.indexOf(word)));
  const loose = Uint8Array.from(rows, (row) => kindOf[qualifier.codes[row] ?? 0] ?? 0);
  const told = loose.map(Math.sign);
  const sums: FirmSum[][] = [];
  for (const [ceiling = 0, floor = 0, about = 0, ...pieces] of firm) {
    const cash = { ceiling, floor, about };
    const worth = total(real, pieces) / total(pounds, pieces) || 0;
    const sum: FirmSum = { pieces, cash, real: times(cash, worth) };
    for (const at of pieces) {
      (sums[at] ??= []).push(sum);
      told[at] = 1;
    }
  }
  const asked = new Uint32Array(rows.length);
  return { told, loose, sums, cash: pounds, realPounds: real, asked };
}

let askings = 0;

/** What of some pieces is not fixed, each piece once. */
export function firmnessOfPieces(
  { loose, sums, cash, realPounds, asked }: FirmMoney,
  pieces: readonly number[],
  real: boolean,
): Firmness {
  const asking = ++askings;
  for (const at of pieces) asked[at] = asking;
  const isThere = (at: number) => asked[at] === asking;
  const told = new Set<FirmSum>();
  const found = { ceiling: 0, floor: 0, about: 0 };
  for (const at of pieces) {
    const sum = sums[at]?.find((one) => told.has(one) || one.pieces.every(isThere));
    const kind = kinds[loose[at] ?? 0];
    if (sum) told.add(sum);
    else if (kind) found[kind] += (real ? realPounds : cash)[at] || 0;
  }
  for (const { cash: day, real: base } of told) {
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

function times({ ceiling, floor, about }: Firmness, by: number): Firmness {
  return { ceiling: ceiling * by, floor: floor * by, about: about * by };
}
