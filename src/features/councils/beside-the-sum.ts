/** What a reader of the decision has to know beside its sum: what of it was approved before, what is not counted in it. */
import type { Decision, Figure } from "../../dataset/dataset.ts";
import { isBefore } from "../../dataset/checks/dates.ts";
import { isOfficial } from "../../dataset/chains.ts";
import { headOf } from "../../counting/chain-head.ts";
import type { Total } from "../../counting/total.ts";
import { onDecisionDay } from "../../wording/days/decision-day.ts";
import { inWords } from "../../format/money.ts";
import { isScopeRead } from "../../counting/grounds.ts";
import { ownQualified } from "../../counting/qualified-parts.ts";
import { qualifiedAmount } from "../../wording/qualified/qualified-amount.ts";
import { joinSeries, link, richText, type RichText } from "../../wording/rich-text.ts";
import { nameOf } from "../../wording/statement.ts";
import { scope } from "../../topic.ts";

/** `By the paper, £1m of the sum had been approved in July 2022.`, of each part that an earlier decision made. */
export function approvedBefore({ included }: Total, headline: Decision): RichText[] {
  const parts = new Set(
    included.flatMap(({ figure }) => figure.chain.parts.map(({ chain }) => headOf(chain))),
  );
  return [...parts]
    .filter(({ decision, status }) => status === "approved" && decision !== headline)
    .filter(
      ({ decision, pounds }) => pounds !== undefined && isBefore(decision.date, headline.date),
    )
    .map(
      (part) =>
        richText`By the paper, ${sumOf(part)} of the sum had been approved ${onDecisionDay(part.decision)}.`,
    );
}

const apart = { "out-of-scope": "for something else", "past-years": scope.facts["past years"] };

/** The approved sums of the decision that are for something else, or for deficits of the past: a sentence for each that there is. */
export function notCounted({ excluded }: Total, headline: Decision): RichText[] {
  return Object.entries(apart).flatMap(([reason, words]) => {
    const sums = excluded
      .filter(({ figure, clause }) => clause === reason && figure.decision === headline)
      .map(({ figure }) => figure)
      .filter((figure) => figure.status === "approved" && figure.pounds !== undefined)
      .filter((figure) => isOfficial(figure) && !isInside(figure))
      .map(
        (figure) =>
          richText`${sumOf(figure)} (“${nameOf(figure)}”${isScopeRead(figure) ? ", our reading" : ""})`,
      );
    return sums.length === 0 ? [] : [richText`Not counted, ${words}: ${joinSeries(sums)}.`];
  });
}

/** Part of another sum that is not counted either. */
function isInside({ chain }: Figure): boolean {
  return chain.wholes.some((whole) => ["no", "past years"].includes(headOf(whole.chain).in_scope));
}

function sumOf(figure: Figure): RichText {
  const { pounds = 0, id } = figure;
  const words = qualifiedAmount(pounds, ownQualified(figure, pounds), inWords);
  return [link(words, { page: "figure", id })];
}
