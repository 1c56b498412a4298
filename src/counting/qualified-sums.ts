/**
 * The qualified parts of some of the money of counted sums. A sum all of whose counted money is there has the
 * qualifier that it is printed with; of any other, each part that is there has its own.
 */
import type { Figure } from "../dataset/dataset.ts";
import { qualifiedWithin, sumsForSources } from "./qualifier-slices.ts";
import { addedQualified, ownQualified, type QualifiedParts } from "./qualified-parts.ts";
import { pieces } from "./pieces.ts";
import type { Slice } from "./slice.ts";
import type { Included } from "./tally.ts";

type Part = Omit<Slice, "category">;

/** A sum with its parts: where all of them are there, its own qualifier counts and not theirs. */
interface SumOfParts {
  readonly parts: readonly Part[];
  readonly qualified: QualifiedParts;
}

/** Some parts (`own`) of a counted sum (`one`), beside all of its parts. */
interface PartsOfSum<Any extends Part> {
  readonly one: Included;
  readonly all: readonly Any[];
  readonly own: readonly Any[];
}

/** The qualified parts of some parts of counted sums, in pounds. */
export function qualifiedOfParts<Any extends Part>(
  given: readonly PartsOfSum<Any>[],
): QualifiedParts {
  const found = given.map(({ one, all, own }) => ({
    one,
    all: all.filter(isMoney),
    own: own.filter(isMoney),
  }));
  const isWhole = ({ all, own }: PartsOfSum<Any>) => own.length === all.length;
  const whole = found.filter(isWhole).map(({ one }) => one);
  return addedQualified([
    ...sumsForSources(whole).map((one) => qualifiedWithin(one, one)),
    ...found
      .filter((one) => !isWhole(one))
      .map(({ one, all, own }) => qualifiedOfOwn(own, sumsWithin(one, all))),
  ]);
}

/** Each part with the first sum all of whose parts are there, else by itself. */
function qualifiedOfOwn(own: readonly Part[], sums: readonly SumOfParts[]): QualifiedParts {
  const there = new Set(own);
  const whole = sums.filter(({ parts }) => parts.every((part) => there.has(part)));
  const found = new Set<SumOfParts>();
  const alone = own.flatMap((part) => {
    const sum = whole.find(({ parts }) => parts.includes(part));
    if (sum) found.add(sum);
    return sum ? [] : [ownQualified(part.figure, part.pounds)];
  });
  return addedQualified([...[...found].map(({ qualified }) => qualified), ...alone]);
}

/** A sum whose qualified parts are other than its pieces' own qualifiers make them. */
interface QualifiedSum {
  /** The figures of all of its pieces. */
  readonly figures: readonly Figure[];
  readonly qualified: QualifiedParts;
}

/** The sums whose qualifiers do not follow from their pieces; a sum that holds another one comes first. */
export function qualifiedSums(included: readonly Included[]): QualifiedSum[] {
  const known = included.filter(({ pounds }) => pounds !== undefined);
  const whole = sumsForSources(known).flatMap((one) =>
    known.includes(one) ? [] : [sumOfSources(one, known)],
  );
  return [...whole, ...known.flatMap((one) => qualifiedSumsWithin(one))];
}

/** A sum that is counted through its sources, all of which are. */
function sumOfSources(one: Included, included: readonly Included[]): QualifiedSum {
  const own = included.filter(({ of }) => of === one);
  return {
    figures: own.flatMap((source) =>
      pieces(source)
        .filter(isMoney)
        .map(({ figure }) => figure),
    ),
    qualified: qualifiedWithin(one, one),
  };
}

function qualifiedSumsWithin(one: Included): QualifiedSum[] {
  const sums = sumsWithin(one, pieces(one).filter(isMoney));
  return sums.flatMap(({ parts, qualified }, at) => {
    const byParts = qualifiedOfOwn(parts, sums.slice(at + 1));
    return isSame(qualified, byParts)
      ? []
      : [{ figures: parts.map(({ figure }) => figure), qualified }];
  });
}

/** Every sum that holds some of the parts, from the counted one down. */
function sumsWithin(one: Included, all: readonly Part[]): SumOfParts[] {
  const depths = new Map<Figure, number>();
  for (const { figure, within } of all)
    [figure, ...within].forEach((holder, at) => {
      depths.set(holder, within.length - at);
    });
  return [...depths]
    .sort(([, a], [, b]) => a - b)
    .map(([holder]) => {
      const parts = all.filter(({ figure, within }) => [figure, ...within].includes(holder));
      const pounds = parts.reduce((sum, part) => sum + part.pounds, 0);
      return { parts, qualified: qualifiedWithin(one, { figure: holder, pounds }) };
    });
}

/** Whether anything is counted of a part: a sum is complete without parts of which nothing is. */
function isMoney({ pounds }: Part): boolean {
  return pounds !== 0;
}

function isSame(one: QualifiedParts, other: QualifiedParts): boolean {
  return one.ceiling === other.ceiling && one.floor === other.floor && one.about === other.about;
}
