import { describe, expect, test } from "vitest";
import { built, example, exampleTexts, faults, figureOf } from "./example-data.ts";

/** The example with one text replaced in one of its files. */
function replaced(file: string, from: string, to: string, texts = exampleTexts()) {
  const text = texts.get(file) ?? "";
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  return new Map(texts).set(file, text.replace(from, to));
}

describe("problems", () => {
  test("a sound folder has none", () => {
    expect(faults({})).toEqual([]);
  });

  test("of several files and kinds are told all at once, in file order", () => {
    const lines = faults({
      allocations: [
        { id: "total", amount_gbp: "£5", from_pot: "nowhere" },
        { id: "part", status: "agreed", purpose: "sweets" },
        { id: "other", from_pot: "nowhere" },
      ],
      southtown: [{ id: "south", amount_printed: "7" }],
      events: [{ id: "meeting", date: "2022", date_precision: "day" }],
    });
    expect(lines).toMatchInlineSnapshot(`
      [
        "data/allocations/northtown.csv:2:29: amount_gbp: found "£5"; allowed: whole pounds in digits, such as 1200000",
        "data/allocations/northtown.csv:2:64: from_pot: found "nowhere"; allowed: an id in pots.csv of the same council (northtown-fund, northtown-reserve, northtown-till, northtown-second-fund)",
        "data/allocations/northtown.csv:3:60: status: found "agreed"; allowed: approved, recommended, noted or rejected",
        "data/allocations/northtown.csv:3:75: purpose: found "sweets"; allowed: SEND, home-to-school transport, SEND and transport, social care, improvement programme, leadership, central functions, commissioning, school places, community safety or other",
        "data/allocations/northtown.csv:4:74: from_pot: found "nowhere"; allowed: an id in pots.csv of the same council (northtown-fund, northtown-reserve, northtown-till, northtown-second-fund)",
        "data/allocations/southtown.csv:2:29: amount_gbp: found 1000000; allowed: 7, which is 7 in pounds, or a row in discrepancies.csv",
        "data/events.csv:2:24: date_precision: found "day"; allowed: as much as the date says (day for 2022-06-07, month for 2022-06, year for 2022), or a date of this precision",
      ]
    `);
  });

  test("of bad data come without a dataset", () => {
    expect(built(exampleTexts({ allocations: [{ id: "Total" }] })).dataset).toBeUndefined();
  });

  test("of a file that is no CSV name its place", () => {
    const texts = replaced("pots.csv", "northtown-till", '"northtown-till');
    expect(faults(texts)[0]).toMatchInlineSnapshot(
      `"data/pots.csv:5:1: found a quotation mark that is never closed; allowed: cells in pairs of quotation marks, a mark inside doubled ("")"`,
    );
  });

  test("of one council do not hide the checks of another", () => {
    const lines = faults({
      allocations: [{ id: "total", decision: "northtown-never" }],
      southtown: [
        { id: "south", amount_gbp: "1000" },
        { id: "part", amount_gbp: "2000", part_of: "south:item" },
      ],
    });
    expect(lines).toMatchInlineSnapshot(`
      [
        "data/allocations/northtown.csv:2:7: decision: found "northtown-never"; allowed: an id in decisions.csv of the same council (northtown-later, northtown-advice, northtown-budget, northtown-main, northtown-undone, northtown-outline)",
        "data/allocations/southtown.csv:3:28: amount_gbp: found 2000; allowed: at most 1000, the whole that it is a part of (line 2)",
      ]
    `);
  });

  test("of a council some of whose rows cannot be read are not guessed at", () => {
    const allocations = [
      { id: "total", complete_splits: "item", amount_gbp: "1000" },
      { id: "a", part_of: "total:item", amount_gbp: "1,000" },
    ];
    const lines = faults({ allocations });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('amount_gbp: found "1,000"');
  });

  test("of ids that are used twice stand alone, in one file or in two", () => {
    const total = { id: "total", complete_splits: "item", amount_gbp: "1000" };
    const part = { id: "part", part_of: "total:item", amount_gbp: "1000" };
    const again = { id: "total", amount_gbp: "5" };
    expect(faults({ allocations: [total, part, again] })).toMatchInlineSnapshot(`
      [
        "data/allocations/northtown.csv:4:1: id: found "total"; allowed: each id once (data/allocations/northtown.csv:2 has it)",
      ]
    `);
    expect(faults({ southtown: [{ id: "total" }] })).toMatchInlineSnapshot(`
      [
        "data/allocations/southtown.csv:2:1: id: found "total"; allowed: each id once (data/allocations/northtown.csv:2 has it)",
      ]
    `);
    const pots = exampleTexts();
    const row = pots.get("pots.csv")?.split("\n")[1] ?? "";
    pots.set("pots.csv", `${pots.get("pots.csv")}${row}\n`);
    expect(faults(pots)).toMatchInlineSnapshot(`
      [
        "data/pots.csv:7:1: id: found "northtown-reserve"; allowed: each id once (data/pots.csv:2 has it)",
      ]
    `);
  });
});

