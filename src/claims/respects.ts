/** What a total is for, from which pot, once or every year, for which years: each with its evidence. */
import type { Chain, Figure, Pot } from "../dataset/dataset.ts";
import { divide, slices, type Slice } from "../counting/breakdown.ts";
import { headOf } from "../counting/chain-head.ts";
import { firmnessOfHeld } from "../counting/firm-sums.ts";
import type { Firmness } from "../counting/firmness.ts";
import type { Included } from "../counting/tally.ts";
import type { Total } from "../counting/total.ts";
import { evidenceOf } from "../counting/evidence.ts";

/** Money of which the same word is said in one respect. */
export interface WordClaim {
  /** Undefined where the papers do not say. */
  readonly word: string | undefined;
  readonly pounds: number;
  /** What of it is not fixed: a ceiling over all of a sum is one over what it is for. */
  readonly firmness: Firmness;
  /** Pounds of it of which the word is our reading. */
  readonly reading: number;
  /** The figures that say it, or that leave it unsaid. */
  readonly figures: readonly Figure[];
}

/** Money out of one pot; undefined where none is named. */
export interface SourceClaim extends Omit<WordClaim, "word" | "firmness"> {
  readonly pot: Pot | undefined;
}

type Respect = "purpose" | "recurrence" | "period";

/** A total by the words of a respect, the most money first, what is not stated last. */
export function wordClaims({ included }: Total, respect: Respect): WordClaim[] {
  const divided = included.map((one) => ({ one, all: slices(one, respect) }));
  const groups = Map.groupBy(
    divided.flatMap(({ all }) => all),
    ({ category }) => category,
  );
  return [...groups]
    .map(([word, own]) => ({
      word,
      firmness: firmnessOfHeld(
        divided
          .map((sum) => ({ ...sum, own: sum.all.filter(({ category }) => category === word) }))
          .filter((sum) => sum.own.length > 0),
      ),
      ...together(own, (figure) => isReading(figure, respect)),
    }))
    .sort((a, b) => Number(!a.word) - Number(!b.word) || b.pounds - a.pounds);
}

/** A total by the pots that it comes from, the most money first, what comes from no named pot last. */
export function sourceClaims({ included }: Total): SourceClaim[] {
  const groups = Map.groupBy(
    included.flatMap(potSlices),
    ({ figure }) => figure.inherited.from_pot,
  );
  return [...groups]
    .map(([pot, own]) => ({
      pot,
      ...together(own, (figure) => isReading(figure, "from_pot")),
    }))
    .sort((a, b) => Number(!a.pot) - Number(!b.pot) || b.pounds - a.pounds);
}

/** What the papers name as paid for by a total, at any depth, without saying how much of it goes there. */
export function namedItems({ included }: Total): Figure[] {
  return [...new Set(included.flatMap(({ figure }) => namedBelow(figure.chain)))];
}

function namedBelow({ parts }: Chain): Figure[] {
  return parts.flatMap(({ split, chain }) => {
    const figure = headOf(chain);
    const isNamed = split === "item" && chain.figures.every(({ pounds }) => pounds === undefined);
    return [...(isNamed ? [figure] : []), ...namedBelow(chain)];
  });
}

function potSlices({ figure, pounds, cut }: Included): Slice[] {
  if (pounds === undefined) return [];
  return divide(figure, pounds, {
    respect: ({ inherited }) => inherited.from_pot?.id,
    splits: ["item", "source"],
    cut,
  });
}

/** Never of what is not stated: there is no cell to read. */
function isReading(figure: Figure, respect: Respect | "from_pot"): boolean {
  return evidenceOf(figure, respect) === "our reading";
}

function together(own: readonly Slice[], isRead: (figure: Figure) => boolean) {
  const sum = (slices: readonly Slice[]) => slices.reduce((all, { pounds }) => all + pounds, 0);
  return {
    pounds: sum(own),
    reading: sum(own.filter(({ figure }) => isRead(figure))),
    figures: [...new Set(own.map(({ figure }) => figure))],
  };
}
