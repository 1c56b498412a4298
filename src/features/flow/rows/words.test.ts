import { describe, expect, test } from "vitest";
import { claimsOf } from "../../../claims/claims.ts";
import { absent, sum } from "../../../counting/example-totals.ts";
import { totalOf } from "../../../counting/rules.ts";
import { councilOf, example, type FigureCells } from "../../../dataset/example-data.ts";
import type { Dataset } from "../../../dataset/dataset.ts";
import { loadDataset } from "../../../dataset/load.ts";
import { plainText } from "../../../wording/rich-text.ts";
import { disclosures } from "../../checks/disclosure.ts";
import { flowRecords } from "../flow-records.ts";
import { isNamed } from "./flow-ends.ts";
import { flowOf } from "./flow.ts";
import { balanceStories } from "../../balances/balance-stories.ts";

const fund = { id: "northtown-fund", inflow: "whole" };
const word = { id: "northtown-extra", kind: "not named", name: "Extra money" };

function title(allocations: readonly FigureCells[]): string {
  const dataset = example({ pots: [fund, word], allocations });
  return plainText(flowOf(dataset, councilOf(dataset)).finding);
}

const from = { from_pot: "northtown-fund" };
const into = { to_pot: "northtown-fund", decision: "northtown-budget" };

test("a title begins with what no paper says", () => {
  expect(title([sum("a", 10), sum("b", 4, { from_pot: "northtown-extra" })])).toBe(
    "In the papers we hold, Council does not say where £14 came from; it calls £4 of it “Extra money”",
  );
  expect(title([sum("a", 10, { money_type: "capital" })])).toBe(
    "In the papers we hold, Council does not say where £10 of capital came from",
  );
  expect(title([sum("a", 10, { recurrence: "one-off" }), sum("b", 4)])).toBe(
    "In the papers we hold, Council does not say where £10 of one-off money and £4 of other money came from",
  );
});

test("a title names the one pot that all of it came from, and says where that is our reading", () => {
  const ongoing = { ...from, recurrence: "ongoing" };
  expect(title([sum("a", 10, ongoing)])).toBe(
    "All of Council’s £10 of ongoing money came from “A pot”",
  );
  expect(title([sum("a", 10, { ...ongoing, inferred: "from_pot" })])).toBe(
    "All of Council’s £10 of ongoing money came from “A pot” (our reading)",
  );
});

test("money that is one-off by our reading is told so in the title, the picture, the table and the file", () => {
  const ours = { recurrence: "one-off", inferred: "recurrence" };
  const dataset = example({
    pots: [fund],
    allocations: [
      sum("a", 10, ours),
      sum("part", 4, { part_of: "a:item", purpose: "leadership" }),
      sum("b", 3, { recurrence: "one-off" }),
      sum("c", 2, { ...from, recurrence: "ongoing" }),
    ],
  });
  const flow = flowOf(dataset, councilOf(dataset));
  expect(plainText(flow.finding)).toContain("£13 of one-off (in part our reading) money came from");
  const sums = flow.nodes.flatMap((node) => node.sums);
  expect(sums).toContain("£13 one-off (in part our reading)");
  expect(sums).toContain("£4 one-off (our reading)");
  expect(flow.streams.map(({ name }) => name.split(";")[0])).toContain("£4 one-off (our reading)");
  const kinds = flow.rows.flatMap(({ rows }) => rows.map(({ kind }) => kind));
  expect(kinds.toSorted()).toEqual([
    "one-off",
    "one-off (our reading)",
    "one-off (our reading)",
    "ongoing",
  ]);
  const { header, rows } = flowRecords(flow, { page: "", data_date: "" });
  const at = header.indexOf("recurrence_our_reading");
  expect(rows.map((row) => row[at])).toEqual(["yes", "yes", "no", "no"]);
});

