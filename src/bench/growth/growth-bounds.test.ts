import { describe, expect, test } from "vitest";
import type { Dataset } from "../../dataset/dataset.ts";
import { comparedAtMost } from "../../grouping/compared-councils.ts";
import { comparedPairs } from "../../grouping/council-groups.ts";
import { flowOf } from "../../features/flow/rows/flow.ts";
import { untoldJudgements } from "../../grouping/untold-judgements.ts";
import { pageGroups, type GroupedPage } from "../../grouping/page-groups.ts";
import { plainQuestion, questions } from "../../measures/questions.ts";
import { spread } from "../../measures/spread.ts";
import { timeline } from "../../features/timeline/timeline.ts";
import { totalRows } from "../../measures/totals.ts";
import { pairVerdicts } from "../../comparability/verdicts.ts";
import { inventedDataset } from "../invented/invented-dataset.ts";

const invented = (councils: number, figures = councils * 60) =>
  inventedDataset({ councils, figures });
const twenty = invented(20);
const forty = invented(40);
const pages: readonly GroupedPage[] = ["compare", "timeline", "checks", "flow"];

describe("with forty councils", () => {
  test("no page shows more councils than a page compares, and all are shown", () => {
    for (const page of pages) {
      const groups = pageGroups(forty, page);
      expect(Math.max(...groups.map(({ councils }) => councils.length))).toBeLessThanOrEqual(
        comparedAtMost,
      );
      expect(groups.flatMap(({ councils }) => councils)).toHaveLength(40);
    }
  });

  test("a comparison has rows and pairs of its own councils only", () => {
    for (const { councils } of pageGroups(forty, "compare")) {
      const ids = councils.map(({ id }) => id);
      const rows = totalRows(forty, plainQuestion("decided"), councils);
      expect(rows.map(({ council }) => council).toSorted()).toEqual(ids.toSorted());
      const pairs = pairVerdicts(forty, { count: "decided" }, councils);
      expect(pairs).toHaveLength((ids.length * (ids.length - 1)) / 2);
    }
  });

  test("a timeline has the items of its own councils only, each on one page", () => {
    const shown = pageGroups(forty, "timeline").flatMap(({ councils }) => {
      const view = timeline(forty, councils);
      expect(view.items.length).toBeLessThan(450);
      return view.items;
    });
    const judged = forty.councils.flatMap(
      (council) => untoldJudgements(forty, council, undefined).after,
    );
    expect(judged.length).toBeGreaterThan(0);
    expect(shown).toHaveLength(forty.decisions.length + forty.events.length + judged.length);
    expect(new Set(shown.map(({ id }) => id)).size).toBe(shown.length);
  });

  test("the spread of all councils is as small as that of a few", () => {
    for (const question of questions)
      expect(spread(forty, question).steps.length).toBeLessThanOrEqual(25);
  });

  test("every council has a flow", () => {
    const empty = forty.councils.filter((council) => flowOf(forty, council).streams.length === 0);
    expect(empty).toEqual([]);
  });
});

describe("from twenty to forty councils", () => {
  test.each(pages)("the pages of %s at most double, but for one of each region", (page) => {
    const [few, many] = [pageGroups(twenty, page).length, pageGroups(forty, page).length];
    expect(many).toBeLessThanOrEqual(2 * few + 9);
  });

  test("the pairs grow with the councils, not with their square", () => {
    const atMost = ({ councils }: Dataset) => (councils.length * (comparedAtMost - 1)) / 2;
    expect(comparedPairs(twenty).length).toBeLessThanOrEqual(atMost(twenty));
    expect(comparedPairs(forty).length).toBeLessThanOrEqual(atMost(forty));
  });
});

test("one council with a thousand figures is read, counted and divided", () => {
  const large = invented(1, 1000);
  const [council] = large.councils;
  expect(large.figures).toHaveLength(1000);
  expect(council && flowOf(large, council).pounds).toBeGreaterThan(0);
  expect(pageGroups(large, "timeline")).toHaveLength(1);
});
