/** The dataset as the file that the browser asks: rows, words, and each rule's money. */
import { countRules } from "../../../counting/rules.ts";
import type { Council, Dataset, Decision, Figure, OtherAmount } from "../../../dataset/dataset.ts";
import { dataDate } from "../../../dataset/dates-of-data.ts";
import { colourOf } from "../../../grouping/council-colours.ts";
import { denominator } from "../../../measures/denominator.ts";
import { measureOf } from "../../../measures/measure.ts";
import { perPerson } from "../../../topic.ts";
import { rowNames } from "../../../wording/row-names.ts";
import { codeText, type ExploreFile } from "../model/explore-file.ts";
import { countedPieces } from "../../../publish/counted-pieces.ts";
import { Dictionary } from "./dictionary.ts";
import { exploreRows } from "./explore-rows.ts";
import { facetColumns } from "./facet-columns.ts";
import { ruleFile, states } from "./rule-file.ts";
import { memoized } from "../../../dataset/memoized.ts";

/** The file of a dataset; every built page asks for it too. */
export const exploreFile = memoized(fileOf);

function fileOf(dataset: Dataset): ExploreFile {
  const rows = exploreRows(dataset);
  const counted = countRules.map((rule) => countedPieces(dataset, rule));
  const factors = new Dictionary<number>([0]);
  const decisions = new Dictionary<Decision | undefined>([undefined]);
  const pots = new Dictionary<string>([""]);
  const amounts = rows.map(({ amount }) => amount);
  const names = rowNames(amounts);
  const decided = amounts.map((one) => decisions.code(decisionOf(one)));
  const pot = amounts.map((one) => pots.code(potOf(one)));
  const rules = counted.map((one) => ruleFile(one, rows, factors));
  return {
    date: dataDate(dataset),
    facets: facetColumns(dataset, rows, counted),
    councils: dataset.councils.map((council) => councilFacts(dataset, council)),
    decisions: decisions.words.map((one) => ({ title: one?.title ?? "", date: one?.date ?? "" })),
    states,
    factors: factors.words,
    ids: amounts.map(({ id }) => id),
    names: amounts.map((one) => names.get(one) ?? one.label),
    amounts: amounts.map(({ amount_gbp }) => amount_gbp ?? null),
    decided: codeText(decided),
    pots: pots.words,
    pot: codeText(pot),
    rules,
  };
}

function decisionOf(amount: Figure | OtherAmount): Decision | undefined {
  return "decision" in amount ? amount.decision : undefined;
}

function potOf(amount: Figure | OtherAmount): string {
  const pot = "inherited" in amount ? amount.inherited.from_pot : amount.pot;
  return pot?.name ?? "";
}

function councilFacts(dataset: Dataset, council: Council) {
  const by = denominator(dataset, council, measureOf(perPerson.slug));
  return {
    name: council.short_name,
    colour: colourOf(dataset, council),
    people: by?.known ? by.row.value : null,
  };
}
