/** What the pictures of an authority show, as flat records: a row for each authority, or for each period. */
import type { Authority } from "../../../dataset/authorities.ts";
import type { Dataset } from "../../../dataset/dataset.ts";
import { memoized } from "../../../format/memoized.ts";
import { recordsOf, type Edition, type Records } from "../../../publish/records.ts";
import { absoluteUrls } from "../../../site/charts/absolute-urls.ts";
import { country } from "../../../topic.ts";
import { countryCode, type Yardstick } from "../../../topic-statistics.ts";
import { authoritiesOfToday, overTheYears } from "./standing.ts";
import { pointsOf, type Point } from "../../../measures/yardstick.ts";

/** Every authority of today in one period, then the country. `is` says which role each has in the picture. */
export function besideRecords(
  dataset: Dataset,
  { yardstick, period }: { readonly yardstick: Yardstick; readonly period: string },
  { roleOf, edition }: { readonly roleOf: (one: Authority) => string; readonly edition: Edition },
): Records {
  return recordsOf(
    besideRows(dataset, yardstick, period).map(({ one, place, told }) => ({
      ...place,
      is: one === undefined ? "country" : roleOf(one),
      ...told,
      ...edition,
    })),
  );
}

/** What the records of every authority’s picture say alike. */
const besideRows = memoized(
  (dataset: Dataset, yardstick: Yardstick, period: string) => {
    const at = (code: string) =>
      pointsOf(dataset, yardstick, code).find((point) => point.period === period);
    const of = (gss_code: string, row: string) => ({ ...cells(yardstick, at(gss_code)), row });
    return [
      ...authoritiesOfToday(dataset).map((one) => ({
        one,
        place: { authority: one.name, gss_code: one.gss_code, region: one.region },
        told: of(one.gss_code, absoluteUrls.statistic(one.id ?? "", yardstick.slug, period)),
      })),
      {
        one: undefined,
        place: { authority: country.name, gss_code: countryCode, region: null },
        told: of(countryCode, `${absoluteUrls.spending(yardstick.slug)}#country`),
      },
    ];
  },
  ({ slug }, period) => `${slug} ${period}`,
);

/** Every authority of today in every period of a measure, then the country. */
export function allYearsRecords(dataset: Dataset, yardstick: Yardstick, edition: Edition): Records {
  const places = [
    ...authoritiesOfToday(dataset).map(({ name, gss_code, region, id = "" }) => ({
      ...{ authority: name, gss_code, region },
      rowOf: (period: string) => absoluteUrls.statistic(id, yardstick.slug, period),
    })),
    {
      ...{ authority: country.name, gss_code: countryCode, region: null },
      rowOf: () => `${absoluteUrls.spending(yardstick.slug)}#country`,
    },
  ];
  return recordsOf(
    places.flatMap(({ rowOf, ...place }) =>
      pointsOf(dataset, yardstick, place.gss_code).map((point) => ({
        ...place,
        measure: yardstick.slug,
        ...cells(yardstick, point),
        breaks: point.breaks ? "yes" : "no",
        row: rowOf(point.period),
        ...edition,
      })),
    ),
  );
}

/** An authority in each period of each measure, beside the middle of its neighbours and the country. */
export function yearRecords(
  dataset: Dataset,
  { authority, used }: { readonly authority: Authority; readonly used: readonly Yardstick[] },
  edition: Edition,
): Records {
  const { name, gss_code, id } = authority;
  return recordsOf(
    used.flatMap((yardstick) =>
      overTheYears(dataset, authority, yardstick).map((row) => ({
        ...{ authority: name, gss_code, measure: yardstick.slug },
        ...cells(yardstick, row),
        neighbours_middle: rounded(yardstick.per === undefined ? undefined : row.neighbours),
        country: rounded(yardstick.per === undefined ? undefined : row.country),
        breaks: row.breaks ? "yes" : "no",
        row: absoluteUrls.statistic(id ?? "", yardstick.slug, row.period),
        ...edition,
      })),
    ),
  );
}

/** A value to the hundredth, and what it is worked out from as printed. */
function cells({ per, money }: Yardstick, point: Point | undefined) {
  return {
    period: point?.period ?? null,
    value: rounded(point?.value),
    printed: point?.top?.value ?? null,
    absent: point?.top?.value_absent ?? null,
    people: per === undefined ? null : (point?.bottom?.value ?? null),
    per: per ?? null,
    prices_factor: money ? (point?.factor ?? null) : null,
  };
}

function rounded(value: number | undefined): number | null {
  return value === undefined ? null : Math.round(value * 100) / 100;
}
