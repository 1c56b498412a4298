/** Authorities of the dataset side by side by one measure: who is shown, all others, the country. */
import type { Authority } from "../../../dataset/authorities.ts";
import type { Dataset } from "../../../dataset/dataset.ts";
import { memoized } from "../../../format/memoized.ts";
import { colourOf } from "../../../grouping/council-colours.ts";
import { country } from "../../../topic.ts";
import { countryCode, type Yardstick } from "../../../topic-statistics.ts";
import type { BesideView, MeasureWords } from "../picture/beside-drawing.ts";
import { authoritiesOfToday } from "./standing.ts";
import { periodsOf, pointsOf } from "../../../measures/yardstick.ts";

interface Shown {
  readonly yardstick: Yardstick;
  readonly period: string;
  /** In the order of their rows. */
  readonly authorities: readonly Authority[];
  /** The authority that is highlighted; none where all are drawn alike. */
  readonly marked?: Authority | undefined;
}

/** The view of some authorities, a measure and a period. */
export function besideView(
  dataset: Dataset,
  { yardstick, period, authorities, marked }: Shown,
): BesideView {
  const valueOf = (code: string) => valueAt(dataset, yardstick, code, period);
  const isShown = new Set(authorities);
  return {
    measure: measureWords(yardstick),
    period,
    shown: authorities.map((one) => ({
      id: one.id ?? "",
      name: one.short_name,
      value: valueOf(one.gss_code),
      marked: one === marked,
      // Beside one that is told apart, the others are told by their names alone.
      colour: marked === undefined || one === marked ? colourOfAuthority(dataset, one) : 0,
    })),
    others: authoritiesOfToday(dataset).flatMap((one) =>
      isShown.has(one) ? [] : (valueOf(one.gss_code) ?? []),
    ),
    country: valueOf(countryCode),
    end: scaleEnd(dataset, yardstick),
  };
}

function measureWords({ slug, money, after }: Yardstick): MeasureWords {
  return { slug, money, after, country: country.name };
}

/** The value of a period, by any code of an authority. */
export function valueAt(dataset: Dataset, yardstick: Yardstick, code: string, period: string) {
  return pointsOf(dataset, yardstick, code).find((point) => point.period === period)?.value;
}

/** The place in the palette of an authority that has decisions here; 0 for every other. */
export function colourOfAuthority(dataset: Dataset, { id }: Authority): number {
  const council = dataset.councils.find((one) => one.id === id);
  return council === undefined ? 0 : colourOf(dataset, council);
}

/**
 * Where the scale of all periods ends: at the highest value of any authority of today, or, where one has
 * values far above those of every other, at the highest of the others.
 */
export const scaleEnd = memoized(
  (dataset: Dataset, yardstick: Yardstick): number => {
    const highest = authoritiesOfToday(dataset).map(({ gss_code }) =>
      Math.max(0, ...pointsOf(dataset, yardstick, gss_code).flatMap(({ value }) => value ?? [])),
    );
    const [first = 0, second = 0] = highest.toSorted((a, b) => b - a);
    return (second > 0 && first > farAbove * second ? second : first) || 1;
  },
  ({ slug }) => slug,
);

const farAbove = 1.4;

/** Authorities whose value of a period lies beyond the scale. */
export function beyondScale(dataset: Dataset, yardstick: Yardstick, period: string): Authority[] {
  const end = scaleEnd(dataset, yardstick);
  return authoritiesOfToday(dataset).filter(
    ({ gss_code }) => (valueAt(dataset, yardstick, gss_code, period) ?? 0) > end,
  );
}

/** The latest period of a measure; empty where there is none. */
export function latestOf(dataset: Dataset, yardstick: Yardstick): string {
  return periodsOf(dataset, yardstick).at(-1) ?? "";
}
