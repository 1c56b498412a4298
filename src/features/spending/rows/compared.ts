/** Who and what is compared on one definition, and what is found: numbers and words, no picture. */
import type { Authority } from "../../../dataset/authorities.ts";
import type { Dataset } from "../../../dataset/dataset.ts";
import { counted, countWord, inOrder, series } from "../../../format/words.ts";
import { comparedCouncils } from "../../../grouping/compared-councils.ts";
import { country } from "../../../topic.ts";
import { countryCode, type Yardstick } from "../../../topic-statistics.ts";
import { rangeFinding } from "../words/range-words.ts";
import { latestOf, valueAt } from "./beside-view.ts";
import { authoritiesOfToday } from "./standing.ts";
import { comparedYardsticks } from "../../../measures/yardstick.ts";

/** More rows than this are chosen by a reader, not by us. */
const most = 12;

/** The authorities of the councils that the site compares, in alphabetical order; none where they are too many. */
export function shownAtFirst(dataset: Dataset): Authority[] {
  const ids = new Set(comparedCouncils(dataset).map(({ id }) => id));
  const own = authoritiesOfToday(dataset).filter(({ id }) => id !== undefined && ids.has(id));
  return own.length > most ? [] : own.toSorted((a, b) => inOrder(a.short_name, b.short_name));
}

/** Measures of which the data has a period. */
export function measuresWithValues(dataset: Dataset): Yardstick[] {
  return comparedYardsticks.filter((one) => latestOf(dataset, one) !== "");
}

/** From which value to which, of how many, and the country’s: no name, as an order would be a rank. */
export function comparedFinding(dataset: Dataset, yardstick: Yardstick): string {
  const period = latestOf(dataset, yardstick);
  const at = (code: string) => valueAt(dataset, yardstick, code, period);
  const own = shownAtFirst(dataset);
  const among = own.length > 1 ? own : authoritiesOfToday(dataset);
  const values = among.flatMap(({ gss_code }) => at(gss_code) ?? []);
  const who =
    own.length > 1
      ? namesOf(own.filter(({ gss_code }) => at(gss_code) !== undefined))
      : counted(values.length, "authority", "authorities");
  return rangeFinding(
    { ...yardstick, country: country.name },
    { who, values, period, ofCountry: at(countryCode) },
  );
}

/** `BCP, Birmingham and Bristol`; more than a few as `The 12 councils whose main papers are read`. */
function namesOf(authorities: readonly Authority[]): string {
  return authorities.length > 4
    ? `The ${countWord(authorities.length)} councils whose main papers are read`
    : series(authorities.map(({ short_name }) => short_name));
}
