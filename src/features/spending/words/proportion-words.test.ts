import { describe, expect, test } from "vitest";
import { claimsOf } from "../../../claims/claims.ts";
import { sum } from "../../../counting/example-totals.ts";
import { totalOf } from "../../../counting/rules.ts";
import { councilOf } from "../../../dataset/example-data.ts";
import { loadDataset } from "../../../dataset/load.ts";
import { inWords } from "../../../format/money.ts";
import { exampleWithStatistics } from "../../../measures/example-statistics.ts";
import { plainText } from "../../../wording/rich-text.ts";
import { proportionOf, proportionUnknown } from "../rows/proportion.ts";
import { proportionSteps, proportionSentences, unknownSentences } from "./proportion-words.ts";

/** £1.230m is what no paper calls one-off or ongoing; £1.227m is what the spending holds. */
test("two sums that are rounded alike are told apart", () => {
  const from_pot = "northtown-reserve";
  const dataset = exampleWithStatistics({
    allocations: [
      sum("care", 1_227_000, { purpose: "social care", from_pot, recurrence: "one-off" }),
      sum("send", 1_230_000, { purpose: "SEND", from_pot }),
    ],
  });
  const council = councilOf(dataset);
  const { recurrence } = claimsOf(totalOf(dataset, council, "decided"));
  expect(recurrence.map(({ pounds }) => inWords(pounds))).toEqual(["£1.23m", "£1.23m"]);
  const found = proportionOf(dataset, council);
  expect(found && plainText(proportionSentences(found))).toContain(
    "£1.227m is for what a year’s spending holds",
  );
});

describe("the decision in proportion, of the shipped data", () => {
  const { dataset } = loadDataset("data");
  if (!dataset) throw new Error("the data has problems");
  const proportion = (id: string) => {
    const found = proportionOf(dataset, councilOf(dataset, id));
    if (!found) throw new Error(`${id} has no proportion`);
    return found;
  };
  const text = (id: string) => plainText(proportionSentences(proportion(id)));

  test("a share of a part with a ceiling in it names both", () => {
    expect(text("birmingham")).toContain(
      "Of £6.57m, £1.23m (£600,000 of it “up to”), by our reading, is for what a year’s spending holds: at most 0.461% of the £266.68m",
    );
  });

  test("a share of a ceiling is one, in the sentence and in the steps", () => {
    expect(text("bristol")).toMatch(
      /^Up to £4\.78m is up to 3\.254% \(our reading\) of the £146\.93m/,
    );
    expect(proportionSteps(proportion("bristol")).map(({ result }) => result)).toContain(
      "up to 3.254%",
    );
  });

  test("what the spending surely lacks is told apart from what it may hold", () => {
    expect(text("bristol")).toContain(
      "Without an amount it pays for “Home to School Travel”, which that spending lacks, and for “Family Hubs” and “ControOCC”, of which nobody can tell.",
    );
  });

  test("what rests on our reading of what the money is for says so in the same sentence", () => {
    expect(text("derbyshire")).toMatch(
      /^£678,000, by our reading of what it is for, is all for things that the count/,
    );
    expect(text("slough")).not.toContain("our reading");
  });

  test("of a year whose spending or people are not known that is said, and never nothing", () => {
    const unknown = (id: string) => {
      const found = proportionUnknown(dataset, councilOf(dataset, id));
      return found && plainText(unknownSentences(found));
    };
    expect(unknown("stockton-on-tees")).toBe(
      "About £1.47m of capital is all for things that the count of a year’s spending leaves out. It cannot be told per child: that takes the children of the decision’s own year, and the number of children for mid-2025 is not in the releases we hold.",
    );
    for (const council of dataset.councils) {
      const has = [proportionOf(dataset, council), proportionUnknown(dataset, council)];
      expect(has.filter((one) => one !== undefined).length, council.id).toBe(1);
    }
  });

  test("where the people of the decision’s year are not known, it says whom the spending is divided by", () => {
    expect(text("warwickshire")).toMatch(
      /It cannot be told per child: that takes the children of the decision’s own year, and the number of children for mid-2025 is not in the releases we hold\. A year’s spending is divided by those of the year in which it begins, here mid-2024\.$/,
    );
    const spent = proportionSteps(proportion("warwickshire")).at(-1);
    expect([spent?.what, spent?.terms]).toEqual([
      "Spent in 2024-25, for each of the children in mid-2024",
      "£163,435,532 ÷ 129,392",
    ]);
  });

  test("beside the spending for each person stands only what of the sum is for the same", () => {
    expect(text("birmingham")).toContain(
      "Per child, £22.90 (£2.10 of it “up to”) was authorised; of it £4.27 (£2.10 of it “up to”) is to be set beside £929 spent in 2022-23 (prices of the day).",
    );
    expect(text("derbyshire")).toMatch(/Per child, £4\.34 was authorised\.$/);
  });

  test("money for each person says its prices", () => {
    expect(text("slough")).toContain("and £1,072 spent in 2023-24 (prices of the day).");
  });
});
