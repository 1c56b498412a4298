/** What kind of money a total is, dimension by dimension: what a verdict on a pair compares. */
import type { Dataset, Figure } from "../dataset/dataset.ts";
import { breakdown, type Breakdown } from "../counting/breakdown.ts";
import { totalOf } from "../counting/rules.ts";
import type { Total } from "../counting/total.ts";
import { heldTotal } from "../measures/held.ts";
import type { Measure } from "../measures/measure.ts";
import type { Qualifier } from "../tables/amount.ts";
import type { Profile } from "./verdict-likeness.ts";

/**
 * Pounds by the words of each dimension; undefined stands for what the papers do not say. Of a share
 * of spending only what it is taken of.
 */
export function profileOf(dataset: Dataset, whole: Total, measure: Pick<Measure, "slug">): Profile {
  const total = heldTotal(measure, whole);
  const { included } = total;
  return {
    status: sums(total, statusOf),
    recurrence: breakdown(included, "recurrence"),
    money_type: breakdown(included, "money_type"),
    newness: newnessOf(dataset, total, measure),
    purpose: breakdown(included, "purpose"),
    firmness: kindsByQualifier(breakdown(included, "qualifier")),
    period: breakdown(included, "period"),
  };
}

function sums({ included }: Total, wordOf: (figure: Figure) => string): Breakdown {
  const found = new Map<string, number>();
  for (const { figure, pounds = 0 } of included) {
    const word = wordOf(figure);
    found.set(word, (found.get(word) ?? 0) + pounds);
  }
  return found;
}

/** Pounds by kind of sum, such as `a ceiling`, from pounds by qualifier. */
export function kindsByQualifier(byQualifier: Breakdown): Breakdown {
  return new Map(
    [...byQualifier].map(([word, pounds]) => [qualifierKind[word as Qualifier], pounds]),
  );
}

/** How far a figure has come, as a verdict looks at it. */
export function statusOf({ status, decision }: Figure): string {
  if (status === "noted") return "reported";
  return decision.stage === "delegated" ? "approved by delegation" : status;
}

/** The kind of sum that each qualifier makes. */
const qualifierKind = {
  exactly: "a fixed sum",
  "up-to": "a ceiling",
  "at-least": "a floor",
  about: "about",
} as const;

/** New, or set aside before: by the rule for new money for a decision, else by each figure's pot. */
function newnessOf(dataset: Dataset, total: Total, measure: Pick<Measure, "slug">): Breakdown {
  if (total.count === "new-money") return new Map([["new", total.pounds ?? 0]]);
  if (total.count === "decided") {
    const fresh = heldTotal(measure, totalOf(dataset, total.council, "new-money"));
    const isNew = fresh.pounds ?? 0;
    const before = (total.pounds ?? 0) - isNew - fresh.not_stated;
    return new Map([
      ["new", isNew],
      ["already set aside", before],
      [undefined, fresh.not_stated],
    ]);
  }
  const pots = breakdown(total.included, "earmarked");
  return new Map([
    ["new", pots.get("no") ?? 0],
    ["already set aside", pots.get("yes") ?? 0],
    [undefined, pots.get(undefined) ?? 0],
  ]);
}
