/** Questions for whoever sets two councils' sums side by side: one clause for each rule of comparability. */
import { plainQuestion } from "../../../measures/questions.ts";
import type { LinkTarget } from "../../../wording/rich-text.ts";
import type { PairVerdict } from "../../../comparability/verdicts.ts";

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

/** Every pair, every reason. */
export const comparedPage: LinkTarget = {
  page: "comparison",
  question: plainQuestion("decided"),
  part: "verdicts",
};
