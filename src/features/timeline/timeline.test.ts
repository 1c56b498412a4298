import { describe, expect, it } from "vitest";
import { councilOf, example, found, type Changes } from "../../dataset/example-data.ts";
import { loadDataset } from "../../dataset/load.ts";
import { untoldJudgements } from "../../grouping/untold-judgements.ts";
import { isoDay } from "../../format/days.ts";
import { timeline } from "./timeline.ts";
import {
  mainDecisionsFinding,
  mainDecisionsHeading,
  timelineFinding,
  timelineQuote,
  timelineSummary,
} from "./timeline-words.ts";
import { byYear } from "./timeline-day.ts";

const ofDates = ({ from, to }: { from: number; to: number }) => [isoDay(from), isoDay(to)];

const day = { date_precision: "day", kind: "meeting" };

const small = () =>
  timeline(
    example({
      decisions: [
        { id: "northtown-main", follows: "northtown-budget" },
        { id: "northtown-later", inferred: "date" },
      ],
      events: [
        { id: "visit", date: "2022", date_precision: "year", kind: "inspection" },
        { id: "promise", date: "2022-06", date_precision: "month", kind: "planned" },
        { ...day, id: "rumour", date: "2021-03-01", document: "northtown-press" },
      ],
      allocations: [
        { id: "year", financial_year: "2022-23" },
        { id: "months", period_from: "2022-05", period_to: "2022-07" },
        { id: "onwards", period_from: "2022-08" },
        { id: "words", period_printed: "six months" },
        { id: "nothing" },
      ],
      southtown: [{ id: "south", status: "recommended", financial_year: "2023-24" }],
    }),
  );

