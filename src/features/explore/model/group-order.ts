/**
 * The order in which groups are told. Councils stand by name, and those read in part after all others: an
 * order of their sums would rank what cannot be compared. Years stand in their order, all else by size.
 */
import { memoized } from "../../../format/memoized.ts";
import { inOrder } from "../../../format/words.ts";
import { columnOf, type FacetColumn } from "./asked-table.ts";
import type { ExploreTable } from "./explore-table.ts";
import type { FacetId } from "./facets.ts";
import type { Sum } from "./sum.ts";
import type { Group } from "./sums.ts";

interface Ordering {
  readonly by: readonly FacetId[];
  /** What a sum is worth; undefined where it cannot be said, which stands last. */
  readonly value: (sum: Sum) => number | undefined;
}

/** Groups whose words are councils, or hold councils. */
const ofCouncils: readonly FacetId[] = ["council", "region", "type", "read"];
const chronological: readonly FacetId[] = ["year", "decided"];

/** Whether groups by a facet stand in an order of their words, and not of their sums. */
export function isOrderedByWord(facet: FacetId): boolean {
  return ofCouncils.includes(facet) || chronological.includes(facet);
}

/** In the order of the first facet, then of the second. */
export function inGroupOrder(
  table: ExploreTable,
  groups: readonly Group[],
  { by, value }: Ordering,
): Group[] {
  const size = ({ sum }: Group) => value(sum) ?? -1;
  const firsts = new Map<number, number>();
  for (const group of groups) {
    const code = group.codes[0] ?? 0;
    firsts.set(code, (firsts.get(code) ?? 0) + Math.max(0, size(group)));
  }
  const places = by.map((id) => placesOf(table, id));
  const compare = (at: number, one: Group, other: Group, larger: number) => {
    const [a, b] = [one.codes[at] ?? 0, other.codes[at] ?? 0];
    const own = places[at];
    return (own ? (own[a] ?? 0) - (own[b] ?? 0) : larger) || a - b;
  };
  const first = ({ codes }: Group) => firsts.get(codes[0] ?? 0) ?? 0;
  return groups.toSorted(
    (one, other) =>
      compare(0, one, other, first(other) - first(one)) ||
      compare(1, one, other, size(other) - size(one)),
  );
}

/** Of each code, its place; undefined where size decides. Worked out once for each facet. */
const placesOf = memoized(
  (table: ExploreTable, id: FacetId): readonly number[] | undefined => {
    if (!isOrderedByWord(id)) return undefined;
    const column = columnOf(table, id);
    const codes = column.words.map((_, code) => code);
    if (chronological.includes(id)) return codes;
    const sorted = codes.toSorted(
      (one, other) =>
        isInPart(table, column, one) - isInPart(table, column, other) ||
        inOrder(wordOf(column, one), wordOf(column, other)),
    );
    const places = new Map(sorted.map((code, place) => [code, place]));
    return codes.map((code) => places.get(code) ?? 0);
  },
  (id) => id,
);

/** 1 for what is read in part. */
function isInPart({ file }: ExploreTable, column: FacetColumn, code: number): number {
  if (column.id === "council") return Number(file.councils[code]?.part ?? false);
  return Number(column.id === "read" && wordOf(column, code) === "part");
}

function wordOf({ words }: FacetColumn, code: number): string {
  return words[code]?.word ?? "";
}
