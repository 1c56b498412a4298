/** Sums of money in sentences: where they stand, and their pounds. It knows no rows. */
import { printedAmount } from "./printed.ts";

export interface SumInText {
  /** As written: `£6.574m`. */
  readonly text: string;
  readonly index: number;
  /** Undefined where it has pence or is no figure: `£22.90`. */
  readonly pounds: number | undefined;
}

/** Every `£` with digits after it, in the order of the text. */
export function sumsIn(text: string): SumInText[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    text: found,
    index,
    pounds: poundsOf(found),
  }));
}

const pattern =
  /£\d[\d,]*(?<!,)(?:\.\d+)?(?: ?(?:billion|million|thousand|bn|m|k)(?![\p{L}\d]))?/giu;

function poundsOf(sum: string): number | undefined {
  const unit = /[^\d.,£]+$/.exec(sum)?.[0].trim().toLowerCase() ?? "";
  const named = {
    "": "pounds",
    k: "thousands",
    thousand: "thousands",
    m: "millions",
    million: "millions",
    bn: "billions",
    billion: "billions",
  } as const;
  return unit in named ? printedAmount(sum, named[unit as keyof typeof named])?.pounds : undefined;
}
