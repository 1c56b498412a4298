/** What the site promises of weight and speed, and which pages miss it. Arithmetic on measurements only. */
import type { Weights } from "../../build/first-visit.ts";
import type { Speed } from "./page-speed.ts";

/** What Lighthouse gives points for. */
export const categories = ["performance", "accessibility", "best-practices", "seo"] as const;

/** Points from 0 to 100. */
export type Scores = Readonly<Record<(typeof categories)[number], number>>;

/** What Lighthouse says of a page. */
export interface PageScores {
  readonly scores: Scores;
  /** What cost points, in plain words. */
  readonly faults: readonly string[];
  /** Milliseconds of the largest paint and of blocking, as Lighthouse reckons them for a slow phone from a fast visit. */
  readonly lcp: number;
  readonly blocked: number;
}

/** A page with its weight and speed. */
export interface MeasuredPage {
  /** From the home page: `councils/bristol/`. */
  readonly page: string;
  readonly weights: Weights;
  /** Medians of several visits. */
  readonly speed: Speed;
}

/** A page with the points of Lighthouse. */
export interface ScoredPage extends PageScores {
  readonly page: string;
}

/** All that one run measured. */
export interface PageBench {
  /** The same for an empty page, from the same server in the same run. */
  readonly empty: Speed;
  readonly emptyScored: PageScores;
  readonly measured: readonly MeasuredPage[];
  readonly scored: readonly ScoredPage[];
  readonly runs: number;
}

/** What a page may take at most, and the points that it needs. */
export const bars = {
  total: 60_000,
  script: 10_000,
  /** Times the largest paint of an empty page. */
  lcpRatio: 1.25,
  cls: 0.02,
  blocked: 0,
  /** Milliseconds, in what Lighthouse reckons. */
  reckonedBlocked: 50,
  score: 100,
} as const;

/** How many times later than an empty page a page has painted. */
export function lcpRatio(one: Paint, empty: Paint): number {
  return one.lcp / empty.lcp;
}

type Paint = Pick<Speed, "lcp">;

/** Every bar that is missed, in plain words; none is good. */
export function misses({ empty, emptyScored, measured, scored }: PageBench): string[] {
  return [
    ...measured.flatMap((one) => [
      ...miss(one, "bytes compressed", one.weights.total, bars.total),
      ...miss(one, "bytes of script", one.weights.script, bars.script),
      ...miss(one, "times the LCP of an empty page", lcpRatio(one.speed, empty), bars.lcpRatio),
      ...(one.speed.cls < bars.cls
        ? []
        : [`/${one.page}: ${rounded(one.speed.cls)} CLS; the bar is under ${bars.cls}`]),
      ...miss(one, "ms of blocking", one.speed.blocked, bars.blocked),
    ]),
    ...scored.flatMap((one) => [
      ...categories
        .filter((name) => one.scores[name] < bars.score && !isMeantSo(one, name))
        .map(
          (name) =>
            `/${one.page}: ${one.scores[name]} for ${name}; the bar is ${bars.score} (${one.faults.join("; ")})`,
        ),
      ...miss(
        one,
        "times the LCP of an empty page, reckoned",
        lcpRatio(one, emptyScored),
        bars.lcpRatio,
      ),
      ...miss(one, "ms of blocking, reckoned", one.blocked, bars.reckonedBlocked),
    ]),
  ];
}

/** A picture for other sites is not to be found by itself. */
function isMeantSo({ page, faults }: ScoredPage, name: keyof Scores): boolean {
  const isUnfound = faults.every((fault) => fault.startsWith("is-crawlable"));
  return name === "seo" && page.startsWith("embed/") && isUnfound;
}

function miss(
  { page }: Pick<MeasuredPage, "page">,
  what: string,
  found: number,
  most: number,
): string[] {
  return found > most ? [`/${page}: ${rounded(found)} ${what}; the bar is ${most} at most`] : [];
}

function rounded(value: number): number {
  return value < 10 ? Number(value.toPrecision(3)) : Math.round(value);
}

/** The middle of an odd number of values; of an even number the upper middle. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
