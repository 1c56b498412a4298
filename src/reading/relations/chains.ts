/** Which of the amounts that are the same money stands for the others, and which only says it again. */
import type { Reading } from "../reading.ts";

/** Amounts that need no row, as another prints the same money in the same way: both by their number. */
export function repetitions(reading: Reading, open: readonly number[]): Map<number, number> {
  const again = new Map<number, number>();
  for (const members of groups(reading)) {
    const alike = Map.groupBy(
      members.filter((one) => open.includes(one)),
      (one) => kindOf(reading, one),
    );
    for (const all of alike.values()) {
      // A summary says beforehand what is told in its own place.
      const first = all.find((one) => !isSummary(reading, one)) ?? all[0] ?? 0;
      for (const one of all) if (one !== first) again.set(one, first);
    }
  }
  return again;
}

/**
 * What an amount restates: of its money the approved figure, else the one that is put to the body, else the one
 * that parts are told of, else the first. `rows` are the amounts that have a row.
 */
export function anchors(reading: Reading, rows: ReadonlyMap<number, string>): Map<number, number> {
  const { contexts, relations } = reading;
  const wholes = new Set(relations.complete.map(({ whole }) => whole));
  const rank = (one: number) =>
    ranks.indexOf(contexts[one]?.status) * 2 + (wholes.has(one) ? 0 : 1);
  const found = new Map<number, number>();
  for (const members of groups(reading)) {
    const funding = members.filter((one) => rows.has(one) && contexts[one]?.kind === undefined);
    const [anchor] = funding.toSorted((a, b) => rank(a) - rank(b) || a - b);
    // Also the places without a row of their own lead to the figure that stands for them.
    for (const one of members) if (anchor !== undefined && one !== anchor) found.set(one, anchor);
  }
  return found;
}

function isSummary({ amounts }: Reading, index: number): boolean {
  return amounts[index]?.path.some(({ kind }) => kind === "summary") ?? false;
}

const ranks = ["approved", "recommended", "noted", undefined];

/** The amounts of each sum of money that is printed more than once. */
function groups({ relations }: Reading): number[][] {
  const byFirst = Map.groupBy(relations.same, ({ of }) => of);
  return [...byFirst].map(([of, others]) => [of, ...others.map(({ amount }) => amount)]);
}

/** What rows of the same money must share to be one row. */
function kindOf({ amounts, contexts }: Reading, index: number): string {
  const [amount, context] = [amounts[index], contexts[index]];
  const { from, to, printed } = context?.period ?? {};
  const row = amount?.cell && `${amount.cell.row.kind} ${amount.cell.row.name}`;
  return JSON.stringify([
    amount?.qualifier,
    amount?.pounds,
    row,
    context?.status,
    context?.kind,
    [from, to, printed],
  ]);
}
