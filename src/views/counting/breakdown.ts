/** How a total divides: by recurrence, type of money, purpose, kind of pot, financial year. */
import type { Chain, Figure } from "../../dataset/dataset.ts";
import { movesMoney, preferred } from "../../dataset/movements.ts";
import type { Split } from "../../tables/allocations.ts";
import type { Included } from "./tally.ts";

/** Pounds by word; `undefined` stands for what the papers do not say. */
export type Breakdown = ReadonlyMap<string | undefined, number>;

/** What a figure says of itself in one respect, or nothing. */
export type Respect = (figure: Figure) => string | undefined;

export const respects = {
  recurrence: (figure) => figure.read.recurrence,
  money_type: (figure) => figure.read.money_type,
  purpose: (figure) => figure.purpose,
  pot: (figure) => figure.read.from_pot?.kind,
  financial_year: (figure) => figure.read.period?.financial_year,
} satisfies Record<string, Respect>;

export type RespectName = keyof typeof respects;

/**
 * Divides what is included, in pounds. A figure that says nothing itself is divided by its complete
 * split: years by the split by year, everything else by item, else source. What no part explains
 * is not stated. The parts add up to the sum of the included.
 */
export function breakdown(included: readonly Included[], name: RespectName): Breakdown {
  const sums = new Map<string | undefined, number>();
  const splits: readonly Split[] = name === "financial_year" ? ["year"] : ["item", "source"];
  for (const { figure, pounds, cut } of included) {
    if (pounds === undefined) continue;
    const divided = divide(figure, pounds, { respect: respects[name], splits, cut });
    for (const [word, part] of divided) sums.set(word, (sums.get(word) ?? 0) + part);
  }
  return sums;
}

interface Division {
  readonly respect: Respect;
  readonly splits: readonly Split[];
  readonly cut: readonly Chain[];
}

function divide(
  figure: Figure,
  pounds: number,
  division: Division,
): Map<string | undefined, number> {
  const parts = completeParts(figure.chain, division);
  const said = division.respect(figure);
  const whole = new Map<string | undefined, number>([[said, pounds]]);
  if (parts.length === 0 || (said !== undefined && !isPurpose(division))) return whole;
  const sums = new Map<string | undefined, number>();
  for (const part of parts) {
    const known = part.pounds ?? 0;
    for (const [word, value] of divide(part, known, division)) {
      sums.set(word, (sums.get(word) ?? 0) + value);
    }
  }
  return settled(sums, pounds, said);
}

/** A whole has a purpose of its own and still divides by what its parts are for. */
function isPurpose({ respect }: Division): boolean {
  return respect === respects.purpose;
}

function completeParts(chain: Chain, { splits, cut }: Division): Figure[] {
  for (const split of splits) {
    const whole = chain.figures.find((figure) => figure.complete_splits?.includes(split));
    const parts = whole?.parts.filter((link) => link.split === split).map(({ part }) => part) ?? [];
    const kept = parts.filter(({ chain: part }) => !cut.includes(part));
    if (kept.length > 0)
      return kept.flatMap((part) => preferred(part.chain.figures.filter(movesMoney)) ?? part);
  }
  return [];
}

/** Puts the remainder where it belongs, so that the parts add up to the whole to the pound. */
function settled(
  sums: Map<string | undefined, number>,
  pounds: number,
  said: string | undefined,
): Map<string | undefined, number> {
  const remainder = pounds - [...sums.values()].reduce((total, value) => total + value, 0);
  if (remainder > 0) sums.set(said, (sums.get(said) ?? 0) + remainder);
  if (remainder < 0) {
    const [largest = said] = [...sums].sort((a, b) => b[1] - a[1])[0] ?? [];
    sums.set(largest, (sums.get(largest) ?? 0) + remainder);
  }
  return sums;
}
