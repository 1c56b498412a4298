/** Cases that only showed with more councils, each in small. */
import { describe, expect, test } from "vitest";
import { councilOf, example, faults, figureOf, type Changes } from "../dataset/example-data.ts";
import { breakdown } from "./breakdown.ts";
import { totalOf } from "./rules.ts";

const total = (count: "decided" | "new-money" | "all-identified", changes: Changes) => {
  const dataset = example(changes);
  return totalOf(dataset, councilOf(dataset), count);
};

describe("a whole that holds both the filling of a pot and what is drawn from it", () => {
  const whole = { id: "whole", amount_gbp: "189000000" };
  const filling = {
    id: "filling",
    amount_gbp: "5300000",
    part_of: "whole:item",
    to_pot: "northtown-fund",
  };
  const drawn = {
    id: "drawn",
    amount_gbp: "5300000",
    part_of: "whole:item",
    from_pot: "northtown-fund",
  };

  test.each(["decided", "all-identified"] as const)("is not cut under %s", (count) => {
    expect(total(count, { allocations: [whole, filling, drawn] }).pounds).toBe(189_000_000);
  });

  test("is cut where the pot was filled outside it", () => {
    const outside = { ...filling, part_of: "" };
    expect(total("decided", { allocations: [whole, outside, drawn] }).pounds).toBe(189_000_000);
    expect(
      total("decided", { allocations: [whole, outside, drawn] }).included.map(
        ({ pounds }) => pounds,
      ),
    ).toEqual([183_700_000, 5_300_000]);
  });
});

describe("what leaves a pot whose filling was replaced", () => {
  const first = { id: "first", decision: "northtown-budget", to_pot: "northtown-fund" };
  const drawn = { id: "drawn", amount_gbp: "400000", from_pot: "northtown-fund" };
  const later = { id: "later", amount_gbp: "1500000", supersedes: "first" };

  test("is left out where the sum that replaced it is counted", () => {
    const { included } = total("all-identified", { allocations: [first, later, drawn] });
    expect(included.map(({ figure }) => figure.id)).toEqual(["later"]);
  });

  test("is left out at the end of several replacements", () => {
    const last = { ...later, id: "last", amount_gbp: "1700000", supersedes: "later" };
    const { included } = total("all-identified", { allocations: [first, later, last, drawn] });
    expect(included.map(({ figure }) => figure.id)).toEqual(["last"]);
  });

  test("counts where the sum that replaced it has no amount", () => {
    const absent = { id: "later", amount_absent: "exempt", supersedes: "first" };
    const { pounds } = total("all-identified", { allocations: [first, absent, drawn] });
    expect(pounds).toBe(400_000);
  });
});

describe("a headline decision whose amounts are all absent", () => {
  const absent = (from_pot: string) => ({ id: "one", amount_absent: "exempt", from_pot });

  test("brings no new money out of an earmarked pot", () => {
    expect(total("new-money", { allocations: [absent("northtown-fund")] }).pounds).toBe(0);
  });

  test("brings new money that nobody knows out of one that is not", () => {
    const found = total("new-money", { allocations: [absent("northtown-reserve")] });
    expect(found.pounds).toBeUndefined();
    expect(found.included).toMatchObject([{ pounds: undefined }]);
  });

  test("leaves it not stated where the pot says nothing", () => {
    expect(total("new-money", { allocations: [absent("northtown-till")] }).pounds).toBeUndefined();
  });
});

test("a figure of several years states its period, and one that says nothing does not", () => {
  const span = { id: "span", period_from: "2024-04", period_to: "2028-03" };
  const open = { id: "open", period_from: "2022-07" };
  const words = { id: "words", period_printed: "six months" };
  const { included } = total("decided", { allocations: [span, open, words, { id: "none" }] });
  expect([...breakdown(included, "period").keys()]).toEqual([
    "2024-25 to 2027-28",
    "from 2022-23",
    "six months",
    undefined,
  ]);
});

test("money for deficits of past years is in no total", () => {
  const past = { id: "past", in_scope: "past years" };
  for (const count of ["decided", "new-money", "all-identified"] as const) {
    const { pounds, excluded } = total(count, { allocations: [past] });
    expect(pounds).toBeUndefined();
    expect(excluded).toMatchObject([{ clause: "past-years" }]);
  }
});

