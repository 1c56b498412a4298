import { describe, expect, test } from "vitest";
import type { Dataset } from "../../dataset/dataset.ts";
import { councilOf, example } from "../../dataset/example-data.ts";
import { loadDataset } from "../../dataset/load.ts";
import { untoldJudgements } from "../../grouping/untold-judgements.ts";
import { headlineOf } from "../../measures/council-summary.ts";
import { pageGroups } from "../../grouping/page-groups.ts";
import { timeline } from "./timeline.ts";
import {
  groupFinding,
  isMany,
  mainTimeline,
  mainTimelineFinding,
  mainTimelineSentence,
} from "./main-timeline.ts";

const day = { date_precision: "day" };
const events = [
  { ...day, id: "first-visit", date: "2020-05-01", kind: "inspection" },
  { ...day, id: "second-visit", date: "2021-05-01", kind: "inspection" },
  { ...day, id: "meeting", date: "2022-05-01", kind: "meeting" },
  { ...day, id: "notice", date: "2022-09-01", kind: "notice", title: "Notice to improve" },
  { ...day, id: "later-visit", date: "2023-09-01", kind: "inspection" },
  { ...day, id: "fine", date: "2022-07-01", kind: "notice", title: "Notice over £1.2m" },
];
const decisions = [
  { id: "northtown-main", follows: "northtown-budget" },
  { id: "northtown-later", follows: "northtown-main" },
];
const sums = [{ table: "events", id: "fine", sum: "£1.2m", allocation: "sum" }];
const allocations = [
  { id: "sum", amount_gbp: "1200000", amount_printed: "£1.2m", printed_in: "millions" },
];

/** Towns with a main decision each, but for those that the example has already. */
function towns(count: number) {
  const ids = Array.from({ length: count }, (_, index) => `town-${index}`);
  return example({
    councils: ids.map((id, index) => ({
      id,
      short_name: id,
      region: index % 2 === 0 ? "London" : "North East",
    })),
    documents: ids.map((id) => ({ id: `${id}-report`, council: id })),
    decisions: ids.map((id) => ({
      id: `${id}-main`,
      council: id,
      document: `${id}-report`,
      headline: "yes",
    })),
  });
}

describe("the timeline of main decisions", () => {
  test("has each with the decision and the inspection or intervention on either side", () => {
    const view = mainTimeline(example({ events, decisions, sums, allocations }));
    expect(view.rows.map(({ label }) => label)).toMatchInlineSnapshot(`
      [
        "1 May 2021: Told",
        "1 February 2022: A decision",
        "1 June 2022: £1.2m authorised",
        "1 June 2022: £1m authorised",
        "1 September 2022: Notice to improve",
        "10 January 2023: A decision",
      ]
    `);
    expect(view.rows.every(({ key, item }) => key === item)).toBe(true);
    expect(view.fullLabels).toBe(true);
  });

  test("gives many councils a line each, with nothing around", () => {
    const view = mainTimeline(towns(20));
    expect(view.items.every(({ headline }) => headline)).toBe(true);
    expect(view.councils.length).toBeGreaterThan(20);
    expect([view.fullLabels, isMany(view)]).toEqual([false, false]);
    expect(view.groups.map(({ id }) => id)).toEqual(["decisions"]);
  });

  test("gives so many that lines would fill the page a line for each region", () => {
    const view = mainTimeline(towns(60));
    expect(isMany(view)).toBe(true);
    expect(view.councils.map(({ name }) => name)).toEqual(["London", "North East", "Nowhere"]);
    expect(view.rows.length).toBeGreaterThan(60);
    const places = new Set(view.councils.map(({ id }) => id));
    expect(view.rows.filter(({ council }) => !places.has(council))).toEqual([]);
  });

  test("says what it shows", () => {
    const few = mainTimeline(example({ events, decisions, sums, allocations }));
    expect(mainTimelineSentence(few)).toContain("Where we hold none, there may have been one");
    expect(mainTimelineSentence(mainTimeline(towns(20)))).not.toContain("before and after");
    expect(mainTimelineFinding(towns(20))).toBe(
      "The main decisions of 22 councils fall in June 2022",
    );
  });
});

describe("around the main decisions of the shipped data", () => {
  const dataset = loadDataset("data").dataset as Dataset;
  const view = mainTimeline(dataset);
  const around = (id: string) =>
    view.rows.flatMap(({ council, label, headline }) =>
      council === id ? [headline ? "main" : label] : [],
    );
  const requires = "Ofsted: Requires improvement to be good";

  test("stands the official judgement where it is nearer than what the papers tell", () => {
    expect(around("bristol")[0]).toBe(`10 March 2023: ${requires}`);
    expect(around("slough")).toContain(`17 March 2023: ${requires}`);
    expect(around("derbyshire")[0]).toBe("12 January 2024: Ofsted: Good");
    expect(around("stockton-on-tees")).toEqual([`9 May 2023: ${requires}`, "main"]);
    expect(around("warwickshire")).toEqual([
      "1 February 2022: Ofsted: Good",
      "main",
      `14 October 2025: ${requires}`,
    ]);
  });

  test("stands what a commissioner reported, and the day of a report that papers give the month of", () => {
    expect(around("birmingham").slice(1)).toEqual([
      "20 May 2022: Commissioner's first report on SEND services published, with no structural change recommended",
      "main",
      "18 April 2023: Ofsted rates children's services good in all areas",
    ]);
  });

  test("stands nothing that something nearer of its kind is left out for", () => {
    for (const { id, short_name } of dataset.councils) {
      const council = councilOf(dataset, id);
      const main = headlineOf(dataset, council);
      const { before, after } = untoldJudgements(dataset, council, main);
      const days = around(id).map((label) => label.split(":")[0]);
      const at = days.indexOf("main");
      const last = before.at(-1)?.published ?? "";
      const first = after[0]?.published ?? "9999";
      const of = view.items.filter((item) => item.council === id && item.kind !== "decision");
      expect(at, short_name).toBeGreaterThanOrEqual(0);
      if (last !== "")
        expect(of[0]?.date.localeCompare(last), short_name).toBeGreaterThanOrEqual(0);
      if (first !== "9999")
        expect(of.at(-1)?.date.localeCompare(first), short_name).toBeLessThanOrEqual(0);
    }
  });
});

test("a group of councils is headed by their main decisions", () => {
  const dataset = loadDataset("data").dataset as Dataset;
  const findings = pageGroups(dataset, "timeline").map(({ councils }) =>
    groupFinding(timeline(dataset, councils)),
  );
  expect(findings).toMatchInlineSnapshot(`
    [
      "One decision of Derbyshire was made on 10 July 2024",
      "One decision of Stockton-on-Tees was made on 16 October 2025",
      "One decision of Slough was made on 18 September 2023",
      "The main decisions of BCP and Bristol fall between June 2023 and September 2023",
      "The decisions of Birmingham, Herefordshire and Warwickshire, one of each, fall between June 2022 and March 2025",
      "One decision of Kirklees was made on 21 December 2022 (our reading)",
    ]
  `);
});
