/** How the totals of all compared councils divide, dimension by dimension, as flat tables. */
import { allocations } from "../../tables/index.ts";
import { pots } from "../../tables/pots.ts";
import type { DimensionName } from "../../counting/breakdown.ts";
import type { QualifiedParts } from "../../counting/qualified-parts.ts";
import { qualifiedOfPart } from "../../measures/qualified-of-part.ts";
import { measuredParts } from "../../measures/measured.ts";
import type { Side } from "../../comparability/side-by-side.ts";

interface BreakdownTable {
  readonly dimension: DimensionName;
  readonly title: string;
  readonly rows: readonly BreakdownRow[];
}

interface BreakdownRow {
  /** What the money is; undefined for what the papers do not say. */
  readonly word: string | undefined;
  /** A part for each council in the order of the sides, in their unit; null where it cannot be said. */
  readonly values: readonly (number | null)[];
  /** The qualified parts of each value, in the unit of its side. */
  readonly qualified: readonly QualifiedParts[];
}

/** Whether the papers of a council leave some of its money unsaid, so that no other part is known to be nothing. */
export function isOpen({ rows }: BreakdownTable, side: number): boolean {
  return rows.some(({ word, values }) => word === undefined && values[side] !== 0);
}

const { columns } = allocations;

const shown: readonly { dimension: DimensionName; title: string; words: readonly string[] }[] = [
  { dimension: "purpose", title: "What it is for", words: words(columns.purpose.words) },
  { dimension: "pot", title: "Kind of pot it comes from", words: words(pots.columns.kind.words) },
  { dimension: "recurrence", title: "One-off or ongoing", words: words(columns.recurrence.words) },
  { dimension: "money_type", title: "Capital or revenue", words: words(columns.money_type.words) },
  { dimension: "period", title: "Years it covers", words: [] },
];

/** A table for each dimension. What no council has is left out; “not stated” stands last. */
export function breakdowns(sides: readonly Side[]): BreakdownTable[] {
  return shown.map(({ dimension, title, words: order }) => {
    const parts = sides.map(({ sum }) => measuredParts(sum, dimension));
    const found = new Set(parts.flatMap((one) => [...(one?.keys() ?? [])]));
    const stated = [...found].flatMap((word) => word ?? []);
    const inOrder = order.length === 0 ? stated.sort() : order.filter((word) => found.has(word));
    const rows = [...inOrder, undefined].map((word) => ({
      word,
      values: parts.map((one) => (one === undefined ? null : (one.get(word) ?? 0))),
      qualified: sides.map(({ sum }, side) =>
        qualifiedOfPart(sum, sum.counted, dimension, { word, value: parts[side]?.get(word) ?? 0 }),
      ),
    }));
    const some = rows.filter(({ values }) => values.some((value) => value !== 0));
    return { dimension, title, rows: some };
  });
}

function words(declared: Readonly<Record<string, string>> | undefined): string[] {
  return Object.keys(declared ?? {});
}
