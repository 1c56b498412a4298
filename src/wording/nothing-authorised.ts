/** Why a decision authorises no money that is counted: by its stage, its figures, or the other amounts of its paper. */
import type { Dataset, Decision } from "../dataset/dataset.ts";
import { capitalised, series, uncapitalised, withArticle } from "../format/words.ts";
import { breakdown } from "../counting/breakdown.ts";
import { clauses, type Clause } from "../counting/clauses.ts";
import { qualifiedParts } from "../counting/qualified-parts.ts";
import { sumOf, type Total } from "../counting/total.ts";
import { inWords } from "../format/money.ts";
import { otherAmounts } from "../tables/other-amounts.ts";
import { improvement } from "../topic.ts";
import { qualifiedAmount } from "./qualified/qualified-amount.ts";
import { linkAllSums, type RichText } from "./rich-text.ts";

/** The reason in a sentence or two, of a decision whose total holds no figure. */
export function nothingAuthorised(
  dataset: Dataset,
  decision: Decision,
  { in_principle, excluded }: Total,
): RichText {
  const { id, stage } = decision;
  if (stage in byStage) return [byStage[stage as keyof typeof byStage]];
  const outline = sumOf(in_principle);
  if (stage === "approved in principle" && outline !== undefined)
    return linkAllSums(
      { page: "decision", id, part: "figures" },
      `${capitalised(qualifiedAmount(outline, qualifiedParts(breakdown(in_principle, "qualifier")), inWords))} is agreed in principle only: a further decision is needed before it counts.`,
    );
  const own = excluded.filter(({ figure }) => figure.decision === decision);
  const reasons = [...new Set(own.map(({ clause }) => clause))].filter((clause) => why.has(clause));
  if (reasons.length > 0)
    return [`Nothing here is counted. ${reasons.map((clause) => clauses[clause]).join(" ")}`];
  return [inItsPaper(dataset, decision)];
}

const byStage = {
  recommended:
    "This is a recommendation. It authorises nothing yet, so no money here is counted as new.",
  noted: "Nothing was decided here: the amounts are reported.",
  withdrawn: "The decision was withdrawn, so nothing in it is counted.",
  "outcome not seen": "What was decided has not been seen, so nothing here is counted.",
} as const satisfies Partial<Record<Decision["stage"], string>>;

/** What keeps a figure out by itself, not because another one has the same money. */
const why: ReadonlySet<Clause> = new Set([
  "press",
  "rejected",
  "recommendation",
  "out-of-scope",
  "past-years",
  "mixed-scope",
  "noted-only",
]);

/** Of amounts that are not funding each kind says what it is, so that nobody reads that there are none. */
function inItsPaper({ other_amounts }: Dataset, { document }: Decision): string {
  const kinds = new Set(
    other_amounts.filter((amount) => amount.document === document).map(({ kind }) => kind),
  );
  const meaning = (kind: string) =>
    uncapitalised(otherAmounts.columns.kind.words?.[kind] ?? "").replace(/\.$/, "");
  if (kinds.size === 0)
    return `The papers that we hold print no amount for ${improvement} that this decision approved.`;
  const told = [...kinds].map((kind) => `${withArticle(kind)} (${meaning(kind)})`);
  return `No funding is counted here. What the paper prints is ${series(told)}, which is in no total of ours.`;
}
