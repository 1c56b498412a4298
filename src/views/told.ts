/** Sentences that know where each of their sums leads. Pure text; addresses are for components. */
import { capitalised } from "../format/words.ts";
import type { CountSlug } from "./counting/total.ts";

/** Where a reader finds what a sum is: its figure, or a list of the figures that it is made of. */
export type SumPlace =
  | { readonly page: "figure"; readonly id: string }
  | { readonly page: "decision"; readonly id: string }
  | { readonly page: "pots"; readonly council: string }
  | { readonly page: "total"; readonly council: string; readonly count: CountSlug };

export interface ToldSum {
  readonly sum: string;
  readonly place: SumPlace;
}

/** A text in pieces. Pieces that are no sums are plain. */
export type Told = readonly (string | ToldSum)[];

/** A sentence with texts and told pieces put in: told`It authorises ${sum}.` */
export function told(texts: TemplateStringsArray, ...values: readonly (string | Told)[]): Told {
  return whole(texts.flatMap((text, index) => [text, values[index] ?? []].flat()));
}

/** The words alone. */
export function plain(text: Told): string {
  return text.map((piece) => (typeof piece === "string" ? piece : piece.sum)).join("");
}

/** Its sums alone. */
export function sumsIn(text: Told): ToldSum[] {
  return text.flatMap((piece) => (typeof piece === "string" ? [] : piece));
}

/** `a, b and c` */
export function toldSeries(items: readonly Told[]): Told {
  return whole(
    items.flatMap((item, index) => {
      if (index === 0) return item;
      return [index === items.length - 1 ? " and " : ", ", ...item];
    }),
  );
}

/** Sentences after each other, with a space between. */
export function toldTogether(sentences: readonly Told[]): Told {
  return whole(
    sentences.flatMap((sentence, index) => (index === 0 ? sentence : [" ", ...sentence])),
  );
}

/** The first letter large, where it is one of plain words. */
export function toldCapitalised([first = "", ...rest]: Told): Told {
  return [typeof first === "string" ? capitalised(first) : first, ...rest];
}

/** A text all of whose sums lead to one place. */
export function toldIn(place: SumPlace, text: string): Told {
  return whole(
    text.split(sums).map((piece, index) => (index % 2 === 0 ? piece : { sum: piece, place })),
  );
}

/** Plain pieces beside each other as one, empty ones as none. */
function whole(pieces: Told): Told {
  return pieces.reduce<Told>((done, piece) => {
    const last = done.at(-1);
    if (piece === "") return done;
    return typeof last === "string" && typeof piece === "string"
      ? [...done.slice(0, -1), last + piece]
      : [...done, piece];
  }, []);
}

const sums = /(£\d[\d,]*(?<!,)(?:\.\d+)?(?: ?(?:billion|million|thousand|bn|m|k)(?![\p{L}\d]))?)/iu;
