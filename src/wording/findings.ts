/** What the numbers say, in sentences worked out from them. */
import { countWord, series } from "../format/words.ts";
import type { CountSlug } from "../counting/total.ts";
import { pricesBase, type MeasureSlug } from "../measures/measure.ts";
import type { Question } from "../measures/questions.ts";
import { amountTold, sumTold } from "./sums-in-words.ts";
import { richText, capitalisedText, joinSeries, type RichText } from "./rich-text.ts";
import type { TotalRow } from "../measures/totals.ts";
import { perPerson, shareOfSpending } from "../topic.ts";

/** The finding of one question: who comes first, in the words of what was asked. */
export function finding({ count, measure, prices }: Question, rows: readonly TotalRow[]): RichText {
  const found = findings[count](rows);
  if (found === undefined) return ["There are not two totals to compare yet"];
  const priced = prices === "real" ? ` (${pricesBase} prices)` : "";
  return capitalisedText(richText`${manners[measure]}${found}${priced}`);
}

/** The finding of one council's page, from its authorised and its new money. */
export function councilFinding(authorised: TotalRow, fresh: TotalRow): RichText {
  if (authorised.value === null)
    return [`${authorised.name}’s decision prints no amount that can be counted`];
  return richText`${authorised.name} authorised ${sumTold(authorised)}${newPart(authorised, fresh)}`;
}

function newPart(authorised: TotalRow, fresh: TotalRow | undefined): RichText {
  if (!fresh || fresh.value === null) return ["; the papers do not say whether it was new money"];
  const unknown =
    fresh.not_stated !== null && fresh.not_stated > 0
      ? richText`; for ${amountTold(authorised, fresh.not_stated)} the papers do not say`
      : [];
  if (fresh.value === 0 && unknown.length > 0)
    return ["; the papers do not say how much of it was new money"];
  if (fresh.value === 0) return [", but none of it was new money"];
  if (fresh.value === authorised.value) return [", all of it new money"];
  return richText`, of which ${amountTold(fresh, fresh.value)} was new money${unknown}`;
}

const manners: Readonly<Record<MeasureSlug, string>> = {
  pounds: "",
  [perPerson.slug]: perPerson.before,
  [shareOfSpending.slug]: shareOfSpending.before,
};

const findings: Readonly<Record<CountSlug, (rows: readonly TotalRow[]) => RichText | undefined>> = {
  decided,
  "new-money": newMoney,
  "all-identified": allIdentified,
};

/** Each council's sum in the order given: whether two of them may be ranked is for the verdicts to say. */
function decided(rows: readonly TotalRow[]): RichText | undefined {
  return listed(rows, "authorised", "councils’ main decisions authorised sums of different kinds");
}

function newMoney(rows: readonly TotalRow[]): RichText | undefined {
  const known = rows.filter(({ value }) => value !== null);
  if (known.length < 2) return undefined;
  const some = known.filter(({ value }) => value !== 0);
  const none = known.filter(({ value, not_stated }) => value === 0 && not_stated === 0);
  if (some.length === 0) return ["no council’s decision brought new money that the papers show"];
  const listed = some.map((row) => richText`${row.name} (${sumTold(row)})`);
  const without = `; ${series(none.map(({ name }) => name))} drew on money already set aside`;
  return richText`${joinSeries(listed)} decided on new money${none.length === 0 ? "" : without}`;
}

function allIdentified(rows: readonly TotalRow[]): RichText | undefined {
  return listed(
    rows,
    "papers report",
    "councils’ papers report money of different kinds over the years",
  );
}

/** `Aston authorised £3m, Barton £500,000`; of more than fit a headline only how many. */
function listed(rows: readonly TotalRow[], verb: string, many: string): RichText | undefined {
  const [first, ...others] = rows.filter(({ value }) => value !== null);
  if (!first || others.length === 0) return undefined;
  if (others.length >= namedAtMost) return [`${countWord(others.length + 1)} ${many}`];
  const rest = others.map((row) => richText`${row.name} ${sumTold(row)}`);
  const one = verb === "authorised" ? first.name : `${first.name}’s`;
  return joinSeries([richText`${one} ${verb} ${sumTold(first)}`, ...rest]);
}

/** More councils than these are no headline. */
const namedAtMost = 4;
