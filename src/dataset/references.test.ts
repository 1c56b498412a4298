import { expect, test } from "vitest";
import { example, exampleTexts, faults, figureOf, found } from "./example-data.ts";

test("every id becomes what it names, in both directions", () => {
  const dataset = example({
    allocations: [
      { id: "total", from_pot: "northtown-reserve", to_pot: "northtown-fund" },
      { id: "part", part_of: "total:item", also_at: "northtown-press: page 2" },
      { id: "again", restates: "total" },
      { id: "next", supersedes: "total", decision: "northtown-later" },
    ],
    decisions: [{ id: "northtown-later", follows: "northtown-main northtown-budget" }],
    other_amounts: [{ id: "balance", pot: "northtown-fund" }],
    discrepancies: [{ id: "typo", allocation: "part", printed: "A sum", expected: "The sum" }],
  });
  const [total, part, again] = ["total", "part", "again"].map((id) => figureOf(dataset, id));
  expect(total?.decision).toBe(found(dataset.decisions, "northtown-main"));
  expect(total?.from_pot).toBe(found(dataset.pots, "northtown-reserve"));
  expect(total?.to_pot).toBe(found(dataset.pots, "northtown-fund"));
  expect(total?.parts).toEqual([{ part, split: "item" }]);
  expect(part?.part_of).toEqual([{ whole: total, split: "item" }]);
  expect(part?.also_at[0]?.document).toBe(found(dataset.documents, "northtown-press"));
  expect(total?.restated_by).toEqual([again]);
  expect(again?.restates).toBe(total);
  expect(total?.superseded_by).toEqual([figureOf(dataset, "next")]);
  expect(part?.discrepancies).toEqual([found(dataset.discrepancies, "typo")]);
  expect(found(dataset.decisions, "northtown-later").follows.map(({ id }) => id)).toEqual([
    "northtown-main",
    "northtown-budget",
  ]);
  expect(found(dataset.other_amounts, "balance").pot).toBe(total?.to_pot);
});

test("an id that names nothing is refused, the nearest ids first", () => {
  const decisions = [{ id: "northtown-late", council: "northtwon" }];
  expect(faults({ decisions })).toMatchInlineSnapshot(`
    [
      "data/decisions.csv:9:16: council: found "northtwon"; allowed: an id in councils.csv (northtown, southtown)",
    ]
  `);
  const allocations = [{ id: "total", document: "southtown-repport" }];
  expect(faults({ allocations })).toMatchInlineSnapshot(`
    [
      "data/allocations/northtown.csv:2:91: document: found "southtown-repport"; allowed: an id in documents.csv (southtown-report, northtown-report, northtown-press)",
    ]
  `);
});

test("only the first six ids are listed", () => {
  expect(faults({ allocations: [{ id: "total", decision: "budget" }] })).toMatchInlineSnapshot(`
    [
      "data/allocations/northtown.csv:2:7: decision: found "budget"; allowed: an id in decisions.csv of the same council (northtown-budget, northtown-main, northtown-later, northtown-undone, northtown-advice, northtown-outline)",
    ]
  `);
});

test("a pot of another council is refused", () => {
  const allocations = [{ id: "total", from_pot: "southtown-reserve" }];
  expect(faults({ allocations })).toMatchInlineSnapshot(`
    [
      "data/allocations/northtown.csv:2:74: from_pot: found "southtown-reserve"; allowed: an id in pots.csv of the same council (northtown-reserve, northtown-second-fund, northtown-fund, northtown-till)",
    ]
  `);
});

test.each([
  ["decision", { decision: "southtown-main" }],
  ["part_of", { part_of: "south:item" }],
  ["restates", { restates: "south" }],
  ["supersedes", { supersedes: "south" }],
  ["to_pot", { to_pot: "southtown-reserve" }],
])("a relation by %s stays within a council", (field, cells) => {
  const lines = faults({ allocations: [{ id: "total", ...cells }] });
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain(`${field}: found "south`);
  expect(lines[0]).toContain("of the same council");
});

test("a decision does not follow one of another council", () => {
  const decisions = [{ id: "northtown-later", follows: "southtown-main" }];
  expect(faults({ decisions })).toMatchInlineSnapshot(`
    [
      "data/decisions.csv:4:70: follows: found "southtown-main"; allowed: an id in decisions.csv of the same council (northtown-main, northtown-later, northtown-advice, northtown-outline, northtown-undone, northtown-budget)",
    ]
  `);
});

