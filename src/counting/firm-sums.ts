/**
 * How firm some of the money of counted sums is. A sum all of whose counted money is there is told as it
 * is printed; of any other the parts that are there are told as they are.
 */
import type { Figure } from "../dataset/dataset.ts";
import { firmnessWithin, gathered } from "./firm-slices.ts";
import { addedFirmness, ownFirmness, type Firmness } from "./firmness.ts";
import { pieces } from "./pieces.ts";
import type { Slice } from "./slice.ts";
import type { Included } from "./tally.ts";

type Part = Omit<Slice, "category">;

/** Money that is told as one sum where all of it is there. */
interface FirmSum {
  readonly parts: readonly Part[];
  readonly firmness: Firmness;
}

/** Parts of a counted sum, among all of its parts. */
interface Held<Any extends Part> {
  readonly one: Included;
  readonly all: readonly Any[];
  readonly own: readonly Any[];
}

/** What of some parts of some counted sums is not fixed, in pounds. */
export function firmnessOfHeld<Any extends Part>(found: readonly Held<Any>[]): Firmness {
  const held = found.map(({ one, all, own }) => ({
    one,
    all: all.filter(isMoney),
    own: own.filter(isMoney),
  }));
  const isWhole = ({ all, own }: Held<Any>) => own.length === all.length;
  const whole = held.filter(isWhole).map(({ one }) => one);
  return addedFirmness([
    ...gathered(whole).map((one) => firmnessWithin(one, one)),
    ...held
      .filter((one) => !isWhole(one))
      .map(({ one, all, own }) => told(own, sumsWithin(one, all))),
  ]);
}

/** Each part with the first sum all of whose parts are there, else by itself. */
function told(own: readonly Part[], sums: readonly FirmSum[]): Firmness {
  const there = new Set(own);
  const whole = sums.filter(({ parts }) => parts.every((part) => there.has(part)));
  const found = new Set<FirmSum>();
  const alone = own.flatMap((part) => {
    const sum = whole.find(({ parts }) => parts.includes(part));
    if (sum) found.add(sum);
    return sum ? [] : [ownFirmness(part.figure, part.pounds)];
  });
  return addedFirmness([...[...found].map(({ firmness }) => firmness), ...alone]);
}

/** A sum that is told otherwise than by the qualifiers of the figures that speak for its pieces. */
interface ToldSum {
  /** The figures of all of its pieces. */
  readonly figures: readonly Figure[];
  readonly firmness: Firmness;
}

/** The sums that a piece by itself does not tell of, those that hold others first. */
export function toldSums(included: readonly Included[]): ToldSum[] {
  const known = included.filter(({ pounds }) => pounds !== undefined);
  const whole = gathered(known).flatMap((one) =>
    known.includes(one) ? [] : [sumOfSources(one, known)],
  );
  return [...whole, ...known.flatMap((one) => toldWithin(one))];
}

/** A sum that is counted through its sources, all of which are. */
function sumOfSources(one: Included, included: readonly Included[]): ToldSum {
  const own = included.filter(({ of }) => of === one);
  return {
    figures: own.flatMap((source) =>
      pieces(source)
        .filter(isMoney)
        .map(({ figure }) => figure),
    ),
    firmness: firmnessWithin(one, one),
  };
}

function toldWithin(one: Included): ToldSum[] {
  const sums = sumsWithin(one, pieces(one).filter(isMoney));
  return sums.flatMap(({ parts, firmness }, at) => {
    const untold = told(parts, sums.slice(at + 1));
    return isSame(firmness, untold)
      ? []
      : [{ figures: parts.map(({ figure }) => figure), firmness }];
  });
}

/** Every sum that holds some of the parts, from the counted one down. */
function sumsWithin(one: Included, all: readonly Part[]): FirmSum[] {
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
      return { parts, firmness: firmnessWithin(one, { figure: holder, pounds }) };
    });
}

/** A part of which nothing is counted is missing in no sum. */
function isMoney({ pounds }: Part): boolean {
  return pounds !== 0;
}

function isSame(one: Firmness, other: Firmness): boolean {
  return one.ceiling === other.ceiling && one.floor === other.floor && one.about === other.about;
}
