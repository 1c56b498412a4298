/**
 * What a sum in one of our sentences is: the amount of the row's own document or decision that is as
 * large, if there is but one; else what sums.csv says. It guesses nothing: two are as bad as none.
 */
import type { Dataset, Figure, OtherAmount } from "./dataset.ts";
import type { SentenceRow, SentenceTable } from "./sentences.ts";
import type { SumInText } from "./sums-in-text.ts";
import { memoized } from "../format/memoized.ts";

type PrintedAmount = Figure | OtherAmount;

interface Behind {
  /** The amount, or the amounts that the sum is made of; none where it is not known. */
  readonly amounts: readonly PrintedAmount[];
  /** As large and of the same council: what sums.csv may choose from. */
  readonly candidates: readonly PrintedAmount[];
}

/** The amounts behind a sum of a row's sentence. */
export function amountsBehind(
  dataset: Dataset,
  table: SentenceTable,
  row: SentenceRow,
  { text, pounds }: SumInText,
): Behind {
  const { byPounds, declared } = indexOf(dataset);
  const candidates =
    pounds === undefined ? [] : (byPounds.get(`${row.council.id} ${pounds}`) ?? []);
  const named = declared.get(`${table} ${row.id} ${text}`) ?? [];
  if (named.length > 0)
    return {
      amounts: named.flatMap((sum) => sum.allocation ?? sum.other_amount ?? []),
      candidates,
    };
  const place = { document: row.document, decision: table === "decisions" ? row : row.decision };
  const near = candidates.filter((amount) => isNear(amount, place));
  const [only, ...others] = [...new Map(near.map((amount) => [moneyOf(amount), amount])).values()];
  return { amounts: only && others.length === 0 ? [preferred(near, place)] : [], candidates };
}

interface SentenceCell {
  readonly document: SentenceRow["document"];
  readonly decision: SentenceRow["decision"];
}

/** Printed in the row's document, or an amount of its decision. */
function isNear(amount: PrintedAmount, { document, decision }: SentenceCell): boolean {
  const papers = [amount.document, ...amount.also_at.map((place) => place.document)];
  const isPrinted = document !== undefined && papers.includes(document);
  return isPrinted || isMade(amount, decision);
}

function isMade(amount: PrintedAmount, decision: SentenceCell["decision"]): boolean {
  return decision !== undefined && "decision" in amount && amount.decision.id === decision.id;
}

/** The print that stands for money printed several times: the end of restatements and of lone parts. */
function moneyOf(amount: PrintedAmount): PrintedAmount {
  if (!("decision" in amount)) return amount;
  const wholes = amount.part_of.map(({ whole }) => whole);
  const same = [...(amount.restates ? [amount.restates] : []), ...wholes].find(
    ({ pounds }) => pounds === amount.pounds,
  );
  return same ? moneyOf(same) : amount;
}

/** The row's own decision first, then the print that stands nearest to the whole. */
function preferred(near: readonly PrintedAmount[], { decision }: SentenceCell): PrintedAmount {
  const made = near.filter((one) => isMade(one, decision));
  const choice = made.length > 0 ? made : near;
  const top = choice.find((one) => moneyOf(one) === one);
  const found = top ?? choice[0];
  if (!found) throw new Error("no amount to prefer");
  return found;
}

/** The amounts of a dataset by council and pounds, and the declared sums by the cell and its words. */
const indexOf = memoized(({ figures, other_amounts, sums }: Dataset) => {
  const amounts: readonly PrintedAmount[] = [...figures, ...other_amounts];
  return {
    byPounds: Map.groupBy(amounts, ({ council, pounds }) => `${council.id} ${pounds}`),
    declared: Map.groupBy(sums, ({ table, id, sum }) => `${table} ${id} ${sum}`),
  };
});
