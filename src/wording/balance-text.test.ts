import { expect, test } from "vitest";
import { balances } from "../counting/balances.ts";
import { loadDataset } from "../dataset/load.ts";
import { balanceText } from "./balance-text.ts";

test("what went into a pot and what left it are as firm as the figures behind them", () => {
  const { dataset } = loadDataset("data");
  if (!dataset) throw new Error("the data has problems");
  const told = (id: string) => {
    const balance = balances(dataset).find(({ pot }) => pot.id === id);
    return (["paid_in", "drawn", "remaining"] as const).map((what) =>
      balance ? balanceText(balance, what) : undefined,
    );
  };
  expect(told("herefordshire-transformation-allocation")).toEqual([
    "up to £11,490,000",
    "£11,490,000 (£6,490,000 of it “up to”)",
    "£0",
  ]);
  expect(told("birmingham-senar-h2st-growth")).toEqual([
    "£10,000,000",
    "£6,574,000 (£600,000 of it “up to”)",
    "£3,426,000",
  ]);
});
