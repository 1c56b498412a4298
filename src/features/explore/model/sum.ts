/** One sum of money under a counting rule, as it is added up piece by piece, with what is told beside it. */
import { fixed, type QualifiedParts } from "../../../counting/qualified-parts.ts";
import type { RuleMoney } from "./explore-table.ts";
import { qualifiedOfPieces } from "./qualified-money.ts";

/** Money that comes once, every year, or of which the papers do not say; capital stands apart. */
interface KindSum extends QualifiedParts {
  /** Code of its recurrence. */
  readonly code: number;
  readonly capital: boolean;
  readonly pounds: number;
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
  /**
   * Its pounds by kind, where there is more than one kind and they are no parts of one printed sum; else empty.
   * Of more than a few kinds, capital stands with the rest.
   */
  readonly kinds: readonly KindSum[];
  /** What is not fixed of the money that is told beside the sum. */
  readonly qualified: Readonly<Record<Beside, QualifiedParts>>;
}

/** Money that a sentence beside a sum tells of. */
type Beside = "unsure" | "unpriced" | "part";

/** A sum to which pieces are still added. */
export type OpenSum = {
  -readonly [Field in Exclude<keyof Sum, "qualified" | "kinds">]: Sum[Field];
} & {
  councils: Set<number>;
  /** Places of the pieces that have a qualifier: of the sum, and of what is told beside it. */
  pieces: Record<Beside | "all", number[]>;
  /** By code of recurrence, twice over: even where it is no capital, odd where it is. */
  kinds: Map<number, { pounds: number; pieces: number[] }>;
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
    ceiling: 0,
    floor: 0,
    about: 0,
    pieces: { all: [], unsure: [], unpriced: [], part: [] },
    kinds: new Map(),
    seen: { council: -1, whole: -1, isOfOne: true },
  };
}

/** The sum with its qualified parts, which are known once all of its pieces are. */
export function closed(
  { pieces, kinds, seen, ...sum }: OpenSum,
  { qualified }: RuleMoney,
  real: boolean,
): Sum {
  const of = (some: readonly number[], inReal: boolean) =>
    some.length === 0 ? fixed : qualifiedOfPieces(qualified, some, inReal);
  return {
    ...sum,
    ...of(pieces.all, real),
    kinds: seen.isOfOne
      ? []
      : keptApart(kinds).map(({ code, capital, pounds, pieces: own }) => ({
          ...{ code, capital, pounds },
          ...of(own, real),
        })),
    qualified: {
      unsure: of(pieces.unsure, real),
      unpriced: of(pieces.unpriced, false),
      part: of(pieces.part, real),
    },
  };
}

/** At most so many kinds are told apart by whether they are capital; of more, only by how often they come. */
const fewKinds = 3;

function keptApart(kinds: OpenSum["kinds"]) {
  const all = [...kinds].map(([kind, own]) => ({
    code: kind >> 1,
    capital: kind % 2 === 1,
    ...own,
  }));
  const told =
    all.length <= fewKinds
      ? all
      : [...Map.groupBy(all, ({ code }) => code)].map(([code, own]) => ({
          code,
          capital: own.every(({ capital }) => capital),
          pounds: own.reduce((sum, { pounds }) => sum + pounds, 0),
          pieces: own.flatMap(({ pieces }) => pieces),
        }));
  return told.length < 2 ? [] : told;
}

interface Money {
  readonly rule: RuleMoney;
  readonly at: number;
  readonly council: number;
  /** Its kind, as in `kinds` of a sum, and the place of the printed sum that it is a part of (`wholeSums`). */
  readonly kind: number;
  readonly sum: number;
  /** Whether of its council single decisions only are read. */
  readonly part: boolean;
  readonly real: boolean;
}

/** Adds a piece of the rule to a sum. */
export function add(
  sum: OpenSum,
  { rule, at, council, kind, sum: whole, part, real }: Money,
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
      const own = sum.kinds.get(kind) ?? { pounds: 0, pieces: [] };
      sum.kinds.set(kind, own);
      own.pounds += pounds;
      if (isQualified) own.pieces.push(at);
      if (seen.whole >= 0 && seen.whole !== whole) seen.isOfOne = false;
      seen.whole = whole;
    }
    if (!isQualified) return;
    sum.pieces.all.push(at);
    if (Number.isNaN(pounds)) sum.pieces.unpriced.push(at);
    if (part) sum.pieces.part.push(at);
  }
}
