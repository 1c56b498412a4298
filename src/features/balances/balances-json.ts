/** Balances in the shape of `/data/balances.json`: null where it cannot be said. */
import type { Balance } from "../../counting/balances.ts";
import type { QualifiedParts } from "../../counting/qualified-parts.ts";
import type { Qualifier } from "../../tables/amount.ts";
import { qualifiedBalance, qualifierLeft } from "../../wording/qualified/balance-text.ts";

/** A record for each balance, figures by their ids; of those that are absent nobody knows what they moved. */
export function balanceRecords(balances: readonly Balance[]) {
  const ids = (figures: Balance["fillings"]) => figures.map(({ id }) => id);
  return balances.map((balance) => ({
    pot: balance.pot.id,
    council: balance.pot.council.id,
    name: balance.pot.name,
    in_gbp: balance.paid_in ?? null,
    out_gbp: balance.drawn ?? null,
    remaining_gbp: balance.remaining ?? null,
    remaining_qualifier: remainingQualifier(balance),
    ...qualifiedFields("in", qualifiedBalance(balance, "paid_in")),
    ...qualifiedFields("out", qualifiedBalance(balance, "drawn")),
    ...qualifiedFields("remaining", qualifiedBalance(balance, "remaining")),
    in: ids(balance.fillings),
    out: ids(balance.releases),
    absent: ids([...balance.absent, ...balance.unseen]),
  }));
}

/** In the word of the tables, so that nothing left at least is not read as nothing left. */
function remainingQualifier(balance: Balance): Qualifier | null {
  const { remaining } = balance;
  return remaining === undefined ? null : (qualifierLeft(balance, remaining) ?? "exactly");
}

/** What of an amount is no fixed sum; null where the amount cannot be said. */
function qualifiedFields(name: string, qualified: QualifiedParts | undefined) {
  return {
    [`${name}_up_to_gbp`]: qualified?.ceiling ?? null,
    [`${name}_at_least_gbp`]: qualified?.floor ?? null,
    [`${name}_about_gbp`]: qualified?.about ?? null,
  };
}