test("an amount that is not funding does not report on a pot of another council", () => {
  const other_amounts = [{ id: "balance", pot: "southtown-reserve" }];
  expect(faults({ other_amounts })).toMatchInlineSnapshot(`
    [
      "data/other_amounts.csv:2:66: pot: found "southtown-reserve"; allowed: an id in pots.csv of the same council (northtown-reserve, northtown-second-fund, northtown-fund, northtown-till)",
    ]
  `);
});

test("a misprint of a figure that is not there is refused", () => {
  const typo = { id: "typo", allocation: "totle", printed: "a", expected: "b" };
  expect(faults({ discrepancies: [typo] })).toMatchInlineSnapshot(`
    [
      "data/discrepancies.csv:2:30: allocation: found "totle"; allowed: an id in the allocations (total, south)",
    ]
  `);
});

test("a reference to a row that could not be read is not a second fault", () => {
  const pots = [{ id: "northtown-fund", kind: "piggy bank" }];
  const lines = faults({ pots, allocations: [{ id: "total", from_pot: "northtown-fund" }] });
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain("kind: found");
});

test("a reference to a row that could not be linked is not a second fault", () => {
  const documents = [{ id: "northtown-report", council: "northtwon" }];
  expect(faults({ documents })).toHaveLength(1);
  const allocations = [
    { id: "total", decision: "northtown-never" },
    { id: "part", part_of: "total:item" },
  ];
  expect(faults({ allocations })).toHaveLength(1);
});

test("an amounts file of a council that is not there is refused", () => {
  const texts = exampleTexts();
  const text = texts.get("allocations/southtown.csv") ?? "";
  texts.delete("allocations/southtown.csv");
  texts.set("allocations/westtown.csv", text);
  expect(faults(texts)).toMatchInlineSnapshot(`
    [
      "data/allocations/westtown.csv:1:1: found a file named "westtown"; allowed: a file named after an id in councils.csv (northtown, southtown)",
    ]
  `);
});

test("a wrong reference of a row that has another fault is told at once with it", () => {
  const told = faults({
    allocations: [
      { id: "total", status: "agreed", document: "northtown-repport", part_of: "totl:item" },
      { id: "part", decision: "northtown-mian", restates: "nobody", from_pot: "southtown-reserve" },
    ],
    decisions: [{ id: "northtown-later", date: "later", follows: "northtown-bugdet" }],
    events: [{ id: "visit", date: "soon", document: "northtown-paper" }],
  });
  expect(told).toMatchInlineSnapshot(`
    [
      "data/allocations/northtown.csv:2:61: status: found "agreed"; allowed: approved, recommended, noted or rejected",
      "data/allocations/northtown.csv:2:68: part_of: found "totl"; allowed: an id in the allocations of the same council (none there yet)",
      "data/allocations/northtown.csv:2:98: document: found "northtown-repport"; allowed: an id in documents.csv (northtown-report, southtown-report, northtown-press)",
      "data/allocations/northtown.csv:3:6: decision: found "northtown-mian"; allowed: an id in decisions.csv of the same council (northtown-main, northtown-advice, northtown-undone, northtown-budget, northtown-outline)",
      "data/allocations/northtown.csv:3:71: restates: found "nobody"; allowed: an id in the allocations of the same council (none there yet)",
      "data/allocations/northtown.csv:3:79: from_pot: found "southtown-reserve"; allowed: an id in pots.csv of the same council (northtown-reserve, northtown-second-fund, northtown-fund, northtown-till)",
      "data/decisions.csv:4:46: date: found "later"; allowed: a date that exists, such as 2022-06-07, 2022-06 or 2022",
      "data/decisions.csv:4:65: follows: found "northtown-bugdet"; allowed: an id in decisions.csv of the same council (northtown-budget, northtown-undone, northtown-outline, northtown-advice, northtown-main)",
      "data/events.csv:2:17: date: found "soon"; allowed: a date that exists, such as 2022-06-07, 2022-06 or 2022",
      "data/events.csv:2:40: document: found "northtown-paper"; allowed: an id in documents.csv (northtown-report, northtown-press, southtown-report)",
    ]
  `);
});
