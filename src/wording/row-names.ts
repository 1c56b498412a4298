/** Names of amounts in long lists: no two rows that look alike lead to different amounts. */
import type { Figure, OtherAmount } from "../dataset/dataset.ts";
import { periodInWords } from "../format/dates.ts";
import { nameOf, periodText, printText } from "./statement.ts";

type Amount = Figure | OtherAmount;

/**
 * A name for each amount. Rows show it with council, day of the decision and status, or with the kind
 * of an amount that is not funding. Where these are the same for two of them, the names say more:
 * first what the money covers, then the amount as printed, then where it is printed, at last the id.
 */
export function rowNames(amounts: readonly Amount[]): Map<Amount, string> {
  const names = new Map(amounts.map((amount) => [amount, nameOf(amount)]));
  for (const more of [periodOf, printText, placeOf, ({ id }: Amount) => id]) {
    const alike = Map.groupBy(amounts, (amount) => `${names.get(amount)}\n${shownBeside(amount)}`);
    for (const rows of alike.values())
      if (new Set(rows.map(more)).size > 1)
        for (const row of rows) names.set(row, withMore(names.get(row) ?? "", more(row)));
  }
  return names;
}

/** What every row shows under its name. */
function shownBeside(amount: Amount): string {
  const { council } = amount;
  if (!("decision" in amount)) return `${council.id}, ${amount.kind}`;
  return `${council.id}, ${amount.decision.date}, ${amount.status}`;
}

function periodOf(amount: Amount): string {
  if ("decision" in amount)
    return amount.inherited.period ? periodText(amount.inherited.period) : "";
  return amount.period ? periodInWords(amount.period) : "";
}

function placeOf({ document, locator }: Amount): string {
  return `${document.title}, ${locator}`;
}

function withMore(name: string, more: string): string {
  return more === "" || name.endsWith(`, ${more}`) ? name : `${name}, ${more}`;
}
