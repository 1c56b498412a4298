/** What a decision's approved money is: new, set aside before, or not said. In plain words. */
import type { Dataset, Decision, Figure } from "../dataset/dataset.ts";
import { memoized } from "../format/memoized.ts";
import { inWords } from "../format/money.ts";
import { services } from "../topic.ts";
import { earmarkingEvidence, yearSetAside } from "../counting/evidence.ts";
import { claimsOf } from "../claims/claims.ts";
import { nothingAuthorised } from "./nothing-authorised.ts";
import { calledExtra, sumsSentences } from "./claim-words.ts";
import { qualifiedAmount } from "./qualified/qualified-amount.ts";
import { clauses, type Clause } from "../counting/clauses.ts";
import type { Included } from "../counting/tally.ts";
import { decided } from "../counting/decided.ts";
import { groundsOf, isScopeRead, scopeClauses } from "../counting/grounds.ts";
import { slices } from "../counting/breakdown.ts";
import { ownQualified } from "../counting/qualified-parts.ts";
import { qualifiedOfFigures } from "../counting/qualifier-slices.ts";
import { newMoney } from "../counting/new-money.ts";
import type { CountSlug, Total } from "../counting/total.ts";
import { sumInWords } from "./sums-in-words.ts";
import { linkAllSums, type LinkTarget, type RichText } from "./rich-text.ts";
import { totalRow } from "../measures/totals.ts";

/**
 * What is said of the money of one decision: the sum, sentences, and each figure with its verdict.
 */
export interface DecisionNewness {
  /** What the decision authorises, in words; undefined where that is nothing, or not published. */
  readonly sum: string | undefined;
  /** Sentences, the sum first. */
  readonly sentences: readonly RichText[];
  /** A verdict for each sum whose pot was asked for. */
  readonly verdicts: readonly FigureVerdict[];
}

interface FigureVerdict {
  readonly figure: Figure;
  readonly verdict: string;
}

/** What the rule for new money finds for this decision's approved figures. */
export function newness(dataset: Dataset, decision: Decision): DecisionNewness {
  return newnessIn(dataset)(decision);
}

/** Worked out once: the pages of a decision, of its council and of each pair with it tell it. */
const newnessIn = memoized((dataset: Dataset) =>
  memoized((decision: Decision) => found(dataset, decision)),
);

function found(dataset: Dataset, decision: Decision): DecisionNewness {
  const isMade = (figure: Figure) => figure.decision === decision;
  const authorised = decided(dataset, decision.council, isMade);
  if (authorised.included.length === 0)
    return {
      sum: undefined,
      sentences: [nothingAuthorised(dataset, decision, authorised)],
      verdicts: [],
    };
  const sum =
    authorised.pounds === undefined ? undefined : sumInWords(totalRow(dataset, authorised));
  return {
    sum,
    sentences: sentences(dataset, decision, authorised),
    verdicts: figureVerdicts(newMoney(dataset, decision.council, isMade)),
  };
}

function sentences(dataset: Dataset, { id }: Decision, authorised: Total): RichText[] {
  if (authorised.pounds === undefined)
    return [["The paper does not publish the amount, so nothing can be said about new money."]];
  const row = totalRow(dataset, authorised);
  const figures: LinkTarget = { page: "decision", id, part: "figures" };
  const whole: LinkTarget = row.figure ? { page: "figure", id: row.figure } : figures;
  const { sums } = claimsOf(authorised);
  return [
    linkAllSums(whole, `The decision authorises ${sumInWords(row)}.`),
    ...[...sumsSentences(sums), ...firstYears(authorised.included)].map((sentence) =>
      linkAllSums(figures, sentence),
    ),
  ];
}

/** Of money for every year that was set aside for one year only: its later years were not. */
function firstYears(included: readonly Included[]): string[] {
  const ofOneYear = included
    .flatMap((one) => slices(one, "recurrence"))
    .filter(({ figure }) => yearSetAside(figure) !== undefined);
  return [...Map.groupBy(ofOneYear, ({ figure }) => yearSetAside(figure))].map(([year, parts]) => {
    const pounds = parts.reduce((sum, part) => sum + part.pounds, 0);
    const qualified = qualifiedOfFigures(parts.map(({ figure }) => figure));
    const sum = qualifiedAmount(pounds, qualified, inWords);
    return `Of the ${sum} for every year, only that of ${year} was.`;
  });
}

