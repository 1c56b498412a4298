import { expect, test } from "vitest";
import { balances } from "../../counting/balances.ts";
import { loadDataset } from "../../dataset/load.ts";
import { balanceRecords } from "./balances-json.ts";

const { dataset } = loadDataset("data");
if (dataset === undefined) throw new Error("the data folder has problems");
const records = balanceRecords(balances(dataset));
const of = (pot: string) => records.find((one) => one.pot === pot);

/** £600,000 of the £6.574m is a ceiling, so that at least £3.426m of the £10m is left. */
test("what is left of a pot has the qualifier that the page tells", () => {
  expect(of("birmingham-senar-h2st-growth")).toMatchObject({
    ...{ in_up_to_gbp: 0, out_gbp: 6_574_000, out_up_to_gbp: 600_000 },
    remaining_qualifier: "at-least",
    ...{ remaining_gbp: 3_426_000, remaining_at_least_gbp: 3_426_000, remaining_up_to_gbp: 0 },
  });
  expect(of("warwickshire-send-minor-works")).toMatchObject({
    ...{ in_gbp: 400_000, in_up_to_gbp: 400_000, out_gbp: 0, out_up_to_gbp: 0 },
    ...{ remaining_gbp: 400_000, remaining_up_to_gbp: 400_000, remaining_at_least_gbp: 0 },
  });
});

test("a floor of nothing is told from nothing, and what was not seen to be drawn from what was not drawn", () => {
  expect(of("herefordshire-transformation-allocation")).toMatchObject({
    ...{ remaining_gbp: 0, remaining_at_least_gbp: 0, remaining_qualifier: "at-least" },
  });
  // Adult Social Care shares the £14.0m, and its page was not seen: at least £7.38m is drawn, and at most £6.62m left.
  expect(of("bristol-transformation-14m")).toMatchObject({
    ...{ out_gbp: 7_380_000, out_at_least_gbp: 7_380_000 },
    ...{ remaining_gbp: 6_620_000, remaining_up_to_gbp: 6_620_000, remaining_qualifier: "up-to" },
    absent: ["bristol-2023-06-adult-social-care"],
  });
});

test("of what cannot be said nothing is a ceiling either", () => {
  expect(of("kirk-pot-two-special-schools")).toMatchObject({
    ...{ out_gbp: null, out_up_to_gbp: null, remaining_gbp: null, remaining_at_least_gbp: null },
    remaining_qualifier: null,
  });
});