describe("a misprint of the unit", () => {
  const changes: Changes = {
    allocations: [
      { id: "grant", amount_gbp: "7056000000", amount_printed: "£7,056m", printed_in: "millions" },
    ],
    discrepancies: [{ id: "typo", allocation: "grant", printed: "£7,056m", expected: "£7.056m" }],
  };

  test("is taken at its expected value in every sum", () => {
    expect(total("decided", changes)).toMatchObject({ pounds: 7_056_000, naive_pounds: 7_056_000 });
  });
});

describe("a share in place of pounds", () => {
  const whole = { id: "whole", amount_gbp: "1467000", complete_splits: "source" };
  const own = { id: "own", amount_gbp: "733500", part_of: "whole:source" };
  const share = {
    id: "share",
    amount_absent: "share",
    amount_printed: "50%",
    printed_in: "share",
    part_of: "whole:source",
    from_pot: "northtown-reserve",
  };

  test("is what the other parts leave", () => {
    const dataset = example({ allocations: [whole, own, share] });
    expect(figureOf(dataset, "share").pounds).toBe(733_500);
    expect(totalOf(dataset, councilOf(dataset), "new-money")).toMatchObject({
      pounds: 733_500,
      not_stated: 733_500,
    });
  });

  test.each([
    ["", "", "exactly"],
    ["about", "", "about"],
    ["up-to", "", "up-to"],
    ["", "up-to", "at-least"],
    ["", "at-least", "up-to"],
    ["about", "up-to", "about"],
    ["up-to", "at-least", "up-to"],
    ["up-to", "up-to", "about"],
  ])("of a whole “%s” with a part “%s” it is “%s”", (ofWhole, ofPart, expected) => {
    const row = (cells: typeof whole | typeof own, qualifier: string) =>
      qualifier === "" ? cells : { ...cells, qualifier };
    const dataset = example({ allocations: [row(whole, ofWhole), row(own, ofPart), share] });
    expect(figureOf(dataset, "share").qualifier).toBe(expected);
  });
});

describe("a share that is no remainder", () => {
  const whole = { id: "whole", amount_gbp: "1467000", complete_splits: "source" };
  const share = {
    id: "share",
    amount_absent: "share",
    amount_printed: "50%",
    printed_in: "share",
    part_of: "whole:source",
  };

  test("is refused where the split is not complete, or another part has no amount", () => {
    const open = { ...whole, complete_splits: "" };
    const lines = faults({ allocations: [open, { id: "own", part_of: "whole:source" }, share] });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('amount_absent: found "share"; allowed: share only in a part');
  });

  test("is refused where the other parts leave another share", () => {
    const own = { id: "own", amount_gbp: "1000000", part_of: "whole:source" };
    const [line] = faults({ allocations: [whole, own, share] });
    expect(line).toContain("allowed: 32%, what the other parts leave (467000 of 1467000)");
  });
});

test("a floor or a rough sum with other parts is told to drop its complete split", () => {
  const whole = { id: "whole", amount_gbp: "430000", complete_splits: "item" };
  const part = { id: "part", amount_gbp: "437000", part_of: "whole:item" };
  const [line] = faults({ allocations: [{ ...whole, qualifier: "at-least" }, part] });
  expect(line).toContain('complete_splits: found "item"; allowed: no item: 430000 is printed');
});

test("a fault of an other amount is told at its expected value", () => {
  const { other_amounts } = example({
    other_amounts: [{ id: "sum", amount_gbp: "36062", amount_printed: "36,062" }],
    discrepancies: [{ id: "slip", other_amount: "sum", printed: "36,062", expected: "36,067" }],
  });
  expect(other_amounts[0]?.pounds).toBe(36_067);
});

test("a decision that was called in counts, one whose outcome was not seen does not", () => {
  const stages = (stage: string): Changes => ({
    decisions: [{ id: "northtown-later", stage }],
    allocations: [{ id: "one", decision: "northtown-later" }],
  });
  expect(total("all-identified", stages("called in")).pounds).toBe(1_000_000);
  expect(total("all-identified", stages("outcome not seen")).pounds).toBeUndefined();
});
