/** How the totals of all compared councils divide, respect by respect, as flat tables. */
import { allocations } from "../../tables/index.ts";
import { pots } from "../../tables/pots.ts";
import type { DimensionName } from "../../counting/breakdown.ts";
import type { Firmness } from "../../counting/firmness.ts";
import { firmnessOfPart } from "../../measures/firmness-of-part.ts";
import { measuredParts } from "../../measures/measured.ts";
import type { Side } from "../../comparability/side-by-side.ts";

interface BreakdownTable {
  readonly respect: DimensionName;
  readonly title: string;
  readonly rows: readonly BreakdownRow[];
}

interface BreakdownRow {
  /** What the money is; undefined for what the papers do not say. */
  readonly word: string | undefined;
  /** A part for each council in the order of the sides, in their unit; null where it cannot be said. */
  readonly values: readonly (number | null)[];
  /** What of each part is not fixed, in the unit of its side. */
  readonly firmness: readonly Firmness[];
}

/** Whether the papers of a council leave some of its money unsaid, so that no other part is known to be nothing. */
export function isOpen({ rows }: BreakdownTable, side: number): boolean {
  return rows.some(({ word, values }) => word === undefined && values[side] !== 0);
}

const { columns } = allocations;

const shown: readonly { respect: DimensionName; title: string; words: readonly string[] }[] = [
  { respect: "purpose", title: "What it is for", words: words(columns.purpose.words) },
  { respect: "pot", title: "Kind of pot it comes from", words: words(pots.columns.kind.words) },
  { respect: "recurrence", title: "One-off or ongoing", words: words(columns.recurrence.words) },
  { respect: "money_type", title: "Capital or revenue", words: words(columns.money_type.words) },
  { respect: "period", title: "Years it covers, as stated", words: [] },
];

/** A table for each respect. What no council has is left out; “not stated” stands last. */
export function breakdowns(sides: readonly Side[]): BreakdownTable[] {
  return shown.map(({ respect, title, words: order }) => {
    const parts = sides.map(({ sum }) => measuredParts(sum, respect));
    const found = new Set(parts.flatMap((one) => [...(one?.keys() ?? [])]));
    const stated = [...found].flatMap((word) => word ?? []);
    const inOrder = order.length === 0 ? stated.sort() : order.filter((word) => found.has(word));
    const rows = [...inOrder, undefined].map((word) => ({
      word,
      values: parts.map((one) => (one === undefined ? null : (one.get(word) ?? 0))),
      firmness: sides.map(({ sum }, side) =>
        firmnessOfPart(sum.counted, respect, { word, value: parts[side]?.get(word) ?? 0 }),
      ),
    }));
    const some = rows.filter(({ values }) => values.some((value) => value !== 0));
    return { respect, title, rows: some };
  });
}

function words(declared: Readonly<Record<string, string>> | undefined): string[] {
  return Object.keys(declared ?? {});
}