/** The verdict on each figure by its pot, without parts that only have that of their sum. One whose sources decide says so. */
function figureVerdicts(fresh: Total): FigureVerdict[] {
  const kept = fresh.included.map(({ figure, pounds }) => ({
    figure,
    verdict: `${newVerdict(figure, pounds)}${asRead(figure)}`,
  }));
  const others = fresh.excluded
    .filter(({ clause, because }) => clause in potVerdicts && because === undefined)
    .map(({ figure, clause }) => ({
      figure,
      verdict: `${clauses[clause]}${clause === "earmarked" ? besideEarmarked(figure) : ""}`,
    }));
  return [...kept, ...others].sort((a, b) => lineOf(a) - lineOf(b));
}

function newVerdict(figure: Figure, pounds: number | undefined): string {
  if (pounds === undefined)
    return `New. ${figure.amount_absent === "not seen" ? "The amount was not seen." : "The amount is not published."}`;
  const sum = qualifiedAmount(pounds, ownQualified(figure, pounds), inWords);
  const kind = figure.inherited.from_pot?.kind;
  return kind === "not named"
    ? `Taken as new: ${sum}. The paper calls it extra and names no pot.`
    : `New: ${sum}${kind === "government grant" ? ", a government grant" : ""}.`;
}

/** That only the money of one year was set aside, and that this is our reading, where it is so. */
function besideEarmarked(figure: Figure): string {
  const years = firstYears([{ figure, pounds: figure.pounds, cut: [] }]);
  return [...years.map((sentence) => ` ${sentence}`), asRead(figure)].join("");
}

/** Says that a verdict is our reading, where no paper says it in so many words. */
function asRead(figure: Figure): string {
  return earmarkingEvidence(figure) === "our reading" ? " That is our reading." : "";
}

/**
 * Whether it is our reading alone that the rule counts a figure, or leaves it out for this reason: that it is for
 * the services, or not; that it is new, or was set aside before.
 */
export function isOurReading(count: CountSlug, figure: Figure, clause?: Clause): boolean {
  if ((clause === undefined || scopeClauses.has(clause)) && isScopeRead(figure)) return true;
  const dependsOnPot = count === "new-money" && (clause === undefined || clause === "earmarked");
  return dependsOnPot && earmarkingEvidence(figure) === "our reading";
}

/** `our reading`, `in part our reading`: of a figure that a rule counts; empty where the papers say all of it. */
export function countedReading(count: CountSlug, figure: Figure): string {
  if (isOurReading(count, figure)) return "our reading";
  const { pounds } = figure;
  return groundsOf([{ figure, pounds, cut: [] }]).scope_read > 0 ? "in part our reading" : "";
}

/**
 * Whether the money of a figure counts as set aside before, for the page of the figure; empty where no pot tells.
 * Without this only the name of a pot would stand there.
 */
export function earmarkingSentence(figure: Figure): string {
  const { earmarked: word, kind } = figure.inherited.from_pot ?? {};
  if (word === undefined) return "";
  if (word === "no" && kind === "not named")
    return `It is taken as new money, ${calledExtra}${asRead(figure) || "."}`;
  const year = yearSetAside(figure);
  const only = year === undefined ? "" : ` That is said of its money of ${year} only.`;
  return `${earmarkings[word]}${only}${asRead(figure)}`;
}

const earmarkings = {
  yes: `It counts as money that an earlier decision had set aside for ${services}.`,
  no: `It counts as money that no earlier decision had set aside for ${services}.`,
} as const;

function lineOf({ figure }: FigureVerdict): number {
  return figure.cells.position.line;
}

const potVerdicts: Partial<Record<Clause, true>> = {
  earmarked: true,
  "source-not-stated": true,
  "earmarking-not-stated": true,
  "increase-not-known": true,
  "by-source": true,
  "by-item": true,
  "not-an-increase": true,
};
