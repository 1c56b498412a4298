/**
 * Former ids against the ids of today: an old address must be free, and must lead to a page that is
 * there. Since no former id is the id of a row, no redirect leads to another, nor in a circle.
 */
import { quoted, type Problem } from "../csv/problem.ts";
import type { FormerIdRow } from "../tables/former-ids.ts";
import { problemAt } from "./checks/check.ts";
import { nearestFirst, shortList } from "../format/near-names.ts";
import type { Ids, RawTables, Rows } from "./read-tables.ts";

/** Every former id that is still in use, and every one that leads to no row. */
export function formerIdProblems(raw: RawTables): Problem[] {
  const rows = raw.single.former_ids.rows;
  const ids = idsByTable(raw);
  return rows.flatMap((row) => {
    const [own, same] = [ids[row.table], ids[addresses[row.table]]];
    const inUse = own.read.has(row.id) || same.read.has(row.id);
    const free = `an id that no row has today: ${quoted(row.id)} has a page of its own`;
    return [
      ...(inUse ? [problemAt(row, "id", free)] : []),
      ...(exists(row.now, own) ? [] : [problemAt(row, "now", todaysId(row, rows, own))]),
    ];
  });
}

/** Allocations and other amounts share the addresses under `/figures/`. */
const addresses = {
  councils: "councils",
  decisions: "decisions",
  allocations: "other_amounts",
  other_amounts: "allocations",
} as const;

type Addressed = FormerIdRow["table"];

/** The ids of a table: of the rows that could be read, and of those that could not. */
interface TableIds {
  readonly read: ReadonlySet<string>;
  readonly unread: readonly Ids[];
}

/** Ids of rows that could not be read are there too: naming them is no fault. */
function exists(id: string, { read, unread }: TableIds): boolean {
  return read.has(id) || unread.some((ids) => ids.has(id));
}

function idsByTable({ single, allocations }: RawTables): Readonly<Record<Addressed, TableIds>> {
  const ids = (...parts: readonly Rows<{ readonly id: string }>[]) => ({
    read: new Set(parts.flatMap(({ rows }) => rows.map(({ id }) => id))),
    unread: parts.map(({ unread }) => unread),
  });
  return {
    councils: ids(single.councils),
    decisions: ids(single.decisions),
    allocations: ids(...allocations.values()),
    other_amounts: ids(single.other_amounts),
  };
}

function todaysId(
  { table, now }: FormerIdRow,
  rows: readonly FormerIdRow[],
  ids: TableIds,
): string {
  const next = rows.find((row) => row.table === table && row.id === now);
  if (next && exists(next.now, ids)) return `${quoted(next.now)}, which ${quoted(now)} became`;
  return `an id in ${table} (${shortList(nearestFirst(now, [...ids.read]))})`;
}
