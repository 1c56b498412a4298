/** One council beside each other council of its group: the sums, the verdict and its heaviest reason. */
import type { Council, Dataset } from "../../dataset/dataset.ts";
import { series } from "../../format/words.ts";
import { totalOf } from "../../counting/rules.ts";
import { plainQuestion, type Question } from "../../measures/questions.ts";
import { sumInWords, totalTarget } from "../../wording/sums-in-words.ts";
import { link, type RichText } from "../../wording/rich-text.ts";
import { totalRow, type TotalRow } from "../../measures/totals.ts";
import { verdictWords } from "../../comparability/verdict-summary.ts";
import type { Comparability } from "../../comparability/verdict-rules.ts";
import type { PairVerdict } from "../../comparability/verdicts.ts";
import { councilFacts } from "./council-facts.ts";
import { perPerson } from "../../topic.ts";

export interface ComparedCouncil {
  readonly council: Council;
  readonly sum: RichText;
  /** Pounds per person served; undefined where it cannot be said. */
  readonly rate: RichText | undefined;
  /** Undefined for the council itself. */
  readonly verdict: PairVerdict | undefined;
  /** The rule that weighs most, empty where the two are comparable. */
  readonly reason: string;
}

const perPersonQuestion: Question = {
  count: "decided",
  measure: perPerson.slug,
  prices: "cash",
};

/** The council's own sum, as it stands first. */
export function ownSum(dataset: Dataset, council: Council): ComparedCouncil {
  return { council, ...sumsOf(dataset, council), verdict: undefined, reason: "" };
}

/** The other councils of its group, those that may be compared first. */
export function likeForLike(dataset: Dataset, council: Council): ComparedCouncil[] {
  const rows = councilFacts(dataset, council).verdicts.map((verdict) => {
    const [reason] = verdict.failing;
    const [, other] = verdict.pair;
    return {
      council: other,
      ...sumsOf(dataset, other),
      verdict,
      reason: reason?.name ?? "",
    };
  });
  return rows.sort((a, b) => order.indexOf(a.verdict.verdict) - order.indexOf(b.verdict.verdict));
}

/** With which of the others the sum may be compared, and with which not, in one sentence or none. */
export function comparedSentence(
  { short_name }: Council,
  others: readonly ComparedCouncil[],
): string {
  const grades = order.flatMap((grade) => {
    const names = others.flatMap(({ council, verdict }) =>
      verdict?.verdict === grade ? [council.short_name] : [],
    );
    return names.length === 0
      ? []
      : [`${verdictWords[grade]} with the sum of ${series(few(names), "or")}`];
  });
  return grades.length === 0 ? "" : `What ${short_name} authorised is ${series(grades)}.`;
}

/** At most four names, or three and how many more. */
function few(names: readonly string[]): readonly string[] {
  return names.length <= 4 ? names : [...names.slice(0, 3), `${names.length - 3} others`];
}

/**
 * The rows of a picture of these councils, per person served if that is known of the first, with no more
 * bars than `most`. The largest stands first; a sum that cannot be said is left out.
 */
export function pictureRows(
  dataset: Dataset,
  councils: readonly Council[],
  most: number,
): { readonly question: Question; readonly rows: readonly TotalRow[] } {
  const [own] = councils;
  const known = own && rowOf(dataset, own, perPersonQuestion).value !== null;
  const question = known ? perPersonQuestion : plainQuestion("decided");
  let bars = 0;
  const rows = councils
    .map((council) => rowOf(dataset, council, question))
    .filter(({ value, parts }) => {
      const fits = value !== null && bars + parts.length <= most;
      if (fits) bars += parts.length;
      return fits;
    });
  return { question, rows: rows.sort((a, b) => (b.value ?? 0) - (a.value ?? 0)) };
}

const order: readonly Comparability[] = ["comparable", "with care", "not comparable"];

function rowOf(dataset: Dataset, council: Council, question: Question): TotalRow {
  return totalRow(dataset, totalOf(dataset, council, question.count), question);
}

function sumsOf(dataset: Dataset, council: Council): Pick<ComparedCouncil, "sum" | "rate"> {
  const sum = rowOf(dataset, council, plainQuestion("decided"));
  const rate = rowOf(dataset, council, perPersonQuestion);
  const proof = totalTarget(sum);
  return {
    sum: [link(sumInWords(sum), proof)],
    rate: rate.value === null ? undefined : [link(sumInWords(rate), proof)],
  };
}
