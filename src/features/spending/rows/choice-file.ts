/** The file that the browser loads to put any authorities side by side: every value that the pages show of them. */
import type { Dataset } from "../../../dataset/dataset.ts";
import { inOrder } from "../../../format/words.ts";
import { country } from "../../../topic.ts";
import { countryCode, type Yardstick } from "../../../topic-statistics.ts";
import { colourOfAuthority, scaleEnd } from "./beside-view.ts";
import type { ChoiceData, ChoiceMeasure } from "./choice-data.ts";
import { measuresWithValues } from "./compared.ts";
import { authoritiesOfToday, neighboursOf } from "./standing.ts";
import { absentWords } from "../words/standing-words.ts";
import { periodsOf, pointsOf } from "../../../measures/yardstick.ts";

/** The file of a dataset. */
export function choiceData(dataset: Dataset): ChoiceData {
  const all = authoritiesOfToday(dataset).toSorted((a, b) => inOrder(a.short_name, b.short_name));
  const regions = [...new Set(all.map(({ region }) => region))].sort(inOrder);
  const codes = all.map(({ gss_code }) => gss_code);
  return {
    country: country.name,
    regions,
    authorities: all.map((one) => [
      one.dfe_la_number,
      one.id ?? "",
      one.short_name,
      regions.indexOf(one.region),
      colourOfAuthority(dataset, one),
      neighboursOf(dataset, one).map(({ dfe_la_number }) => dfe_la_number),
    ]),
    measures: Object.fromEntries(
      measuresWithValues(dataset).map((yardstick) => [
        yardstick.slug,
        measureData(dataset, yardstick, codes),
      ]),
    ),
  };
}

function measureData(
  dataset: Dataset,
  yardstick: Yardstick,
  codes: readonly string[],
): ChoiceMeasure {
  const { money, after, of } = yardstick;
  const shown = (value: number | undefined) =>
    value === undefined ? null : money ? Math.round(value) : Math.round(value * 10) / 10;
  const points = (code: string) => pointsOf(dataset, yardstick, code);
  return {
    ...{ money, after, of, end: shown(scaleEnd(dataset, yardstick)) ?? 1 },
    periods: periodsOf(dataset, yardstick),
    values: codes.map((code) =>
      points(code).map((point) => shown(point.value) ?? absentWords(point)),
    ),
    jumps: codes.map((code) => points(code).flatMap(({ breaks }, at) => (breaks ? [at] : []))),
    country: points(countryCode).map(({ value }) => shown(value)),
  };
}
