/** The pots that a paper names as sources of its money: those of the tables, and proposals of new ones. */
import { unfilled } from "../tables/read-table.ts";
import { tables } from "../tables/index.ts";
import type { SkeletonRow } from "../new-council/skeleton.ts";
import { row } from "./new-rows.ts";
import type { Reading } from "./reading.ts";
import { slugOf } from "./slugs.ts";

interface NamedPots {
  /** The pot of an amount, by its number in the paper; the first is 0. */
  readonly ids: ReadonlyMap<number, string>;
  /** Pots that no table has yet. */
  readonly rows: readonly SkeletonRow[];
}

interface Known {
  readonly council: string;
  readonly document: string;
  /** The pots of the council that stand in the tables. */
  readonly pots: readonly { readonly id: string; readonly name: string }[];
}

/** `open` are the amounts that a row is proposed for. A name is one pot, however often it is printed. */
export function namedPots(reading: Reading, open: readonly number[], known: Known): NamedPots {
  const idsByName = new Map(known.pots.map(({ id, name }) => [plain(name), id]));
  const ids = new Map<number, string>();
  const rows: SkeletonRow[] = [];
  for (const index of open) {
    const { from, kind } = reading.contexts[index] ?? {};
    if (from === undefined || kind !== undefined) continue;
    const id = idsByName.get(plain(from)) ?? `${known.council}-${slugOf(from)}`;
    if (!idsByName.has(plain(from)))
      rows.push(potRow(id, from, known, reading.amounts[index]?.place ?? unfilled));
    idsByName.set(plain(from), id);
    ids.set(index, id);
  }
  return { ids, rows };
}

/** A pot of that name; what the paper does not say of it is to be filled in. */
export function potRow(
  id: string,
  name: string,
  { council, document }: Pick<Known, "council" | "document">,
  locator: string,
): SkeletonRow {
  const kind = kinds.find(([pattern]) => pattern.test(name))?.[1] ?? unfilled;
  const cells = { id, council, name, kind, earmarked: unfilled, document, locator };
  return row("pots.csv", Object.keys(tables.pots.columns), cells);
}

const kinds: readonly (readonly [RegExp, string])[] = [
  [/\b(?:reserves?|balances)$/i, "reserve"],
  [/\bcontingency$/i, "contingency"],
  [/\bgrant$/i, "government grant"],
];

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]+/g, " ");
}
