/** What a total is for, from which pot, once or every year, for which years: each with its evidence. */
import type { Figure, Pot } from "../dataset/dataset.ts";
import { byKind, divide, slices, type Slice } from "../counting/breakdown.ts";
import { qualifiedOfParts } from "../counting/qualified-sums.ts";
import type { QualifiedParts } from "../counting/qualified-parts.ts";
import type { Included } from "../counting/tally.ts";
import type { Total } from "../counting/total.ts";
import { evidenceOf } from "../counting/evidence.ts";

/** Money with the same word in one dimension. */
export interface WordClaim {
  /** Undefined where the papers do not say. */
  readonly word: string | undefined;
  readonly pounds: number;
  /** Its qualified parts: a ceiling over a whole sum is one over each of its purposes. */
  readonly qualified: QualifiedParts;
  /** Pounds of it for which the word is inferred. */
  readonly inferred: number;
  /** The figures that say it, or that leave it unsaid. */
  readonly figures: readonly Figure[];
}

/** Money out of one pot; undefined where none is named. */
export interface SourceClaim extends Omit<WordClaim, "word" | "qualified"> {
  readonly pot: Pot | undefined;
}

type ClaimDimension = "purpose" | "recurrence" | "period";

/** A total by the words of a dimension, the most money first, what is not stated last. */
export function wordClaims({ included }: Total, dimension: ClaimDimension): WordClaim[] {
  const divided = included.map((one) => ({ one, all: slices(one, dimension) }));
  const groups = Map.groupBy(
    divided.flatMap(({ all }) => all),
    ({ category }) => category,
  );
  return [...groups]
    .map(([word, own]) => ({
      word,
      qualified: qualifiedOfParts(
        divided
          .map((sum) => ({ ...sum, own: sum.all.filter(({ category }) => category === word) }))
          .filter((sum) => sum.own.length > 0),
      ),
      ...together(own, (figure) => isReading(figure, dimension)),
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

function potSlices({ figure, pounds, cut }: Included): Slice[] {
  if (pounds === undefined) return [];
  return divide(figure, pounds, {
    dimension: ({ inherited }) => inherited.from_pot?.id,
    ways: byKind,
    cut,
  });
}

/** Never true of what is not stated: no cell was inferred. */
function isReading(figure: Figure, dimension: ClaimDimension | "from_pot"): boolean {
  return evidenceOf(figure, dimension) === "our reading";
}

function together(own: readonly Slice[], isRead: (figure: Figure) => boolean) {
  const sum = (slices: readonly Slice[]) => slices.reduce((all, { pounds }) => all + pounds, 0);
  return {
    pounds: sum(own),
    inferred: sum(own.filter(({ figure }) => isRead(figure))),
    figures: [...new Set(own.map(({ figure }) => figure))],
  };
}
