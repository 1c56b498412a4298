import { describe, expect, it } from "vitest";
import { lcpRatio, median, misses, type MeasuredPage, type PageBench } from "./page-bars.ts";
import { benchInWords } from "./page-table.ts";

const empty = { lcp: 1000, cls: 0, longTasks: 0, blocked: 0 };
const good: MeasuredPage = {
  page: "data/",
  weights: { html: 20_000, css: 3000, script: 2000, other: 0, total: 25_000, firstView: 23_000 },
  speed: { lcp: 1250, cls: 0, longTasks: 0, blocked: 0 },
};
const scores = { performance: 100, accessibility: 100, "best-practices": 100, seo: 100 };
const bench = (
  page: MeasuredPage,
  own = scores,
  reckoned = { lcp: 750, blocked: 50 },
): PageBench => ({
  empty,
  runs: 3,
  measured: [page],
  emptyScored: { scores, faults: [], lcp: 600, blocked: 0 },
  scored: [{ page: "", scores: own, faults: ["canonical: missing"], ...reckoned }],
});

describe("the bars of weight and speed", () => {
  it("are met up to and including their value", () => {
    expect(lcpRatio(good.speed, empty)).toBe(1.25);
    expect(misses(bench(good))).toEqual([]);
  });

  it("are missed one by one, each with what was found", () => {
    const heavy = { ...good.weights, total: 60_001, script: 10_001 };
    const slow = { lcp: 1260, cls: 0.0213, longTasks: 2, blocked: 31.4 };
    const found = misses(
      bench(
        { ...good, weights: heavy, speed: slow },
        { ...scores, seo: 92 },
        { lcp: 780, blocked: 51 },
      ),
    );
    expect(found).toMatchInlineSnapshot(`
      [
        "/data/: 60001 bytes compressed; the bar is 60000 at most",
        "/data/: 10001 bytes of script; the bar is 10000 at most",
        "/data/: 1.26 times the LCP of an empty page; the bar is 1.25 at most",
        "/data/: 0.0213 CLS; the bar is under 0.02",
        "/data/: 31 ms of blocking; the bar is 0 at most",
        "/: 92 for seo; the bar is 100 (canonical: missing)",
        "/: 1.3 times the LCP of an empty page, reckoned; the bar is 1.25 at most",
        "/: 51 ms of blocking, reckoned; the bar is 50 at most",
      ]
    `);
  });

  it("do not want pictures for other sites to be found by themselves", () => {
    const found = (page: string, fault: string) => {
      const one = bench(good, { ...scores, seo: 66 });
      return misses({
        ...one,
        scored: one.scored.map((own) => ({ ...own, page, faults: [fault] })),
      });
    };
    expect(found("embed/timeline/", "is-crawlable: Page is blocked from indexing")).toEqual([]);
    expect(found("embed/timeline/", "canonical: missing")).toHaveLength(1);
    expect(found("timeline/", "is-crawlable: Page is blocked from indexing")).toHaveLength(1);
  });

  it("take the middle of the runs", () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([1, 2])).toBe(2);
    expect(median([])).toBeNaN();
  });
});

it("the table has a line for each page, the empty one first", () => {
  expect(benchInWords(bench(good))).toMatchInlineSnapshot(`
    "Compressed kB on a first visit; times are medians of 3 visits on a slow phone.

    | page          | HTML | CSS | script | other | all (≤ 60) | first view | LCP ms | × empty (≤ 1.25) | CLS (< 0.02) | long tasks | TBT ms |
    | ------------- | ---: | --: | -----: | ----: | ---------: | ---------: | -----: | ---------------: | -----------: | ---------: | -----: |
    | an empty page |      |     |        |       |            |            |   1000 |             1.00 |        0.000 |          0 |      0 |
    | /data/        | 20.0 | 3.0 |    2.0 |   0.0 |       25.0 |       23.0 |   1250 |             1.25 |        0.000 |          0 |      0 |

    Lighthouse, mobile, medians of 3 runs; it reckons the times of a slow phone from a fast visit.

    | page          | performance | accessibility | best-practices | seo | LCP ms | × empty (≤ 1.25) | TBT ms (≤ 50) |
    | ------------- | ----------: | ------------: | -------------: | --: | -----: | ---------------: | ------------: |
    | an empty page |             |               |                |     |    600 |             1.00 |             0 |
    | /             |         100 |           100 |            100 | 100 |    750 |             1.25 |            50 |

    Every bar is met."
  `);
});

it("of one run there are no medians", () => {
  const words = benchInWords({ ...bench(good), runs: 1 });
  expect(words).toContain("times are of one visit on a slow phone.");
  expect(words).toContain("Lighthouse, mobile, of one run; it");
  expect(words).not.toContain("medians");
});
