/** What it rests on that the money of a total is new, for a note behind its sum. */
import type { NewBasis } from "../claims/new-basis.ts";
import { isAll } from "../counting/qualified-parts.ts";
import { inWords } from "../format/money.ts";
import { series } from "../format/words.ts";
import type { TotalRow } from "../measures/totals.ts";

/**
 * `called “extra”`, `£2m of it new by our reading`; empty where it is printed, and for a total that
 * says nothing of new money. Whoever prints a sum of new money prints this with it.
 */
export function newBasisWords({ basis, value, unit }: BasedRow): string {
  if (basis === null || basis.pounds === 0 || value === 0) return "";
  // Pounds of the day are no part of a rate, or of a sum in other prices.
  const inPounds = unit === "pounds" && value === basis.pounds;
  return series([
    ...note(basis, basis.extra, { words: "called “extra”", inPounds }),
    ...note(basis, basis.grant, {
      words: "a government grant",
      inPounds,
      about: isAll(basis.grant_about, basis.grant),
    }),
    ...note(basis, basis.inferred, { words: "new by our reading", inPounds }),
  ]);
}

type BasedRow = Pick<TotalRow, "basis" | "value" | "unit">;

interface NoteWords {
  readonly words: string;
  readonly inPounds: boolean;
  readonly about?: boolean;
}

function note(all: NewBasis, part: number, { words, inPounds, about }: NoteWords): string[] {
  if (part === 0) return [];
  if (isAll(part, all.pounds)) return [words];
  if (!inPounds) return [`in part ${words}`];
  return [`${(about ?? all.about) ? "about " : ""}${inWords(part)} of it ${words}`];
}
