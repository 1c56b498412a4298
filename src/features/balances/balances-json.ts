/** Balances in the shape of `/data/balances.json`: null where it cannot be said. */
import type { Balance } from "../../counting/balances.ts";

/** A record for each balance, figures by their ids. */
export function balanceRecords(balances: readonly Balance[]) {
  const ids = (figures: Balance["fillings"]) => figures.map(({ id }) => id);
  return balances.map((balance) => ({
    pot: balance.pot.id,
    council: balance.pot.council.id,
    name: balance.pot.name,
    in_gbp: balance.paid_in ?? null,
    out_gbp: balance.drawn ?? null,
    remaining_gbp: balance.remaining ?? null,
    in: ids(balance.fillings),
    out: ids(balance.releases),
    absent: ids(balance.absent),
  }));
}
