/**
 * What can be compared: the slices of some councils' totals that are like with like. A slice is money
 * for one purpose, capital apart from all else, and as far as the papers say so also new or set aside,
 * one-off or ongoing alike. It knows numbers and verdicts, no sentences.
 */
import type { Council, Dataset } from "../dataset/dataset.ts";
import { totalOf } from "../counting/rules.ts";
import type { CountSlug } from "../counting/total.ts";
import type { Newness } from "../counting/new-money.ts";
import { cellsOf, isForSame, type Cell } from "./cells.ts";
import { profileOfCells } from "./slice-profile.ts";
import { moneyOf, sideOf, sumOf, type SliceSide } from "./slice-sides.ts";
import { mayBeCompared, verdictOf, type ComparedTotal, type Verdict } from "./verdict-between.ts";

/** Money of one kind that two or more councils have. */
export interface ComparableSlice {
  /** The rule that counts the totals which it is a part of. */
  readonly count: CountSlug;
  readonly purpose: string;
  readonly capital: boolean;
  /** Undefined where the slice holds money of either kind, or of a kind that is not stated. */
  readonly newness: Newness | undefined;
  readonly recurrence: string | undefined;
  /** Money for the same that stands in slices of its own, as more is known of it: new, or set aside before. */
  readonly apart: readonly Newness[];
  /** The councils that have money of the kind, two or more, in the order asked for. */
  readonly sides: readonly SliceSide[];
  /** The heaviest verdict on any two of them; never “not comparable”. */
  readonly verdict: Verdict;
}

/** Money of a council that is like none of the others'. */
interface Unshared {
  readonly council: Council;
  /** Undefined where nothing is known of its total. */
  readonly pounds: number | undefined;
  /** Of these, what may be like money of another council: other purposes are named in it, without amounts. */
  readonly mixed: Pick<SliceSide, "pounds" | "qualified">;
}

/** What of some councils' totals can be compared, and what is left of each. */
export interface LikeWithLike {
  /** Comparable ones first, then those with the most money. */
  readonly slices: readonly ComparableSlice[];
  readonly unshared: readonly Unshared[];
}

interface CouncilCell {
  readonly council: Council;
  readonly cell: Cell;
}

type Kind = Pick<ComparableSlice, "newness" | "recurrence">;

/** How finely money is divided: the finest division first; each takes what it can compare and leaves the rest. */
const levels: readonly ((cell: Cell) => Kind | undefined)[] = [
  ({ newness, recurrence }) =>
    newness && recurrence !== undefined ? { newness, recurrence } : undefined,
  ({ newness }) => (newness ? { newness, recurrence: undefined } : undefined),
  () => ({ newness: undefined, recurrence: undefined }),
];

/** The slices of the councils' totals under a counting rule in which two or more have money. */
export function likeWithLike(
  dataset: Dataset,
  councils: readonly Council[],
  count: CountSlug,
): LikeWithLike {
  const totals = councils.map((council) => ({ council, total: totalOf(dataset, council, count) }));
  const poundsByCouncil = new Map(totals.map(({ council, total }) => [council, total.pounds]));
  const all: readonly CouncilCell[] = totals.flatMap(({ council, total }) =>
    cellsOf(total).map((cell) => ({ council, cell })),
  );
  let rest = all;
  const slices: ComparableSlice[] = [];
  for (const level of levels) {
    const groups = Map.groupBy(rest, ({ cell }) => keyOf(cell, level(cell)));
    for (const [key, councilCells] of groups) {
      const slice =
        key === undefined
          ? undefined
          : sliceOf(dataset, { count, councilCells, level, poundsByCouncil, all });
      if (!slice) continue;
      slices.push(slice);
      rest = rest.filter((one) => !councilCells.includes(one));
    }
  }
  const unshared = councils.map((council) => ({
    council,
    pounds:
      poundsByCouncil.get(council) === undefined ? undefined : sumOf(cellsOfCouncil(rest, council)),
    mixed: mixedOf(
      cellsOfCouncil(rest, council),
      all.filter((one) => one.council !== council),
    ),
  }));
  return { slices: slices.map((slice) => withApart(slice, slices)).sort(tellsMore), unshared };
}

