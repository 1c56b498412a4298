/** The pots that a paper names as sources of its money: those of the tables, and proposals of new ones. */
import { unfilled } from "../../tables/read/read-table.ts";
import { tables } from "../../tables/index.ts";
import type { SkeletonRow } from "../../new-council/skeleton.ts";
import { sumName } from "./drawn-from.ts";
import { row } from "../new-rows.ts";
import type { Reading } from "../reading.ts";
import { slugOf } from "../slugs.ts";

interface NamedPots {
  /** The pot that an amount comes from, by its number in the paper; the first is 0. */
  readonly ids: ReadonlyMap<number, string>;
  /** The pot that an amount is put into. */
  readonly filled: ReadonlyMap<number, string>;
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
  const [ids, filled] = [new Map<number, string>(), new Map<number, string>()];
  const rows: SkeletonRow[] = [];
  const idOf = (name: string, index: number, kind?: string): string => {
    const id = idsByName.get(plain(name)) ?? `${known.council}-${slugOf(name)}`;
    if (!idsByName.has(plain(name)))
      rows.push(potRow(id, name, known, reading.amounts[index]?.place ?? unfilled, kind));
    idsByName.set(plain(name), id);
    return id;
  };
  const isFunding = (index: number) =>
    open.includes(index) && reading.contexts[index]?.kind === undefined;
  for (const { amount, sums, name } of setAside(reading)) {
    if (!isFunding(amount)) continue;
    const id = idOf(name, sums[0] ?? amount, "allocation");
    ids.set(amount, id);
    const filling = sums.find(isFunding);
    if (filling !== undefined) filled.set(filling, id);
  }
  for (const index of open) {
    const { from, to } = reading.contexts[index] ?? {};
    if (from !== undefined && isFunding(index)) ids.set(index, idOf(from, index));
    if (to !== undefined && isFunding(index)) filled.set(index, idOf(to, index));
  }
  return { ids, filled, rows };
}

/** Amounts that are drawn from a sum of the paper, with the places of that sum and its fullest name. */
function setAside({ amounts, relations }: Reading) {
  return relations.drawn.flatMap(({ amount, sum }) => {
    const of = relations.same.find((one) => one.amount === sum)?.of ?? sum;
    const others = relations.same.filter((one) => one.of === of).map((one) => one.amount);
    const sums = [of, ...others].toSorted((a, b) => a - b);
    const names = sums.flatMap((one) => (amounts[one] && sumName(amounts[one])) ?? []);
    const name = names.toSorted((a, b) => b.length - a.length)[0];
    const plainly = `${amounts[of]?.printed ?? ""} set aside`;
    return [{ amount, sums, name: name ?? plainly }];
  });
}

/** A pot of that name; what the paper does not say of it is to be filled in. */
export function potRow(
  id: string,
  name: string,
  { council, document }: Pick<Known, "council" | "document">,
  locator: string,
  known?: string,
): SkeletonRow {
  const kind = known ?? kinds.find(([pattern]) => pattern.test(name))?.[1] ?? unfilled;
  const cells = { id, council, name, kind, earmarked: unfilled, document, locator };
  return row("pots.csv", Object.keys(tables.pots.columns), cells);
}

const kinds: readonly (readonly [RegExp, string])[] = [
  [/\b(?:reserves?|balances?)$|^general fund$/i, "reserve"],
  [/\ballocation$/i, "allocation"],
  [/^corporate\b.*\bresources$/i, "corporate resources"],
  [/\bunderspend$/i, "underspend"],
  [/\bcapital receipts$/i, "capital receipts"],
  [/^base budget$/i, "base budget"],
  [/^one-off budget\b/i, "one-off budget"],
  [/^public health$/i, "public health"],
  [/\bcontingency$/i, "contingency"],
  [/\bgrant$/i, "government grant"],
];

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]+/g, " ");
}