describe("of money that was set aside, a title", () => {
  test("says what was released, and which release is our reading", () => {
    const figures = [sum("a", 10, into), sum("b", 4, { ...from, inferred: "from_pot" })];
    expect(title(figures)).toBe(
      "Of the £10 that Council set aside, £4 (our reading) was released; £6 is not drawn in the papers we hold",
    );
    expect(title([...figures, sum("c", 6, from)])).toBe(
      "Council set aside £10 once and released all of it in two sums: £4 (our reading) and £6",
    );
  });

  test("says that a release without an amount leaves it open, and not that its source is unsaid", () => {
    expect(title([sum("a", 10, into), absent("b", from)])).toBe(
      "The papers we hold do not say how much of the £10 that Council set aside was released",
    );
  });
});

describe("the shipped data", () => {
  const dataset = loadDataset("data").dataset as Dataset;

  test("each council’s title", () => {
    expect(dataset.councils.map((council) => plainText(flowOf(dataset, council).finding)))
      .toMatchInlineSnapshot(`
        [
          "In the papers we hold, BCP does not say where £6.47m of one-off money came from; it calls £4.46m of it “Extra revenue resources”",
          "Of the £10m that Birmingham set aside, £6.57m (£600,000 of it “up to”) was released; at least £3.426m is not drawn in the papers we hold",
          "Bristol’s papers report £3.04m from “Grants and change reserve” (our reading), £1.74m from “Corporate held resources” and £911,000 of capital from other pots",
          "Herefordshire set aside up to £11.49m once and released up to all of it in two sums: £5m (our reading) and up to £6.49m",
          "In the papers we hold, Slough does not say where about £1.79m of one-off money and £4.98m (£343,000 of it “up to”) of other money came from",
          "Derbyshire’s papers report £953,000 of capital from “Children's Services SEND Capital Budget” and £678,000 from “Public Transport budget”",
          "The papers we hold do not say how much of the £48.3m of capital that Kirklees set aside was released",
          "Stockton-on-Tees’ papers report £733,500 of capital from “Council Wide Investment Fund” and about £733,500 of capital from “Children’s Home Capital Programme 2025 to 2029, Department for Education” (our words)",
          "In the papers we hold, Warwickshire does not say where £12m of one-off money and £280,000 of capital came from",
        ]
      `);
  });

  test.each(dataset.councils)(
    "$short_name: the same sums are without a pot as in the claims",
    (council) => {
      const flow = flowOf(dataset, council);
      const { sources } = claimsOf(totalOf(dataset, council, "all-identified"));
      const isNameless = ({ pot }: (typeof sources)[number]) =>
        pot === undefined || pot.kind === "not named";
      const legs = flow.legs.filter(
        ({ stage, from: source }) => stage === "in" && !isNamed(source),
      );
      expect(added(legs)).toBe(added(sources.filter(isNameless)));
    },
  );

  test("no title says that a source is unsaid which the disclosure finds stated", () => {
    for (const council of dataset.councils) {
      const said = plainText(flowOf(dataset, council).finding);
      const rows = disclosures(dataset, [council]);
      const open = rows.some(({ answers }) =>
        answers.some(
          ({ question, share }) => question.slug === "source" && share !== undefined && share < 1,
        ),
      );
      if (/does not say where/.test(said)) expect(open, said).toBe(true);
    }
  });

  test("what is left of a pot is told as its balance tells it", () => {
    const left = /[^;]* is not drawn in the papers we hold/;
    const agree = dataset.councils.flatMap((council) => {
      const clause = left.exec(plainText(flowOf(dataset, council).finding))?.[0];
      const stories = balanceStories(dataset, [council]).map(({ finding }) => finding);
      return clause === undefined ? [] : [stories.some((finding) => finding.includes(clause))];
    });
    expect(agree.length).toBeGreaterThan(0);
    expect(agree).not.toContain(false);
  });
});

function added(all: readonly { readonly pounds: number }[]): number {
  return all.reduce((most, { pounds }) => most + pounds, 0);
}