/**
 * Cells with the same key are one slice, unless a verdict forbids it. A cell whose purpose is not stated has no
 * key, nor has one of which nobody can tell how much is for that purpose.
 */
function keyOf(cell: Cell, kind: Kind | undefined) {
  if (!kind || cell.pounds <= 0 || cell.purpose === undefined || cell.mixed) return undefined;
  return [cell.purpose, cell.money_type === "capital", kind.newness, kind.recurrence].join("|");
}

interface SliceCandidate {
  readonly count: CountSlug;
  readonly councilCells: readonly CouncilCell[];
  readonly level: (typeof levels)[number];
  readonly poundsByCouncil: ReadonlyMap<Council, number | undefined>;
  readonly all: readonly CouncilCell[];
}

function sliceOf(dataset: Dataset, asked: SliceCandidate): ComparableSlice | undefined {
  const { count, councilCells, level, poundsByCouncil, all } = asked;
  const councils = [...new Set(councilCells.map(({ council }) => council))];
  const [first] = councilCells;
  const kind = first && level(first.cell);
  const verdict = heaviestOf(
    councils.map((council) => comparedTotalOf(cellsOfCouncil(councilCells, council))),
  );
  if (!kind || !verdict || !mayBeCompared(verdict)) return undefined;
  const ofKind = all.filter(({ cell }) => isOfKind(cell, { ...kind, like: first.cell }));
  return {
    count,
    purpose: first.cell.purpose ?? "",
    capital: first.cell.money_type === "capital",
    ...kind,
    apart: [],
    sides: councils.map((council) =>
      sideOf(dataset, council, {
        cells: cellsOfCouncil(councilCells, council),
        total: poundsByCouncil.get(council) ?? 0,
        kind: sumOf(cellsOfCouncil(ofKind, council)),
      }),
    ),
    verdict,
  };
}

/** Only a slice that leaves open what is new has other slices of its money beside it. */
function withApart(slice: ComparableSlice, all: readonly ComparableSlice[]): ComparableSlice {
  if (slice.newness !== undefined) return slice;
  const same = all.filter(
    ({ purpose, capital }) => purpose === slice.purpose && capital === slice.capital,
  );
  return { ...slice, apart: [...new Set(same.flatMap(({ newness }) => newness ?? []))] };
}

/** Money in which other purposes are named, where a council beside has some for the same. */
function mixedOf(cells: readonly Cell[], others: readonly CouncilCell[]): Unshared["mixed"] {
  return moneyOf(
    cells.filter((cell) => cell.mixed && others.some((other) => isForSame(cell, other.cell))),
  );
}

/** Whether money fits the name of a slice, whichever slice it was put into. */
function isOfKind(cell: Cell, { newness, recurrence, like }: Kind & { readonly like: Cell }) {
  return (
    !cell.mixed &&
    isForSame(cell, like) &&
    [undefined, cell.newness].includes(newness) &&
    [undefined, cell.recurrence].includes(recurrence)
  );
}

function comparedTotalOf(cells: readonly Cell[]): ComparedTotal {
  return {
    pounds: sumOf(cells),
    absent: 0,
    read_in_part: undefined,
    profile: profileOfCells(cells),
  };
}

/** The heaviest verdict on any two; undefined where there are not two. */
function heaviestOf(sides: readonly ComparedTotal[]): Verdict | undefined {
  const pairs = sides.flatMap((one, index) =>
    sides.slice(index + 1).map((other) => verdictOf(one, other)),
  );
  return order.flatMap((grade) => pairs.find(({ verdict }) => verdict === grade) ?? [])[0];
}

const order = ["not comparable", "with care", "comparable"] as const;

function tellsMore(one: ComparableSlice, other: ComparableSlice): number {
  const weight = ({ verdict }: ComparableSlice) => order.indexOf(verdict.verdict);
  const money = ({ sides }: ComparableSlice) => sides.reduce((sum, { pounds }) => sum + pounds, 0);
  return weight(other) - weight(one) || money(other) - money(one);
}

function cellsOfCouncil(councilCells: readonly CouncilCell[], council: Council): Cell[] {
  return councilCells.filter((one) => one.council === council).map(({ cell }) => cell);
}
