/** Questions for whoever sets two councils' sums side by side: one clause for each rule of comparability. */
import type { Council } from "../../../dataset/dataset.ts";
import { claimsOf } from "../../../claims/claims.ts";
import { inWords } from "../../../format/money.ts";
import { series } from "../../../format/words.ts";
import { plainQuestion } from "../../../measures/questions.ts";
import { firmTold } from "../../../wording/firm-told.ts";
import { link, richText, type LinkTarget, type RichText } from "../../../wording/rich-text.ts";
import type { PairVerdict } from "../../../comparability/verdicts.ts";
import { authorisedPage } from "./amount-links.ts";
import type { CouncilFacts } from "../council-facts.ts";
import type { QuestionRule } from "./question-rule.ts";

type RuleSlug = PairVerdict["failing"][number]["rule"];

/** What to ask of the two sums where a rule fails. */
export const clauseOf: Readonly<Record<RuleSlug, string>> = {
  read: "are the main papers of both read",
  unknown: "is the amount of both known",
  newness: "is one of the two new money and the other money already set aside",
  recurrence: "does one of the two come once and the other every year",
  money_type: "is one of the two for buildings and the other for running costs",
  purpose: "are the two for the same thing",
  status: "has each of the two been approved",
  firmness: "is one of the two a ceiling and the other a fixed sum",
  period: "do the two cover the same years",
  zero: "is there money on both sides",
  "not-stated": "do the papers say enough of both",
};

export const comparisonRules = {
  unlike: {
    slug: "unlike",
    when: "A rule fails so far that the sum is not comparable with that of another council.",
    ask: unlike,
  },
} as const satisfies Record<string, QuestionRule>;

/** One question for each rule that makes a pair not comparable, with all councils that it concerns. */
function unlike({ council, authorised, verdicts }: CouncilFacts): RichText[] {
  if (authorised.pounds === undefined) return [];
  const { pounds, firmness } = claimsOf(authorised);
  const sum = firmTold(pounds ?? 0, firmness, (part) =>
    link(inWords(part), authorisedPage(council)),
  );
  const compared = link("compared", comparedPage);
  return [...Map.groupBy(failures(verdicts), ({ rule }) => rule)].map(
    ([rule, found]) =>
      richText`When what ${council.short_name} authorised, ${sum}, is ${compared} with the sum of ${named(found.map(({ other }) => other))}, ${clauseOf[rule]}?`,
  );
}

/** Every pair, every reason. */
export const comparedPage: LinkTarget = {
  page: "comparison",
  question: plainQuestion("decided"),
  part: "verdicts",
};

function failures(verdicts: readonly PairVerdict[]) {
  return verdicts.flatMap(({ pair, failing }) =>
    failing
      .filter(({ verdict }) => verdict === "not comparable")
      .map(({ rule }) => ({ rule, other: pair[1] })),
  );
}

/** `Bristol`, `BCP or Bristol`, `BCP, Bristol or 9 other councils`. */
function named(others: readonly Council[]): string {
  const few = others.length <= 4 ? others.length : 3;
  const names = others.slice(0, few).map(({ short_name }) => short_name);
  const rest = others.length > few ? [`${others.length - few} other councils`] : [];
  return series([...names, ...rest], "or");
}
