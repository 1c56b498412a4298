import { describe, expect, it } from "vitest";
import { loadDataset } from "../dataset/load.ts";
import { councilOf, example, type FigureCells } from "../dataset/example-data.ts";
import { totalOf } from "../counting/rules.ts";
import { plainQuestion, type Question } from "../measures/questions.ts";
import { quote, quoteOfAll } from "./quotes.ts";
import { totalRow } from "../measures/totals.ts";

const dataset = example({
  allocations: [
    { id: "grant", amount_gbp: "2500000", qualifier: "up-to", from_pot: "northtown-reserve" },
    { id: "unseen", amount_gbp: "", amount_absent: "exempt" },
  ],
  southtown: [{ id: "south", amount_gbp: "700000", from_pot: "southtown-reserve" }],
});

function said(question: Question, council: string): string {
  const total = totalOf(dataset, councilOf(dataset, council), question.count);
  return quote(dataset, question, totalRow(dataset, total, question));
}

describe("a quotation", () => {
  it("of each count keeps its caveats", () => {
    expect(said(plainQuestion("decided"), "northtown")).toMatchInlineSnapshot(
      `"The main decision of A council, of 1 June 2022, authorised up to £2.5m for improving children’s services (in prices of the day; “up to” is a ceiling, not spending; 1 amount not known: not published, or in papers not seen)."`,
    );
    expect(said(plainQuestion("new-money"), "southtown")).toMatchInlineSnapshot(
      `"The main decision of A council, of 1 June 2022, brought new money of £700,000 for improving children’s services (in prices of the day)."`,
    );
    expect(said(plainQuestion("all-identified"), "southtown")).toMatchInlineSnapshot(
      `"The papers of A council report £700,000 for improving children’s services over the years, each pound counted once (in prices of the day)."`,
    );
  });

  it("closes what is set off before it goes on", () => {
    const own = example({
      allocations: [
        { id: "works", amount_gbp: "3000000", money_type: "capital" },
        { id: "staff", amount_gbp: "1000000" },
      ],
    });
    const total = totalOf(own, councilOf(own), "decided");
    const question = plainQuestion("decided");
    expect(quote(own, question, totalRow(own, total, question))).toContain(
      "£1m and £3m of capital, not stated whether one-off or ongoing, for improving",
    );
  });

  it("says why there is no figure", () => {
    const perChild = { count: "decided", measure: "per-child", prices: "cash" } as const;
    expect(said(perChild, "southtown")).toMatchInlineSnapshot(
      `"For A council there is no figure under “Authorised by this decision” (per child aged 0 to 17 in the area; in prices of the day): the official statistic for the year of the decision is not available."`,
    );
  });

  it("says that none was new only where that is known of all of it", () => {
    const fund = { id: "total", from_pot: "northtown-fund" };
    const question = plainQuestion("new-money");
    const said = (allocations: readonly FigureCells[]) => {
      const dataset = example({ allocations });
      const total = totalOf(dataset, councilOf(dataset), "new-money");
      return quote(dataset, question, totalRow(dataset, total, question));
    };
    expect(said([fund])).toBe(
      "The main decision of A council, of 1 June 2022, brought no new money for improving children’s services (in prices of the day).",
    );
    const every = { ...fund, recurrence: "ongoing", financial_year: "2022-23" } as const;
    expect(said([{ ...every, amount_gbp: "127000", amount_printed: "£127,000" }])).toContain(
      "no new money for improving children’s services (in prices of the day; of money for every year only that of 2022-23 was set aside before)",
    );
    expect(said([fund, { id: "more" }])).toBe(
      "The main decision of A council, of 1 June 2022, brought no money for improving children’s services that is known to be new (in prices of the day; of some of the money the papers do not say whether it is new).",
    );
  });

  it("of a council read in part claims no main decision, and says what is held and what is known", () => {
    const councils = [
      { id: "southtown", short_name: "Southtown", read: "part", larger_known: "yes" },
    ] as const;
    const allocations = [{ id: "south", amount_gbp: "700000", from_pot: "southtown-reserve" }];
    const part = example({ councils, southtown: allocations });
    const quotes = (["decided", "new-money", "all-identified"] as const).map((count) => {
      const question = plainQuestion(count);
      return quote(
        part,
        question,
        totalRow(part, totalOf(part, councilOf(part, "southtown"), count), question),
      );
    });
    for (const words of quotes) {
      expect(words).not.toMatch(/main decision|^The papers/);
      expect(words).toContain(
        "only single decisions of Southtown; larger ones that we lack are known",
      );
    }
  });

  it("of a share begins with what it is a share of, and keeps apart what that holds and may hold", () => {
    const { dataset } = loadDataset("data");
    if (!dataset) throw new Error("the data has problems");
    const question = {
      count: "all-identified",
      measure: "share-of-spend",
      prices: "cash",
    } as const;
    const total = totalOf(dataset, councilOf(dataset, "bcp"), "all-identified");
    expect(quote(dataset, question, totalRow(dataset, total, question))).toMatchInlineSnapshot(
      `"As a share of the council’s gross spending on children’s services in the decision’s year, the papers of Bournemouth, Christchurch and Poole Council report 6.29% (without £3.15m that this spending does not hold and £14.6m that it may or may not hold) for improving children’s services over the years, each pound counted once (in prices of the day; what that spending holds is our reading; that spending holds no money for special educational needs, and no capital; whether it holds money for “Ongoing investment included in the approved revenue budget for 2023/24” is not known)."`,
    );
  });

  it("of all councils is not a ranking", () => {
    const question = { count: "decided", measure: "per-child", prices: "real" } as const;
    expect(quoteOfAll(question, "Northtown authorised most")).toMatchInlineSnapshot(
      `"Northtown authorised most (counted as “Authorised by this decision”; per child aged 0 to 17 in the area; in 2024-25 prices; whether two of the amounts may be compared depends on status, period and purpose)."`,
    );
  });
});
