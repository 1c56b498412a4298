/** The dataset as the files that the browser asks: rows, words, each rule's money; and names. */
import { countRules } from "../../../counting/rules.ts";
import type { Council, Dataset, Decision, Figure, OtherAmount } from "../../../dataset/dataset.ts";
import { dataDate } from "../../../dataset/dates-of-data.ts";
import { colourOf } from "../../../grouping/council-colours.ts";
import { denominator } from "../../../measures/denominator.ts";
import { measureOf } from "../../../measures/measure.ts";
import { perPerson } from "../../../topic.ts";
import { isDayRead } from "../../../wording/days/decision-day.ts";
import { rowNames } from "../../../wording/row-names.ts";
import { amountText } from "../../../wording/statement.ts";
import { codeText, type ExploreFile, type NamesFile } from "../model/explore-file.ts";
import { countedPieces } from "../../../publish/database/counted-pieces.ts";
import { Dictionary } from "./dictionary.ts";
import { plainAmount } from "../words/row-amount.ts";
import { exploreRows, type ExploreRow } from "./explore-rows.ts";
import { facetColumns } from "./facet-columns.ts";
import { ruleFile, states } from "./rule-file.ts";
import { memoized } from "../../../format/memoized.ts";

/** The files of a dataset; every built page asks for them too. */
export const exploreFile = memoized(fileOf);

/** The file of names, in the order of the rows of the other. */
export const namesFile = memoized(namesOf);

/** Decisions by code, the same for both files. */
function decisionsOf(rows: readonly ExploreRow[]) {
  const decisions = new Dictionary<Decision | undefined>([undefined]);
  const codes = rows.map(({ amount }) => decisions.code(decisionOf(amount)));
  return { codes, decisions: decisions.words };
}

function namesOf(dataset: Dataset): NamesFile {
  const rows = exploreRows(dataset);
  const amounts = rows.map(({ amount }) => amount);
  const names = rowNames(amounts);
  const pots = new Dictionary<string>([""]);
  const pot = amounts.map((one) => pots.code(potOf(one)));
  return {
    ids: amounts.map(({ id }) => id),
    names: amounts.map((one) => names.get(one) ?? one.label),
    titles: decisionsOf(rows).decisions.map((one) => one?.title ?? ""),
    pots: pots.words,
    pot: codeText(pot),
    told: amounts.flatMap((one, row) => {
      const { pounds, qualifier, document } = one;
      const words = amountText(one);
      const isPlain = words === plainAmount({ pounds, qualifier, evidence: document.evidence });
      return isPlain ? [] : [[row, words] as const];
    }),
  };
}

function fileOf(dataset: Dataset): ExploreFile {
  const rows = exploreRows(dataset);
  const counted = countRules.map((rule) => countedPieces(dataset, rule));
  const factors = new Dictionary<number>([0]);
  const { codes, decisions } = decisionsOf(rows);
  const rules = counted.map((one) => ruleFile(dataset, one, { rows, factors }));
  return {
    date: dataDate(dataset),
    facets: facetColumns(dataset, rows, counted),
    councils: dataset.councils.map((council) => councilFacts(dataset, council)),
    states,
    factors: factors.words,
    amounts: rows.map(({ amount }) => amount.pounds ?? null),
    decided: codeText(codes),
    read: codeText(rows.map(({ read }) => read)),
    dates: decisions.map((one) => one?.date ?? ""),
    dates_read: decisions.flatMap((one, code) => (one && isDayRead(one) ? [code] : [])),
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
    part: council.read === "part",
    people: by?.known ? by.row.value : null,
  };
}
