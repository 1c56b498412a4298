import { describe, expect, test } from "vitest";
import { built, example, exampleTexts, type FigureCells } from "../dataset/example-data.ts";
import { problemLine } from "../csv/problem.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { absent, sum } from "../counting/example-totals.ts";
import { likeWithLike } from "./slices.ts";

type Rows = readonly FigureCells[];

/** What all figures of these tests say unless they say otherwise. */
const north = (id: string, pounds: number, cells: FigureCells = {}) =>
  sum(id, pounds, { from_pot: "northtown-reserve", ...cells });
const south = (id: string, pounds: number, cells: FigureCells = {}) =>
  sum(id, pounds, { from_pot: "southtown-reserve", ...cells });

/** The kind of each slice with the pounds of its sides, and what is left of each council. */
function shared(allocations: Rows, southtown: Rows) {
  return inBrief(example({ allocations, southtown }));
}

function inBrief(dataset: Dataset) {
  const { slices, unshared } = likeWithLike(dataset, dataset.councils, "decided");
  return {
    slices: slices.map(({ purpose, newness, recurrence, sides }) => [
      [purpose, newness ?? "either", recurrence ?? "any"].join(", "),
      ...sides.map(({ pounds }) => pounds),
    ]),
    left: unshared.map(({ pounds }) => pounds),
  };
}

const once = { recurrence: "one-off" };

describe("how finely money is told apart", () => {
  test("what comes once stands with what does not say so, where the other council does not say so", () => {
    const found = shared([north("a", 300, once), north("b", 100)], [south("c", 500)]);
    expect(found).toEqual({ slices: [["SEND, new, any", 400, 500]], left: [0, 0] });
  });

  test("new money stands alone where one council has also drawn on money set aside", () => {
    const drawn = north("b", 100, { from_pot: "northtown-fund" });
    const found = shared([north("a", 300), drawn], [south("c", 500)]);
    expect(found).toEqual({ slices: [["SEND, new, any", 300, 500]], left: [100, 0] });
  });

  test("money of which one council does not say whether it is new is told as either", () => {
    const found = shared([north("a", 300)], [sum("c", 500)]);
    expect(found).toEqual({ slices: [["SEND, either, any", 300, 500]], left: [0, 0] });
  });

  test("capital stands apart from all else, also where a council has a little of it", () => {
    const capital = north("b", 100, { money_type: "capital" });
    const found = shared([north("a", 400), capital], [south("c", 500)]);
    expect(found).toEqual({ slices: [["SEND, new, any", 400, 500]], left: [100, 0] });
  });

  test("purposes stand apart, also where a council has other money of the finest kind", () => {
    const other = north("a", 100, { purpose: "other", ...once });
    const found = shared([other, north("b", 500)], [south("c", 500)]);
    expect(found).toEqual({ slices: [["SEND, new, any", 500, 500]], left: [100, 0] });
  });

  test("a slice says whether it is capital", () => {
    const capital = (money_type: string) => {
      const dataset = example({
        allocations: [north("a", 300, { money_type })],
        southtown: [south("c", 500, { money_type })],
      });
      return likeWithLike(dataset, dataset.councils, "decided").slices.map((one) => one.capital);
    };
    expect([capital("capital"), capital("revenue"), capital("")]).toEqual([
      [true],
      [false],
      [false],
    ]);
  });
});

test("a sum of nothing is shared with nobody, not even with nothing", () => {
  expect(shared([north("a", 0)], [south("c", 500)])).toEqual({ slices: [], left: [0, 500] });
  expect(shared([north("a", 0)], [south("c", 0)])).toEqual({ slices: [], left: [0, 0] });
});

test("what is left of a council is not known where its total is not known", () => {
  expect(shared([absent("a")], [south("c", 500)]).left).toEqual([undefined, 500]);
});

describe("the order of what is shared", () => {
  const care = { purpose: "social care" };
  const alike = { ...once, money_type: "revenue", financial_year: "2022-23" };

  test("is that of the money, most first", () => {
    const rows = (of: typeof north) => [of("a", 100), of("b", 300, care)];
    const found = shared(
      rows(north),
      rows(south).map((row) => ({ ...row, id: `s-${row.id}` })),
    );
    expect(found.slices).toEqual([
      ["social care, new, any", 300, 300],
      ["SEND, new, any", 100, 100],
    ]);
  });

  test("counts the money of both councils", () => {
    const found = shared(
      [north("a", 200), north("b", 300, care)],
      [south("c", 900), south("d", 10, care)],
    );
    expect(found.slices).toEqual([
      ["SEND, new, any", 200, 900],
      ["social care, new, any", 300, 10],
    ]);
  });

  test("puts first what needs no care, however little it is", () => {
    const found = shared(
      [north("a", 900), north("b", 3, { ...care, ...alike })],
      [south("c", 900), south("d", 3, { ...care, ...alike })],
    );
    expect(found.slices).toEqual([
      ["social care, new, one-off", 3, 3],
      ["SEND, new, any", 900, 900],
    ]);
  });
});

describe("of three councils", () => {
  /** Northtown and two more; the third has a table of its own, which is written like Southtown's. */
  function three(allocations: Rows, southtown: Rows, easttown: Rows): Dataset {
    const more = {
      councils: [{ id: "easttown" }],
      documents: [{ id: "easttown-report", council: "easttown" }],
      decisions: [
        {
          id: "easttown-main",
          council: "easttown",
          document: "easttown-report",
          headline: "yes",
        },
      ],
      pots: [
        {
          id: "easttown-reserve",
          council: "easttown",
          document: "easttown-report",
          earmarked: "no",
        },
      ],
      allocations,
    };
    const texts = exampleTexts({ ...more, southtown });
    const east = exampleTexts({ ...more, southtown: easttown }).get("allocations/southtown.csv");
    texts.set("allocations/easttown.csv", (east ?? "").replaceAll("southtown", "easttown"));
    const { dataset, problems } = built(texts);
    if (!dataset) throw new Error(problems.map(problemLine).join("\n"));
    return dataset;
  }

  const alike = { ...once, money_type: "revenue", financial_year: "2022-23" };

  test("the heaviest verdict on any two is that of the slice", () => {
    const later = { ...alike, financial_year: "2023-24" };
    const dataset = three([north("a", 1, alike)], [south("b", 2, alike)], [south("c", 3, later)]);
    const { slices } = likeWithLike(dataset, dataset.councils, "decided");
    expect(slices.map(({ sides }) => sides.map(({ pounds }) => pounds))).toEqual([[1, 2, 3]]);
    expect(slices.map(({ verdict }) => [verdict.verdict, verdict.failing[0]?.rule])).toEqual([
      ["with care", "period"],
    ]);
  });

  test("nothing is shared where any two are not comparable", () => {
    const ongoing = { ...alike, recurrence: "ongoing" };
    const unsaid = { ...alike, recurrence: "" };
    const found = inBrief(
      three([north("a", 1, unsaid)], [south("b", 2, alike)], [south("c", 3, ongoing)]),
    );
    expect(found).toEqual({ slices: [], left: [1, 2, 3] });
  });
});
