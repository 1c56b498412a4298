/**
 * Everything of a council that can be looked up, as lists to read instead: in pages that stay small
 * however many figures it has.
 */
import type { Council, Dataset } from "../../dataset/dataset.ts";
import { searchKinds } from "./search-kinds.ts";
import { inOrder } from "../../format/words.ts";
import type { SearchRecord } from "./search-record.ts";
import { councilRecords } from "./search-records.ts";

interface IndexGroup {
  readonly slug: string;
  readonly name: string;
  readonly records: readonly SearchRecord[];
}

interface IndexPage {
  readonly council: Council;
  /** The last steps of its address: `bristol/`, `bristol/2/`. */
  readonly address: string;
  /** Its place among the council's pages, from 1, and how many there are. */
  readonly page: number;
  readonly pages: number;
  readonly groups: readonly IndexGroup[];
}

/** More entries would make a page too heavy for a first visit. */
export const entriesAtMost = 500;

/** A council's entries by kind; decisions and events in the order of time, the rest by name. */
export function councilIndex(dataset: Dataset, council: Council): IndexPage[] {
  const own = councilRecords(dataset, council).filter(({ kind }) => kind !== "councils");
  const entries = groupsOf(own).flatMap(({ records }) => records);
  const pages = Math.max(1, Math.ceil(entries.length / entriesAtMost));
  return Array.from({ length: pages }, (_, page) => ({
    council,
    address: page === 0 ? `${council.id}/` : `${council.id}/${page + 1}/`,
    page: page + 1,
    pages,
    groups: groupsOf(entries.slice(page * entriesAtMost, (page + 1) * entriesAtMost)),
  }));
}

const inTime: readonly string[] = ["decisions", "events"];

function groupsOf(records: readonly SearchRecord[]): IndexGroup[] {
  const byKind = Map.groupBy(records, ({ kind }) => kind);
  return searchKinds.flatMap(({ slug, name }) => {
    const own = byKind.get(slug) ?? [];
    const sorted = inTime.includes(slug) ? own : own.toSorted(byName);
    return own.length === 0 ? [] : [{ slug, name, records: sorted }];
  });
}

/** By name in lower case; rows of one name stay in their order. */
function byName(one: SearchRecord, other: SearchRecord): number {
  return inOrder(one.name.toLowerCase(), other.name.toLowerCase());
}