describe("the timeline of the shipped data", () => {
  const { dataset } = loadDataset("data");
  if (!dataset) throw new Error("the shipped data has problems");
  const view = timeline(dataset);

  it("has every decision, every event and every judgement that no event tells of once", () => {
    const ids = view.items.map(({ id }) => id).sort();
    const judged = dataset.councils.flatMap((council) =>
      untoldJudgements(dataset, council, undefined).after.map(
        ({ published }) => `judged-${council.id}-${published}`,
      ),
    );
    const rows = [...dataset.decisions, ...dataset.events].map(({ id }) => id);
    expect(judged).toContain("judged-slough-2023-03-17");
    expect(ids).toEqual([...rows, ...judged].sort());
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("has every figure once, through its decision", () => {
    const figures = view.items.flatMap(({ id, periods }) =>
      periods.flatMap((period) => period.figures.map((figure) => `${id} ${figure.id}`)),
    );
    const expected = dataset.figures.map(({ id, decision }) => `${decision.id} ${id}`);
    expect(figures.sort()).toEqual(expected.sort());
  });

  it("draws every item, and everything else under an item", () => {
    const drawn = view.rows.filter(({ key, item }) => key === item).map(({ key }) => key);
    expect(drawn).toEqual(view.items.map(({ id }) => id));
    expect(new Set(view.rows.map(({ key }) => key)).size).toBe(view.rows.length);
    for (const { item } of view.rows) expect(drawn).toContain(item);
  });

  it("holds every row in its extent", () => {
    for (const { from, to } of view.rows) {
      expect(from).toBeGreaterThanOrEqual(view.extent.from);
      expect(to).toBeLessThanOrEqual(view.extent.to);
      expect(from).toBeLessThan(to);
    }
  });

  it("links decisions that continue others, both ways", () => {
    const bcp = found(view.items, "bcp-council-2023-09-12");
    expect(bcp.follows.map(({ id }) => id)).toEqual(["bcp-cabinet-2023-07-26"]);
    const [earlier] = bcp.follows;
    expect(found(view.items, earlier?.id ?? "").followed_by.map(({ id }) => id)).toEqual([bcp.id]);
  });
});

describe("the timeline", () => {
  it("goes from the earliest to the latest, the less exact before the more exact", () => {
    expect(small().items.map(({ date, id }) => `${date} ${id}`)).toMatchInlineSnapshot(`
      [
        "2021-03-01 rumour",
        "2022 visit",
        "2022-02-01 northtown-budget",
        "2022-06 promise",
        "2022-06-01 northtown-advice",
        "2022-06-01 northtown-main",
        "2022-06-01 northtown-outline",
        "2022-06-01 northtown-undone",
        "2022-06-01 southtown-main",
        "2023-01-10 northtown-later",
      ]
    `);
  });

  it("begins two years before the first headline decision", () => {
    const { extent, window } = small();
    expect(ofDates(extent)).toMatchInlineSnapshot(`
      [
        "2021-01-01",
        "2025-01-01",
      ]
    `);
    expect(ofDates(window)).toMatchInlineSnapshot(`
      [
        "2021-01-01",
        "2024-06-01",
      ]
    `);
  });

  it("shows everything where no decision is a headline", () => {
    const dataset = example({
      councils: [{ id: "elsewhere" }],
      documents: [{ id: "elsewhere-report", council: "elsewhere" }],
      events: [{ id: "one", council: "elsewhere", document: "elsewhere-report" }],
    });
    const { items, extent, window } = timeline(dataset, [councilOf(dataset, "elsewhere")]);
    expect(items).toHaveLength(1);
    expect(window).toEqual(extent);
  });

  it("is of the councils asked for", () => {
    const dataset = example();
    const [first] = dataset.councils;
    const view = timeline(dataset, first ? [first] : []);
    expect(view.councils.map(({ id }) => id)).toEqual(["northtown"]);
    expect(new Set(view.items.map(({ council }) => council))).toEqual(new Set(["northtown"]));
  });

  it("of nothing is empty and does not fail", () => {
    expect(timeline(example(), [])).toMatchObject({ items: [], rows: [], kinds: [] });
  });

  it("puts figures under what they cover, what is not stated last", () => {
    const { periods } = found(small().items, "northtown-main");
    expect(
      periods.map(({ text, days, figures }) => [
        text,
        days ? [...ofDates(days), days.end].join(" ") : "not dated",
        figures.map(({ id }) => id).join(),
      ]),
    ).toMatchInlineSnapshot(`
      [
        [
          "2022-23",
          "2022-04-01 2023-04-01 stated",
          "year",
        ],
        [
          "May 2022 to July 2022",
          "2022-05-01 2022-08-01 stated",
          "months",
        ],
        [
          "from August 2022",
          "2022-08-01 2022-09-01 not stated",
          "onwards",
        ],
        [
          "six months",
          "not dated",
          "words",
        ],
        [
          "years not stated",
          "not dated",
          "nothing",
        ],
      ]
    `);
  });

  it("draws dates to their precision, and plans and press differently", () => {
    const drawn = small().rows.map((row) =>
      [row.key, row.group, row.shape, row.look, ...ofDates(row)].join(" "),
    );
    expect(drawn).toMatchInlineSnapshot(`
      [
        "rumour other point dotted 2021-03-01 2021-03-02",
        "visit inspections bar half 2022-01-01 2023-01-01",
        "northtown-budget decisions point solid 2022-02-01 2022-02-02",
        "promise planned bar outline 2022-06-01 2022-07-01",
        "northtown-advice decisions point outline 2022-06-01 2022-06-02",
        "northtown-main decisions point solid 2022-06-01 2022-06-02",
        "northtown-main:0 money bar solid 2022-04-01 2023-04-01",
        "northtown-main:1 money bar solid 2022-05-01 2022-08-01",
        "northtown-main:2 money open solid 2022-08-01 2022-09-01",
        "northtown-main:not-stated money open dotted 2022-06-01 2022-06-02",
        "northtown-outline decisions point outline 2022-06-01 2022-06-02",
        "northtown-undone decisions point outline 2022-06-01 2022-06-02",
        "southtown-main decisions point solid 2022-06-01 2022-06-02",
        "southtown-main:0 money bar outline 2023-04-01 2024-04-01",
        "northtown-later decisions point solid 2023-01-10 2023-01-11",
      ]
    `);
  });

  it("names each row in words", () => {
    expect(small().rows.map(({ name }) => name)).toMatchInlineSnapshot(`
      [
        "1 March 2021, Council, Meeting, known from the press only: Told",
        "2022, Council, Inspection: Told",
        "1 February 2022, Council, Decision, approved: A decision",
        "June 2022, Council, Planned: Told",
        "1 June 2022, Council, Decision, recommended: A decision",
        "1 June 2022, Council, Decision, approved, the council’s main decision, authorised £5m: A decision",
        "Council, decided 1 June 2022: 1 figure, 2022-23",
        "Council, decided 1 June 2022: 1 figure, May 2022 to July 2022",
        "Council, decided 1 June 2022: 1 figure, from August 2022",
        "Council, decided 1 June 2022: 2 figures, years not stated",
        "1 June 2022, Council, Decision, approved in principle: A decision",
        "1 June 2022, Council, Decision, withdrawn: A decision",
        "1 June 2022, Council, Decision, approved, the council’s main decision, authorised not stated: A decision",
        "Council, decided 1 June 2022: 1 figure, 2023-24",
        "10 January 2023 (our reading), Council, Decision, approved: A decision",
      ]
    `);
  });

  it("marks money that only the press tells of, in its name and in its look", () => {
    const press = { document: "northtown-press" } as const;
    const rows = (allocations: Changes["allocations"]) =>
      timeline(example({ allocations })).rows.filter(
        ({ item, group }) => item === "northtown-main" && group === "money",
      );
    const year = { financial_year: "2022-23" } as const;
    const texts = [
      ...rows([{ id: "a", ...year, ...press }]),
      ...rows([
        { id: "a", ...year },
        { id: "b", ...year, ...press },
      ]),
    ];
    expect(texts.map(({ name, look }) => `${name}; ${look}`)).toEqual([
      "Council, decided 1 June 2022: 1 figure, 2022-23, known from the press only; dotted",
      "Council, decided 1 June 2022: 2 figures, 2022-23, 1 of them from the press only; solid",
    ]);
  });

  it("says what the finding is, also where every figure says its years", () => {
    expect(timelineFinding(small())).toMatchInlineSnapshot(
      `"2 of 6 figures name no years of their own; their parts may"`,
    );
    const allocations = [{ id: "year", financial_year: "2022-23" }];
    const sound = timeline(
      example({ allocations, southtown: allocations.map((one) => ({ ...one, id: "south" })) }),
    );
    expect(timelineFinding(sound)).toMatchInlineSnapshot(`"Of 2 figures, each names its years"`);
    expect(timelineSummary(sound)).toMatchInlineSnapshot(
      `"7 decisions of 2 councils, from 2022 to 2023."`,
    );
    const only = (kept: string) => ({
      ...small(),
      items: small().items.filter(({ kind }) => (kind === "decision") === (kept === "decision")),
    });
    expect([only("decision"), only("event")].map((view) => timelineSummary(view).split(" of ")[0]))
      .toMatchInlineSnapshot(`
        [
          "7 decisions",
          "3 events",
        ]
      `);
    expect(timelineSummary({ ...sound, items: [] })).toBe("No decision or event of 2 councils.");
    const [first] = sound.items;
    const short = { ...sound, items: first === undefined ? [] : [first, first] };
    expect(timelineSummary(short)).toMatch(/of 2 councils, in 20\d\d\.$/);
  });

  it("says between which months the main decisions fall, where there are two", () => {
    expect(mainDecisionsHeading(small())).toMatchInlineSnapshot(
      `"The main decisions fall in June 2022"`,
    );
    const apart = example({ decisions: [{ id: "southtown-main", date: "2023-09-12" }] });
    expect(mainDecisionsHeading(timeline(apart))).toMatchInlineSnapshot(
      `"The main decisions fall between June 2022 and September 2023"`,
    );
    expect(mainDecisionsHeading(timeline(apart, [councilOf(apart)]))).toBeUndefined();
  });

  it("is told year by year", () => {
    expect(byYear(small().items).map(({ year, items }) => [year, items.length]))
      .toMatchInlineSnapshot(`
      [
        [
          "2021",
          1,
        ],
        [
          "2022",
          8,
        ],
        [
          "2023",
          1,
        ],
      ]
    `);
  });
});

describe("words that are true away from the page", () => {
  it("name the councils whose papers and decisions they are about", () => {
    expect(timelineQuote(small())).toMatchInlineSnapshot(
      `"In the decision papers of Council and Council: 2 of 6 figures name no years of their own; their parts may (a period in words alone, such as “six months”, names none)."`,
    );
    expect(mainDecisionsFinding(small())).toMatchInlineSnapshot(
      `"The main decisions of Council and Council fall in June 2022"`,
    );
  });

  it("name no council without a main decision", () => {
    const view = small();
    const none = { id: "none", name: "Nowhere", colour: 0 };
    const councils = [...view.councils, none];
    expect(mainDecisionsFinding({ ...view, councils })).toBe(mainDecisionsFinding(view));
  });

  it("count the councils where they are too many to name", () => {
    const view = small();
    const councils = Array.from({ length: 5 }, () => view.councils)
      .flat()
      .slice(0, 5);
    expect(timelineQuote({ ...view, councils })).toContain("papers of 5 councils:");
  });

  it("say so where no decision has a figure", () => {
    const items = small().items.filter(({ kind }) => kind !== "decision");
    expect(timelineFinding({ items })).toBe("No decision has a figure in the data yet");
  });
});
