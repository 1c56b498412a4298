import { describe, expect, test } from "vitest";
import { councilFinding, finding } from "./findings.ts";
import { plainQuestion } from "../measures/questions.ts";
import { link, plainText } from "./rich-text.ts";
import type { TotalRow } from "../measures/totals.ts";

const row = (name: string, value: number | null, rest: Partial<TotalRow> = {}): TotalRow => ({
  council: name.toLowerCase(),
  name,
  count: "decided",
  colour: 1,
  unit: "pounds",
  value,
  missing: value === null ? "not stated" : null,
  one_sum: true,
  ceiling: false,
  not_stated: 0,
  absent: 0,
  parts: [],
  figure: null,
  ...rest,
});
const two = [row("Aston", 3_000_000, { ceiling: true }), row("Barton", 500_000)];

const said = (...asked: Parameters<typeof finding>) => plainText(finding(...asked));

describe("the finding of a question", () => {
  test("names each sum in the manner of the question, without a rank", () => {
    expect(said(plainQuestion("decided"), two)).toBe(
      "Aston authorised up to £3m and Barton £500,000",
    );
    const rates = two.map((one) => ({ ...one, unit: "pounds per child" as const, value: 12.5 }));
    const [first, last] = [{ ...rates[0], value: 20 } as TotalRow, rates[1] as TotalRow];
    expect(said({ count: "decided", measure: "per-child", prices: "real" }, [first, last])).toBe(
      "Per child, Aston authorised up to £20.00 and Barton £12.50 (2024-25 prices)",
    );
  });

  test("names no more councils than a headline holds", () => {
    const six = ["A", "B", "C", "D", "E", "F"].map((name) => row(name, 5));
    expect(said(plainQuestion("decided"), six)).toBe(
      "Six councils’ main decisions authorised sums of different kinds",
    );
    expect(said(plainQuestion("all-identified"), two)).toBe(
      "Aston’s papers report up to £3m and Barton £500,000",
    );
  });

  test("leaves out what cannot be said", () => {
    expect(said(plainQuestion("decided"), [row("Aston", 5), row("Barton", null)])).toBe(
      "There are not two totals to compare yet",
    );
  });

  test("tells new money from money set aside, and from what is not stated", () => {
    const rows = [row("Aston", 5), row("Barton", 0), row("Corby", 0, { not_stated: 7 })];
    expect(said(plainQuestion("new-money"), rows)).toBe(
      "Aston (£5) decided on new money; Barton drew on money already set aside",
    );
    expect(said(plainQuestion("new-money"), rows.slice(1))).toBe(
      "No council’s decision brought new money that the papers show",
    );
  });
});

test("a council's finding says how much was new", () => {
  const all = row("Aston", 3_000_000);
  const fresh = (value: number | null, not_stated = 0) =>
    plainText(councilFinding(all, row("Aston", value, { not_stated })));
  expect(fresh(3_000_000)).toBe("Aston authorised £3m, all of it new money");
  expect(fresh(0)).toBe("Aston authorised £3m, but none of it was new money");
  expect(fresh(0, 5)).toBe(
    "Aston authorised £3m; the papers do not say how much of it was new money",
  );
  expect(fresh(1_000_000, 500_000)).toBe(
    "Aston authorised £3m, of which £1m was new money; for £500,000 the papers do not say",
  );
  expect(fresh(null)).toBe("Aston authorised £3m; the papers do not say whether it was new money");
});

test("each sum leads to its figure, or to the list of what is in its total", () => {
  const one = row("Aston", 3_000_000, { figure: "aston-total" });
  const fresh = row("Aston", 1_000_000, { count: "new-money" });
  expect(councilFinding(one, fresh)).toEqual([
    "Aston authorised ",
    link("£3m", { page: "figure", id: "aston-total" }),
    ", of which ",
    link("£1m", { page: "council", id: "aston", part: "new-money" }),
    " was new money",
  ]);
});