describe("figures", () => {
  test("have the pounds that should have been printed, and keep the print", () => {
    const dataset = example({
      allocations: [
        { id: "total", amount_gbp: "7800000", amount_printed: "7.800", printed_in: "millions" },
      ],
      discrepancies: [{ id: "misprint", allocation: "total", printed: "7.800", expected: "6.800" }],
    });
    const total = figureOf(dataset, "total");
    expect(total).toMatchObject({ amount_gbp: 7800000, pounds: 6800000, last_digit: 1000 });
  });

  test("are one chain where they restate each other, with the wholes and parts of all", () => {
    const dataset = example({
      allocations: [
        { id: "total" },
        { id: "sum", amount_gbp: "1000" },
        { id: "again", amount_gbp: "1000", restates: "sum", part_of: "total:item" },
        { id: "part", amount_gbp: "10", part_of: "again:year" },
      ],
    });
    const [total, sum, again, part] = dataset.figures.map(({ chain }) => chain);
    expect(sum).toBe(again);
    expect(sum?.figures.map(({ id }) => id)).toEqual(["sum", "again"]);
    expect(sum?.wholes).toEqual([{ chain: total, split: "item" }]);
    expect(sum?.parts).toEqual([{ chain: part, split: "year" }]);
  });

  test("from the press are in no chain but their own", () => {
    const dataset = example({
      allocations: [
        { id: "sum" },
        { id: "press", restates: "sum", document: "northtown-press" },
        { id: "again", restates: "press" },
      ],
    });
    expect(dataset.figures.slice(0, 3).map(({ chain }) => chain.figures.length)).toEqual([1, 1, 1]);
  });

  test("read empty cells from their restatements, then from their wholes", () => {
    const dataset = example({
      allocations: [
        { id: "total", recurrence: "one-off", money_type: "revenue", financial_year: "2022-23" },
        { id: "part", part_of: "total:item", money_type: "capital" },
        { id: "again", restates: "part", from_pot: "northtown-reserve", recurrence: "ongoing" },
      ],
    });
    const { inherited } = figureOf(dataset, "part");
    expect(inherited.from_pot?.id).toBe("northtown-reserve");
    expect([inherited.recurrence, inherited.money_type]).toEqual(["ongoing", "capital"]);
    expect(inherited.period?.financial_year).toBe("2022-23");
  });

  test("do not read a period in parts: its four columns are one", () => {
    const dataset = example({
      allocations: [
        { id: "total", financial_year: "2022-23" },
        { id: "part", part_of: "total:item", period_printed: "six months" },
      ],
    });
    expect(figureOf(dataset, "part").inherited.period).toEqual({
      financial_year: undefined,
      period_from: undefined,
      period_to: undefined,
      period_printed: "six months",
    });
  });
});

test("the dataset cannot be changed", () => {
  const dataset = example();
  expect(Object.isFrozen(dataset)).toBe(true);
  for (const rows of Object.values(dataset)) expect(Object.isFrozen(rows)).toBe(true);
  for (const figure of dataset.figures) {
    expect([figure, figure.chain, figure.inherited].map(Object.isFrozen)).toEqual([
      true,
      true,
      true,
    ]);
  }
});

test("a reference to nowhere does not hide an amount that is not its print", () => {
  const found = faults({
    allocations: [
      { id: "total", amount_gbp: "6754000", amount_printed: "£6.574m", printed_in: "millions" },
      { id: "other", from_pot: "nowhere" },
    ],
  });
  expect(found).toHaveLength(2);
  expect(found[0]).toContain("amount_gbp: found 6754000; allowed: 6574000");
  expect(found[1]).toContain('from_pot: found "nowhere"');
});
