/** The verdicts on all pairs in brief: what stands beside every ranking. */
import { counted, series } from "../format/words.ts";
import type { Verdict } from "./verdict-between.ts";
import type { Failing, PairVerdict } from "./verdicts.ts";
import type { Comparability } from "./verdict-rules.ts";

interface VerdictSummary {
  /** How many pairs have which verdict, without capital and full stop. */
  readonly sentence: string;
  /** Why, for the pairs with the heaviest verdict there is: each rule with the pairs that fail it, or how many. */
  readonly reasons: readonly { readonly name: string; readonly pairs: string }[];
}

/** Undefined where there is no pair. */
export function verdictSummary(verdicts: readonly PairVerdict[]): VerdictSummary | undefined {
  if (verdicts.length === 0) return undefined;
  const worst = order.find((grade) => verdicts.some(({ verdict }) => verdict === grade));
  const failing = verdicts.flatMap((pair) =>
    pair.failing.filter(({ verdict }) => verdict === worst).map((one) => ({ one, pair })),
  );
  const groups = Map.groupBy(failing, ({ one }) => one.name);
  return {
    sentence: sentence(verdicts),
    reasons: [...groups].map(([name, found]) => ({
      name,
      pairs: pairsInWords(found.map(({ pair }) => pair)),
    })),
  };
}

/** With more names than this, a sentence is too long to read. */
const namedAtMost = 3;

/** `One with Other and One with Third`, or `4 pairs`: they grow faster than the councils. */
function pairsInWords(pairs: readonly PairVerdict[]): string {
  if (pairs.length > namedAtMost) return counted(pairs.length, "pair");
  return series(pairs.map((pair) => pairName(pair, "with")));
}

/** `One and Other` */
export function pairName({ pair: [one, other] }: PairVerdict, joined = "and"): string {
  return `${one.short_name} ${joined} ${other.short_name}`;
}

/** What the papers of each council say where a rule fails; nothing of one that says nothing. */
export function sidesOf({ sides }: Failing, { pair }: PairVerdict): string[] {
  return pair.flatMap(({ short_name }, index) =>
    sides[index] ? [`${short_name}: ${sides[index]}`] : [],
  );
}

const order: readonly Comparability[] = ["not comparable", "with care", "comparable"];

function sentence(verdicts: readonly PairVerdict[]): string {
  const some = verdicts.filter((verdict) => !isNothing(verdict));
  const clauses = order.flatMap((grade) => {
    const { length } = some.filter(({ verdict }) => verdict === grade);
    return length === 0 ? [] : [`${length} ${length === 1 ? "is" : "are"} ${verdictWords[grade]}`];
  });
  const none = verdicts.length - some.length;
  const nothing = none === 0 ? [] : [`in ${none} there is ${nothingWords}`];
  return `of ${counted(verdicts.length, "pair")} of councils, ${series([...clauses, ...nothing])}`;
}

/** Whether one of the sums is zero, so that there is no money of it that could be held against other money. */
export function isNothing({ verdict, failing }: Verdict): boolean {
  return verdict === "with care" && failing.some(({ rule }) => rule === "zero");
}

/** In place of a verdict. */
export const nothingWords = "nothing to compare";

/** `comparable only with care`; `nothing to compare` where one of the sums is zero. */
export function verdictInWords(verdict: Verdict): string {
  return isNothing(verdict) ? nothingWords : verdictWords[verdict.verdict];
}

/** `is …`, of one pair. */
export const verdictWords: Readonly<Record<Comparability, string>> = {
  "not comparable": "not comparable",
  "with care": "comparable only with care",
  comparable: "comparable",
};
