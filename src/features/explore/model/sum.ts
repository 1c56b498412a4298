/** One sum of money under a counting rule, as it is added up piece by piece, with what is told beside it. */
import { fixed, type QualifiedParts } from "../../../counting/qualified-parts.ts";
import type { RuleMoney } from "./explore-table.ts";
import { capitalIn, keptApart, type OpenKinds } from "./kinds.ts";
import { qualifiedOfPieces } from "./qualified-money.ts";
import { addRounded, restsOf, type RoundedSums } from "./rounded-sums.ts";

/** Money that comes once, every year, or of which the papers do not say; capital stands apart. */
interface KindSum extends QualifiedParts {
  /** Code of its recurrence. */
  readonly code: number;
  readonly capital: boolean;
  readonly pounds: number;
  /** Of its pounds, those whose kind is our reading. */
  readonly read: number;
  /** Of its pounds, those that are only what rounding leaves, as for `Sum`. */
  readonly rest: number;
}

/** A sum with what must be said beside it, each with its qualified parts. */
export interface Sum extends QualifiedParts {
  /** Pounds in the prices asked for, without those of years that have no outturn; what is not fixed is told of these. */
  readonly pounds: number;
  /** Rows whose money is counted, with an amount. */
  readonly rows: number;
  /** Counted amounts that are not published. */
  readonly absent: number;
  /** Pounds of which it is not stated whether they count: beside the total, never in it. NaN without an outturn. */
  readonly unsure: number;
  /** Pounds of the day that have no worth in the base year; 0 in prices of the day. */
  readonly unpriced: number;
  /** Codes of the councils whose money it holds. */
  readonly councils: ReadonlySet<number>;
  /** Of its pounds, those of councils of which single decisions only are read. */
  readonly part: number;
  /** Of its pounds, those that are here by our reading: a word that the question asks for is printed of none. */
  readonly read: number;
  /** Of its pounds, those that are only what rounding leaves of a sum of which it does not hold all. */
  readonly rest: number;
  /** Of its pounds, those of capital. */
  readonly capital: number;
  /**
   * Its pounds by kind, where there is more than one kind and they are no parts of one printed sum; else empty.
   * Of more than a few kinds, capital stands with the rest.
   */
  readonly kinds: readonly KindSum[];
  /** What is not fixed of the money that is told beside the sum. */
  readonly qualified: Readonly<Record<Beside, QualifiedParts>>;
}

/** Money that a sentence beside a sum tells of. */
type Beside = "unsure" | "unpriced" | "part" | "read" | "rest" | "capital";

/** A sum to which pieces are still added. */
export type OpenSum = {
  -readonly [Field in Exclude<keyof Sum, "qualified" | "kinds" | "rest" | "capital">]: Sum[Field];
} & {
  councils: Set<number>;
  /** Places of the pieces that have a qualifier: of the sum, and of what is told beside it. */
  pieces: Record<Exclude<Beside, "rest" | "capital"> | "all", number[]>;
  /** By code of recurrence, twice over: even where it is no capital, odd where it is. */
  kinds: OpenKinds;
  /** Of printed sums that rounding leaves something of, the pounds of the day that are in it, and what is left. */
  rounded: RoundedSums;
  /**
   * Council of the latest piece, and the printed sum that it is a part of: -1 before there is one; and whether
   * all pieces so far are parts of one printed sum.
   */
  seen: { council: number; whole: number; isOfOne: boolean };
};

/** No money at all, to begin with. */
export function nothing(): OpenSum {
  return {
    pounds: 0,
    rows: 0,
    absent: 0,
    unsure: 0,
    unpriced: 0,
    councils: new Set(),
    part: 0,
    read: 0,
    ceiling: 0,
    floor: 0,
    about: 0,
    pieces: { all: [], unsure: [], unpriced: [], part: [], read: [] },
    kinds: new Map(),
    rounded: new Map(),
    seen: { council: -1, whole: -1, isOfOne: true },
  };
}

/** The sum with its qualified parts, which are known once all of its pieces are. */
export function closed(
  { pieces, kinds, seen, rounded, ...sum }: OpenSum,
  rule: RuleMoney,
  real: boolean,
): Sum {
  const { qualified } = rule;
  const rests = restsOf(rounded, rule);
  const restPieces = rests.map(({ at }) => at).filter((at) => qualified.isQualified[at] === 1);
  for (const { pounds, kind } of rests) {
    const own = kinds.get(kind);
    if (own) own.rest += pounds;
  }
  const capital = capitalIn(kinds);
  const of = (some: readonly number[], inReal: boolean) =>
    some.length === 0 ? fixed : qualifiedOfPieces(qualified, some, inReal);
  return {
    ...sum,
    ...of(pieces.all, real),
    rest: rests.reduce((all, { pounds }) => all + pounds, 0),
    capital: capital.pounds,
    kinds: seen.isOfOne
      ? []
      : keptApart(kinds).map(({ code, capital, pounds, read, rest, pieces: own }) => ({
          ...{ code, capital, pounds, read, rest },
          ...of(own, real),
        })),
    qualified: {
      unsure: of(pieces.unsure, real),
      unpriced: of(pieces.unpriced, false),
      part: of(pieces.part, real),
      read: of(pieces.read, real),
      rest: of(restPieces, real),
      capital: of(capital.pieces, real),
    },
  };
}

interface Money {
  readonly rule: RuleMoney;
  readonly at: number;
  readonly council: number;
  /** Its kind, as in `kinds` of a sum, and the place of the printed sum that it is a part of (`wholeSums`). */
  readonly kind: number;
  readonly sum: number;
  /** Whether rounding leaves something of that sum. */
  readonly isRounded: boolean;
  /** Whether of its council single decisions only are read. */
  readonly part: boolean;
  /** Whether a word that is asked for, or its kind, is our reading. */
  readonly read: boolean;
  readonly kindRead: boolean;
  readonly real: boolean;
}

/** Adds a piece of the rule to a sum. */
export function add(
  sum: OpenSum,
  { rule, at, council, kind, sum: whole, isRounded, part, read, kindRead, real }: Money,
): void {
  const day = rule.pounds[at] ?? NaN;
  const pounds = real ? (rule.real[at] ?? NaN) : day;
  const isQualified = rule.qualified.isQualified[at] === 1;
  if (rule.unsure[at] === 1) {
    sum.unsure += pounds;
    if (isQualified) sum.pieces.unsure.push(at);
    return;
  }
  const { seen } = sum;
  if (seen.council !== council) sum.councils.add(council);
  seen.council = council;
  if (Number.isNaN(day)) sum.absent++;
  else {
    sum.rows++;
    if (Number.isNaN(pounds)) sum.unpriced += day;
    else {
      sum.pounds += pounds;
      if (part) sum.part += pounds;
      if (read) sum.read += pounds;
      if (isRounded) addRounded(sum.rounded, rule, { at, place: whole, day, pounds, kind });
      const own = sum.kinds.get(kind) ?? { pounds: 0, read: 0, rest: 0, pieces: [] };
      sum.kinds.set(kind, own);
      own.pounds += pounds;
      if (kindRead) own.read += pounds;
      if (isQualified) own.pieces.push(at);
      if (seen.whole >= 0 && seen.whole !== whole) seen.isOfOne = false;
      seen.whole = whole;
    }
    if (!isQualified) return;
    sum.pieces.all.push(at);
    if (Number.isNaN(pounds)) sum.pieces.unpriced.push(at);
    if (part) sum.pieces.part.push(at);
    if (read) sum.pieces.read.push(at);
  }
}
