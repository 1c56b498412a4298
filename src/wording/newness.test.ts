import { expect, test } from "vitest";
import {
  example,
  figureOf,
  found,
  type Changes,
  type FigureCells,
} from "../dataset/example-data.ts";
import { loadDataset } from "../dataset/load.ts";
import { countedReading, earmarkingSentence, isOurReading, newness } from "./newness.ts";
import { plainText } from "./rich-text.ts";

function verdictsOf(allocations: readonly FigureCells[], decision = "northtown-main"): string[] {
  const dataset = example({ allocations });
  const { sentences, verdicts: figures } = newness(dataset, found(dataset.decisions, decision));
  return [
    ...sentences.map(plainText),
    ...figures.map(({ figure, verdict }) => `${figure.id}: ${verdict}`),
  ];
}

test("money from a pot that was not earmarked is new", () => {
  expect(verdictsOf([{ id: "a", from_pot: "northtown-reserve" }])).toMatchInlineSnapshot(`
    [
      "The decision authorises £1m.",
      "All of it is new money: no earlier decision had set it aside for children’s services.",
      "a: New: £1m.",
    ]
  `);
});

test("money from an earmarked pot was set aside before", () => {
  expect(verdictsOf([{ id: "a", from_pot: "northtown-fund" }])).toMatchInlineSnapshot(`
    [
      "The decision authorises £1m.",
      "None of it is new money.",
      "All of it is money that an earlier decision had set aside for children’s services.",
      "a: Already set aside for children’s services by an earlier decision.",
    ]
  `);
});

test("of money for every year only the year that was set aside is said to be so", () => {
  const drawn = { from_pot: "northtown-fund", recurrence: "ongoing" };
  const dataset = example({
    allocations: [
      { id: "all", amount_gbp: "1000000", complete_splits: "item", from_pot: "northtown-fund" },
      { ...drawn, id: "a", amount_gbp: "400000", part_of: "all:item", financial_year: "2022-23" },
      { ...drawn, id: "b", amount_gbp: "600000", part_of: "all:item" },
    ],
  });
  const { sentences } = newness(dataset, found(dataset.decisions, "northtown-main"));
  expect(plainText(sentences.at(-1) ?? [])).toBe(
    "Of the £400,000 for every year, only that of 2022-23 was.",
  );
  expect(["a", "b"].map((id) => earmarkingSentence(figureOf(dataset, id)))).toEqual([
    "It counts as money that an earlier decision had set aside for children’s services. That is said of its money of 2022-23 only.",
    "It counts as money that an earlier decision had set aside for children’s services.",
  ]);
});

test("a grant that is a share of a rough sum is rough wherever it is named", () => {
  const dataset = example({
    pots: [{ id: "northtown-till", kind: "government grant", earmarked: "no" }],
    allocations: [
      { id: "all", amount_gbp: "1467000", qualifier: "about", complete_splits: "source" },
      { id: "own", amount_gbp: "733500", part_of: "all:source", from_pot: "northtown-reserve" },
      {
        ...{ id: "share", amount_absent: "share", amount_printed: "50%", printed_in: "share" },
        ...{ part_of: "all:source", from_pot: "northtown-till" },
      },
    ],
  });
  const { sentences, verdicts } = newness(dataset, found(dataset.decisions, "northtown-main"));
  expect(plainText(sentences[1] ?? [])).toContain("(about £733,500 of it a government grant)");
  expect(verdicts.at(-1)?.verdict).toBe("New: about £733,500, a government grant.");
});

test("of several sources each is judged", () => {
  expect(
    verdictsOf([
      { id: "all", amount_gbp: "6000000" },
      { id: "a", amount_gbp: "1000000", part_of: "all:source", from_pot: "northtown-reserve" },
      { id: "b", amount_gbp: "2000000", part_of: "all:source", from_pot: "northtown-fund" },
      { id: "c", amount_gbp: "3000000", part_of: "all:source", from_pot: "northtown-till" },
    ]),
  ).toMatchInlineSnapshot(`
    [
      "The decision authorises £6m.",
      "£1m is new money: no earlier decision had set it aside for children’s services.",
      "£2m is money that an earlier decision had set aside for children’s services.",
      "For £3m the papers do not say whether it is new.",
      "all: Judged source by source.",
      "a: New: £1m.",
      "b: Already set aside for children’s services by an earlier decision.",
      "c: The paper does not say whether an earlier decision had set it aside for children’s services. Counted as not stated.",
    ]
  `);
});

