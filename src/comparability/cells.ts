/**
 * What a total is made of in four dimensions at once: what for, new or set aside, one-off or ongoing,
 * capital or revenue. The pounds of the cells add up to the total.
 */
import type { Figure } from "../dataset/dataset.ts";
import { breakdown, slices, type DimensionName } from "../counting/breakdown.ts";
import {
  isAll,
  surelyQualified,
  qualifiedParts,
  type QualifiedParts,
} from "../counting/qualified-parts.ts";
import { earmarkingEvidence } from "../counting/evidence.ts";
import { namedForOthers } from "../counting/named-items.ts";
import { newMoneyPieces, type Newness } from "../counting/new-money.ts";
import type { Included } from "../counting/tally.ts";
import type { CountSlug, Total } from "../counting/total.ts";

/** Money that is the same in all four dimensions. Undefined stands for what the papers do not say. */
export interface Cell {
  readonly purpose: string | undefined;
  readonly newness: Newness | undefined;
  readonly recurrence: string | undefined;
  readonly money_type: string | undefined;
  readonly pounds: number;
  /** Pounds of it for which `newness` is inferred: our reading, not printed. */
  readonly inferred: number;
  /** Pounds of it that are taken as new because the paper calls them extra and names no pot. */
  readonly extra: number;
  /** Pounds of the sum that it is a fixed part of, where that is a ceiling. */
  readonly within: number | undefined;
  /** Its qualified parts: its own, those of a part of it, or of the sum that it is a part of. */
  readonly qualified: QualifiedParts;
  /** Whether the papers name items for other purposes in it, without saying how much is for which. */
  readonly mixed: boolean;
  /** The figure that says so, or of which the money is a part. */
  readonly included: Included;
}

/** Every pound of a total in one cell. Amounts that are not published are in none. */
export function cellsOf({ included, count }: Total): Cell[] {
  return included.flatMap((one) => {
    const cells = divided(one);
    const byCell = cells.map((cell) => withNewness([cell], newnessParts(cell.included, count)));
    const whole = newnessParts(one, count);
    const isSure = sums(byCell.flat()) === sums(whole);
    return (isSure ? byCell.flat() : withNewness(cells, whole)).map((cell) => withinOf(one, cell));
  });
}

/** Whether money is for the same: capital is never for the same as other money. */
export function isForSame(one: Cell, other: Cell): boolean {
  const isCapital = ({ money_type }: Cell) => money_type === "capital";
  return one.purpose === other.purpose && isCapital(one) === isCapital(other);
}

/** A fixed sum may be a part of one that is a ceiling. */
function withinOf(one: Included, cell: Cell): Cell {
  const { pounds = 0 } = one;
  const { ceiling } = qualifiedParts(breakdown([one], "qualifier"));
  const isWithin = isAll(ceiling, pounds) && cell.qualified.ceiling === 0;
  return isWithin ? { ...cell, within: pounds } : cell;
}

/** A sum by purpose, each part by recurrence, each part of it by kind of money. */
function divided(included: Included): Cell[] {
  return by(included, "purpose").flatMap(({ word: purpose, included: first }) =>
    by(first, "recurrence").flatMap(({ word: recurrence, included: second }) =>
      by(second, "money_type").map(({ word: money_type, included: last }) => ({
        purpose,
        newness: undefined,
        recurrence,
        money_type,
        pounds: last.pounds ?? 0,
        inferred: 0,
        extra: 0,
        within: undefined,
        qualified: qualifiedParts(breakdown([last], "qualifier")),
        mixed: namedForOthers([last]).length > 0,
        included: last,
      })),
    ),
  );
}

function by(included: Included, name: DimensionName) {
  return slices(included, name).map(({ category: word, figure, pounds }) => ({
    word,
    included: {
      figure,
      pounds,
      cut: included.cut,
    },
  }));
}

/** Money that is new, was set aside before, or of which the papers do not say. */
export type NewnessShare = Pick<Cell, "newness" | "pounds" | "inferred" | "extra">;

/** How much of a sum is new, by the rule for new money for a decision, else by its pot. */
export function newnessParts(included: Included, count: CountSlug): NewnessShare[] {
  const pounds = included.pounds ?? 0;
  if (count === "new-money")
    return [{ newness: "new", pounds, ...basisOf(included.figure, pounds) }];
  if (count === "all-identified")
    return slices(included, "earmarked").map(({ category, figure, pounds: part }) => {
      const newness = earmarkedNewness[category ?? ""];
      const { inferred, extra } = basisOf(figure, part);
      const isNew = newness === "new";
      return { newness, pounds: part, inferred: newness ? inferred : 0, extra: isNew ? extra : 0 };
    });
  const pieces = newMoneyPieces({ included: [included] });
  const sum = (of: (piece: (typeof pieces)[number]) => number) =>
    pieces.reduce((all, piece) => all + of(piece), 0);
  const fresh = sum(({ new_pounds }) => new_pounds);
  const unknown = sum(({ not_stated }) => not_stated);
  const parts: readonly NewnessShare[] = [
    {
      newness: "new",
      pounds: fresh,
      inferred: sum((one) => basisOf(one.figure, one.new_pounds).inferred),
      extra: sum((one) => basisOf(one.figure, one.new_pounds).extra),
    },
    {
      newness: "already set aside",
      pounds: pounds - fresh - unknown,
      inferred: sum((one) => basisOf(one.figure, one.before).inferred),
      extra: 0,
    },
    { newness: undefined, pounds: unknown, inferred: 0, extra: 0 },
  ];
  return parts.filter((part) => part.pounds !== 0);
}

/** What newness rests on: our reading, or that a paper calls the money extra. */
function basisOf(figure: Figure, pounds: number): Pick<Cell, "inferred" | "extra"> {
  return {
    inferred: earmarkingEvidence(figure) === "our reading" ? pounds : 0,
    extra: figure.inherited.from_pot?.kind === "not named" ? pounds : 0,
  };
}

const earmarkedNewness: Readonly<Record<string, Newness | undefined>> = {
  yes: "already set aside",
  no: "new",
};

/** Gives one newness to every cell, or divides a single cell. Several of both: nobody says which cell is new. */
function withNewness(cells: readonly Cell[], parts: readonly NewnessShare[]): Cell[] {
  const [first] = parts;
  if (parts.length <= 1)
    return cells.map((cell) => ({
      ...cell,
      newness: first?.newness,
      inferred: first && first.inferred > 0 ? cell.pounds : 0,
      extra: first && first.extra > 0 ? cell.pounds : 0,
    }));
  if (cells.length > 1) return [...cells];
  return cells.flatMap((cell) =>
    parts.map((part) => {
      const shares = { part: part.pounds, whole: cell.pounds };
      return { ...cell, ...part, qualified: surelyQualified(cell.qualified, shares) };
    }),
  );
}

/** How much is new, and how much was set aside, as one string, so that two can be compared. */
function sums(parts: readonly NewnessShare[]): string {
  const of = (newness: Newness) =>
    parts.reduce((sum, part) => sum + (part.newness === newness ? part.pounds : 0), 0);
  return `${of("new")} ${of("already set aside")}`;
}
