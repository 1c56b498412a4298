import { expect, test } from "vitest";
import type { Figure } from "../../dataset/dataset.ts";
import { balances } from "../../counting/balances.ts";
import { example, figureOf } from "../../dataset/example-data.ts";
import { loadDataset } from "../../dataset/load.ts";
import { balanceText, qualifiedLeft } from "./balance-text.ts";

test("what went into a pot and what left it have the qualifiers of the figures behind them", () => {
  const { dataset } = loadDataset("data");
  if (!dataset) throw new Error("the data has problems");
  const texts = (id: string) => {
    const balance = balances(dataset).find(({ pot }) => pot.id === id);
    return (["paid_in", "drawn", "remaining"] as const).map((what) =>
      balance ? balanceText(balance, what) : undefined,
    );
  };
  expect(texts("herefordshire-transformation-allocation")).toEqual([
    "up to £11,490,000",
    "£11,490,000 (£6,490,000 of it “up to”; £5,000,000 of it our reading)",
    "nothing, if all was drawn up to the ceiling",
  ]);
  expect(texts("birmingham-senar-h2st-growth")).toEqual([
    "£10,000,000",
    "£6,574,000 (£600,000 of it “up to”)",
    "at least £3,426,000",
  ]);
  expect(texts("bristol-transformation-14m")).toEqual([
    "£14,000,000",
    "at least £7,380,000",
    "up to £6,620,000",
  ]);
  expect(texts("kirk-pot-two-special-schools").slice(1)).toEqual(["not known", "not known"]);
  expect(texts("warwickshire-send-minor-works")[1]).toBe("nothing in our papers");
});

test("what is left is at least what a ceiling on the releases leaves, and a ceiling where what went in is one", () => {
  const qualifiers = ["exactly", "up-to", "at-least", "about"] as const;
  const dataset = example({
    allocations: qualifiers.map((qualifier) => ({ id: qualifier, qualifier })),
  });
  const left = (went: string, out: string, unseen = [] as Figure[]) => {
    const [fillings, releases] = [[figureOf(dataset, went)], [figureOf(dataset, out)]];
    return qualifiedLeft({ fillings, releases, unseen, paid_in: 1_000_000 }, 400_000);
  };
  const none = { ceiling: 0, floor: 0, about: 0 };
  expect(left("exactly", "exactly")).toEqual(none);
  expect(left("exactly", "up-to")).toEqual({ ...none, floor: 400_000 });
  expect(left("exactly", "at-least")).toEqual({ ...none, ceiling: 400_000 });
  expect(left("exactly", "about")).toEqual({ ...none, about: 400_000 });
  const unseen = [figureOf(dataset, "exactly")];
  expect(left("exactly", "exactly", unseen)).toEqual({ ...none, ceiling: 400_000 });
  expect(left("exactly", "up-to", unseen)).toEqual({ ...none, about: 400_000 });
  expect(left("up-to", "up-to")).toEqual({ ...none, ceiling: 400_000 });
});
