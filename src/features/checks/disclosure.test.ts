import { describe, expect, test } from "vitest";
import { example, type Changes, type FigureCells } from "../../dataset/example-data.ts";
import { answerText, disclosures } from "./disclosure.ts";

function northtown(allocations: readonly FigureCells[], others: Changes = {}) {
  return disclosures(example({ allocations, ...others })).filter(
    ({ decision }) => decision.council.id === "northtown",
  );
}

/** The answers of the only decision that the figures belong to, by question. */
function answers(allocations: readonly FigureCells[], others: Changes = {}) {
  const [row] = northtown(allocations, others);
  return Object.fromEntries(
    (row?.answers ?? []).map((answer) => [answer.question.slug, answerText(answer)]),
  );
}

const nothing = {
  source: "not stated",
  new_or_reallocated: "not stated",
  recurrence: "not stated",
  period: "not stated",
  purpose: "stated",
};

describe("what counts as stated", () => {
  test("empty cells are not", () => {
    expect(answers([{ id: "sum" }])).toEqual(nothing);
  });

  test("printed cells are", () => {
    const cells = {
      from_pot: "northtown-reserve",
      recurrence: "one-off",
      period_printed: "a year",
    };
    expect(answers([{ id: "sum", ...cells }])).toEqual({
      source: "stated",
      new_or_reallocated: "stated",
      recurrence: "stated",
      period: "stated",
      purpose: "stated",
    });
  });

  test("our reading is not", () => {
    const cells = {
      from_pot: "northtown-reserve",
      recurrence: "one-off",
      financial_year: "2022-23",
      inferred: "from_pot recurrence financial_year purpose",
    };
    expect(answers([{ id: "sum", ...cells }])).toEqual({ ...nothing, purpose: "not stated" });
  });

  test("nor is a pot whose earmarking is our reading, or that has no name", () => {
    const pots = [
      { id: "northtown-reserve", inferred: "earmarked" },
      { id: "northtown-till", kind: "not named", earmarked: "no" },
    ];
    expect(answers([{ id: "sum", from_pot: "northtown-reserve" }], { pots })).toEqual({
      ...nothing,
      source: "stated",
    });
    expect(answers([{ id: "sum", from_pot: "northtown-till" }], { pots })).toEqual({
      ...nothing,
      new_or_reallocated: "stated",
    });
  });

  test("what is for something else, unnamed, is not told to buy anything", () => {
    expect(answers([{ id: "sum", purpose: "other" }])["purpose"]).toBe("not stated");
  });
});

describe("where it is read", () => {
  test("in another print of the same paper", () => {
    expect(
      answers([{ id: "sum" }, { id: "again", restates: "sum", recurrence: "ongoing" }])[
        "recurrence"
      ],
    ).toBe("stated");
  });

  test("not in a later decision's paper", () => {
    const rows = [
      { id: "sum" },
      {
        id: "later",
        decision: "northtown-later",
        document: "northtown-press",
        status: "noted",
        restates: "sum",
        recurrence: "ongoing",
      },
    ];
    const documents = [{ id: "northtown-press", type: "report", evidence: "official-extract" }];
    const [later, first] = northtown(rows, { documents });
    expect(first?.decision.id).toBe("northtown-main");
    expect(first?.answers.map(answerText)[2]).toBe("not stated");
    expect(later?.answers.map(answerText)[2]).toBe("stated");
    expect(later?.basis).toBe("reported");
  });

  test("in the whole, and in parts by their share, a list printed twice counted once", () => {
    const parts = ["a", "b"].flatMap((id, index) => [
      {
        id,
        amount_gbp: String(250_000 + index * 500_000),
        part_of: "sum:item",
        recurrence: index === 0 ? "one-off" : "",
      },
      {
        id: `${id}-again`,
        amount_gbp: String(250_000 + index * 500_000),
        part_of: "sum-again:item",
        restates: id,
      },
    ]);
    const rows = [
      { id: "sum", period_printed: "a year" },
      { id: "sum-again", restates: "sum" },
      ...parts,
    ];
    expect(answers(rows)).toEqual({ ...nothing, recurrence: "25%", period: "stated" });
  });

  test("not in the whole, where it is our reading of the part itself", () => {
    const rows = (cells: Partial<FigureCells>) => [
      { id: "sum", from_pot: "northtown-reserve", recurrence: "one-off" },
      {
        id: "part",
        amount_gbp: "250000",
        part_of: "sum:step",
        decision: "northtown-later",
        ...cells,
      },
    ];
    const of = (cells: Partial<FigureCells>) => {
      const found = northtown(rows(cells)).find(
        ({ decision }) => decision.id === "northtown-later",
      );
      return found?.answers.map(answerText).slice(0, 3);
    };
    const stated = ["stated", "stated", "stated"];
    expect(of({})).toEqual(stated);
    expect(of({ from_pot: "northtown-reserve", inferred: "from_pot" })).toEqual([
      "not stated",
      "not stated",
      "stated",
    ]);
  });
});

describe("which money is asked about", () => {
  const pounds = (rows: readonly FigureCells[]) => northtown(rows).map((row) => row.pounds);

  test("each pound once: no part, no release of what the same decision sets aside", () => {
    expect(
      pounds([
        { id: "sum", to_pot: "northtown-fund" },
        { id: "part", amount_gbp: "300000", part_of: "sum:item" },
        { id: "release", amount_gbp: "400000", from_pot: "northtown-fund" },
      ]),
    ).toEqual([1_000_000]);
  });

  test("not options that were not taken, and no money for other services", () => {
    expect(pounds([{ id: "sum", status: "rejected" }])).toEqual([]);
    expect(pounds([{ id: "sum", in_scope: "no" }])).toEqual([]);
    expect(
      pounds([
        { id: "sum", in_scope: "no" },
        { id: "own", amount_gbp: "5000" },
      ]),
    ).toEqual([5000]);
  });

  test("whether it comes once or every year not of capital, unless its paper says so", () => {
    const parts = [
      { id: "sum" },
      { id: "works", amount_gbp: "400000", part_of: "sum:item", money_type: "capital" },
      { id: "staff", amount_gbp: "150000", part_of: "sum:item", recurrence: "ongoing" },
    ];
    const capital = { id: "sum", money_type: "capital" } as const;
    const asked = (rows: readonly FigureCells[]) =>
      northtown(rows).flatMap((row) =>
        row.answers.flatMap((answer) =>
          answer.question.slug === "recurrence"
            ? [[answerText(answer), answer.stated, answer.unasked]]
            : [],
        ),
      );
    expect([
      ...asked([capital]),
      ...asked([{ ...capital, recurrence: "one-off" }]),
      ...asked([{ ...capital, inferred: "money_type" }]),
      ...asked(parts),
    ]).toEqual([
      ["not asked", 0, 1_000_000],
      ["stated", 1_000_000, 0],
      ["not stated", 0, 0],
      ["25%", 150_000, 400_000],
    ]);
  });

  test("an amount that is withheld is counted and has no share", () => {
    const [row] = northtown([{ id: "sum", amount_absent: "exempt" }]);
    expect(row).toMatchObject({ pounds: undefined, absent: 1 });
    expect(row?.answers.map(answerText)[0]).toBe("amount not known");
  });
});