test("where no source is stated nothing is said to be new", () => {
  expect(verdictsOf([{ id: "a" }])).toMatchInlineSnapshot(`
    [
      "The decision authorises £1m.",
      "The papers do not say whether it is new.",
      "a: The paper does not say where it comes from. Counted as not stated.",
    ]
  `);
});

test("an amount that is not published is not judged", () => {
  expect(verdictsOf([{ id: "a", amount_absent: "exempt" }])).toMatchInlineSnapshot(`
    [
      "The paper does not publish the amount, so nothing can be said about new money.",
      "a: The paper does not say where it comes from. Counted as not stated.",
    ]
  `);
});

test("another decision than the headline is judged by the same rule", () => {
  const figures = [{ id: "a", decision: "northtown-later", from_pot: "northtown-reserve" }];
  expect(verdictsOf(figures, "northtown-later")).toMatchInlineSnapshot(`
    [
      "The decision authorises £1m.",
      "All of it is new money: no earlier decision had set it aside for children’s services.",
      "a: New: £1m.",
    ]
  `);
});

test.each([
  { decision: "northtown-advice", status: "recommended", says: "This is a recommendation." },
  { decision: "northtown-outline", status: "approved", says: "£1m is agreed in principle only" },
  { decision: "northtown-undone", status: "approved", says: "The decision was withdrawn" },
  { decision: "northtown-later", status: "noted", says: "Reported here, decided elsewhere." },
])("$decision authorises nothing", ({ decision, status, says }) => {
  const [sentence, ...others] = verdictsOf(
    [{ id: "main" }, { id: "a", decision, status }],
    decision,
  );
  expect(sentence).toContain(says);
  expect(others).toEqual([]);
});

test("a decision whose paper prints what is no funding is told what it is, not that there is none", () => {
  const said = (other_amounts: NonNullable<Changes["other_amounts"]>) => {
    const dataset = example({ allocations: [{ id: "main" }], other_amounts });
    const { sentences } = newness(dataset, found(dataset.decisions, "northtown-later"));
    return sentences.map(plainText).join(" ");
  };
  expect(said([])).toContain("print no amount");
  expect(said([{ id: "year", kind: "outturn" }])).toContain("is an outturn (what it came to), ");
  expect(said([{ id: "contract", kind: "cost" }])).toMatchInlineSnapshot(
    `"No funding is counted here. What the paper prints is a cost (what something costs or cost), which is in no total of ours."`,
  );
});

test("the shipped data: no approved amount is denied on its decision’s own page", () => {
  const { dataset } = loadDataset("data");
  if (!dataset) throw new Error("the data has problems");
  const denied = dataset.decisions.filter((decision) => {
    const said = newness(dataset, decision).sentences.map(plainText).join(" ");
    const { other_amounts, figures } = dataset;
    const printed =
      other_amounts.some(({ document }) => document === decision.document) ||
      figures.some((figure) => figure.decision === decision && figure.pounds !== undefined);
    return printed && said.includes("print no amount");
  });
  expect(denied.map(({ id }) => id)).toEqual([]);
});

test("money that is called extra and of no named pot is taken as new in one statement, on the page of the figure too", () => {
  const dataset = example({
    pots: [{ id: "northtown-till", kind: "not named", earmarked: "no" }],
    allocations: [{ id: "a", amount_gbp: "1000000", from_pot: "northtown-till" }],
  });
  expect(earmarkingSentence(figureOf(dataset, "a"))).toBe(
    "It is taken as new money, because the paper calls it extra; it names no pot.",
  );
});

test("that a rule counts a figure, or leaves it out for what it is for, is our reading where its scope is", () => {
  const figure = (cells: FigureCells) =>
    figureOf(example({ allocations: [{ id: "a", ...cells }] }), "a");
  const read = figure({ inferred: "in_scope" });
  const left = figure({ in_scope: "no", inferred: "in_scope" });
  expect([
    isOurReading("all-identified", read),
    isOurReading("all-identified", figure({})),
    isOurReading("decided", left, "out-of-scope"),
    isOurReading("decided", left, "press"),
  ]).toEqual([true, false, true, false]);
});

test("a counted sum of which a part is read says so in part", () => {
  const allocations = (inferred: string) => [
    { id: "whole", amount_gbp: "3000000", complete_splits: "year" },
    { id: "old", amount_gbp: "1000000", part_of: "whole:year", inferred },
    { id: "now", amount_gbp: "2000000", part_of: "whole:year" },
  ];
  const said = (inferred: string, id: string) =>
    countedReading("decided", figureOf(example({ allocations: allocations(inferred) }), id));
  expect([said("in_scope", "whole"), said("in_scope", "old"), said("", "whole")]).toEqual([
    "in part our reading",
    "our reading",
    "",
  ]);
});
