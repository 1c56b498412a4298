/** What the numbers say, in sentences worked out from them. */
import { inWords } from "../format/money.ts";
import { series } from "../format/words.ts";
import type { CountSlug } from "./counting/total.ts";
import { sumInWords } from "./sums-in-words.ts";
import type { TotalRow } from "./totals.ts";

/** The finding of one counting rule: who comes first, and what that does not mean. */
export function finding(count: CountSlug, rows: readonly TotalRow[]): string {
  return { decided, "new-money": newMoney, "all-identified": allIdentified }[count](rows);
}

/** The finding of the home page: the order turns round when the question changes. */
export function orderFinding(authorised: readonly TotalRow[], fresh: readonly TotalRow[]): string {
  const [first] = authorised;
  if (!first || first.pounds === null) return "No council's total is known yet";
  const most = `${first.name} authorised the most, ${sumInWords(first)}`;
  const own = fresh.find(({ council }) => council === first.council);
  return `${most}${newPart(first, own)}`;
}

/** The finding of one council's page, from its authorised and its new money. */
export function councilFinding(authorised: TotalRow, fresh: TotalRow): string {
  if (authorised.pounds === null)
    return `${authorised.name}'s decision prints no amount that can be counted`;
  return `${authorised.name} authorised ${sumInWords(authorised)}${newPart(authorised, fresh)}`;
}

function newPart(authorised: TotalRow, fresh: TotalRow | undefined): string {
  if (!fresh || fresh.pounds === null) return "; the papers do not say whether it was new money";
  const unknown =
    fresh.not_stated > 0 ? `; for ${inWords(fresh.not_stated)} the papers do not say` : "";
  if (fresh.pounds === 0 && unknown !== "")
    return "; the papers do not say how much of it was new money";
  if (fresh.pounds === 0) return ", but none of it was new money";
  if (fresh.pounds === authorised.pounds) return ", all of it new money";
  return `, of which ${inWords(fresh.pounds)} was new money${unknown}`;
}

function decided(rows: readonly TotalRow[]): string {
  const [first, ...rest] = rows.filter(({ pounds }) => pounds !== null);
  const last = rest.at(-1);
  if (!first || !last) return "There are not two totals to compare yet";
  return `${first.name} authorised the most, ${sumInWords(first)}, and ${last.name} the least, ${sumInWords(last)}`;
}

function newMoney(rows: readonly TotalRow[]): string {
  const some = rows.filter(({ pounds }) => pounds !== null && pounds > 0);
  const none = rows.filter(({ pounds, not_stated }) => pounds === 0 && not_stated === 0);
  const listed = some.map((row) => `${row.name} (${sumInWords(row)})`);
  if (some.length === 0) return "No council's decision brought new money that the papers show";
  const without = `; ${series(none.map(({ name }) => name))} drew on money already set aside`;
  return `${series(listed)} decided on new money${none.length === 0 ? "" : without}`;
}

function allIdentified(rows: readonly TotalRow[]): string {
  const [first, second] = rows.filter(({ pounds }) => pounds !== null);
  if (!first || !second) return "There are not two totals to compare yet";
  return `${first.name}'s papers report the most over the years, then ${second.name}'s`;
}
