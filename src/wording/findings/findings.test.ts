import { describe, expect, test } from "vitest";
import type { NewnessClaim, SumClaim } from "../../claims/newness.ts";
import type { Newness } from "../../counting/new-money.ts";
import { councilFinding, finding } from "./findings.ts";
import { plainQuestion } from "../../measures/questions.ts";
import { link, plainText } from "../rich-text.ts";
import { plainTotal } from "../../features/totals/examples/total-rows.ts";
import type { TotalRow } from "../../measures/totals.ts";

const fixed = { ceiling: 0, floor: 0, about: 0 };

const row = (name: string, value: number | null, rest: Partial<TotalRow> = {}): TotalRow => ({
  ...plainTotal,
  council: name.toLowerCase(),
  name,
  value,
  missing: value === null ? "not stated" : null,
  ...rest,
});
const two = [
  row("Aston", 3_000_000, { qualified: { ...fixed, ceiling: 3_000_000 } }),
  row("Barton", 500_000),
];

const said = (...asked: Parameters<typeof finding>) => plainText(finding(...asked));

describe("the finding of a question", () => {
  test("names each sum in the manner of the question, without a rank", () => {
    expect(said(plainQuestion("decided"), two)).toBe(
      "Aston authorised up to £3m and Barton £500,000",
    );
    const rates = two.map((one) => ({ ...one, unit: "pounds per child" as const, value: 12.5 }));
    const ceiling = { ...fixed, ceiling: 20 };
    const [first, last] = [
      { ...rates[0], value: 20, qualified: ceiling } as TotalRow,
      rates[1] as TotalRow,
    ];
    expect(said({ count: "decided", measure: "per-child", prices: "real" }, [first, last])).toBe(
      "Per child, Aston authorised up to £20.00 and Barton £12.50 (2024-25 prices)",
    );
  });

  test("keeps councils apart whose sums are lists themselves", () => {
    const part = { capital: false, qualified: fixed } as const;
    const kinds = row("Aston", 5, {
      one_sum: false,
      parts: [
        { ...part, recurrence: "ongoing", value: 3 },
        { ...part, recurrence: "not stated", capital: true, value: 2 },
      ],
    });
    expect(said(plainQuestion("all-identified"), [kinds, row("Barton", 7)])).toBe(
      "Aston’s papers report £3 ongoing and £2 of capital, not stated whether one-off or ongoing; Barton £7",
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
      "Aston (£5) decided on new money; Barton drew only on money already set aside; of Corby it cannot be said",
    );
    const of_one_year = [{ year: "2022-23", pounds: 127_000 }];
    expect(
      said(plainQuestion("new-money"), [row("Aston", 5), row("Barton", 0, { of_one_year })]),
    ).toBe(
      "Aston (£5) decided on new money; Barton (of money for every year only that of 2022-23) drew only on money already set aside",
    );
    expect(said(plainQuestion("new-money"), rows.slice(1))).toBe(
      "No council’s decision brought new money that the papers show",
    );
  });
});

const known = (newness: Newness | undefined, pounds: number, rest: Partial<NewnessClaim> = {}) => ({
  newness,
  pounds,
  qualified: fixed,
  inferred: 0,
  extra: 0,
  grant: 0,
  grant_about: 0,
  of_one_year: [],
  figures: [],
  ...rest,
});

const sums = (...parts: readonly NewnessClaim[]): SumClaim[] => [
  { capital: false, recurrence: undefined, pounds: 3_000_000, qualified: fixed, parts },
];

test("a council's finding says how much was new, and what stands behind it", () => {
  const all = row("Aston", 3_000_000);
  const text = (...parts: readonly NewnessClaim[]) =>
    plainText(councilFinding(all, sums(...parts))).replace("Aston authorised £3m", "");
  expect(text(known("new", 3_000_000))).toBe(", all of it new money");
  expect(text(known("new", 3_000_000, { inferred: 3_000_000 }))).toBe(
    ", all of it new money (our reading)",
  );
  expect(text(known("new", 3_000_000, { extra: 3_000_000 }))).toBe(
    ", all of it taken as new money because the paper calls it extra",
  );
  expect(text(known("already set aside", 3_000_000))).toBe(
    ", all of it set aside before, so none of it new",
  );
  expect(text(known(undefined, 3_000_000))).toBe(", not stated whether it is new");
  expect(
    text(
      known("new", 1_000_000, { inferred: 400_000 }),
      known("already set aside", 1_500_000, { qualified: { ...fixed, ceiling: 200_000 } }),
      known(undefined, 500_000),
    ),
  ).toBe(
    ": £1m is new (£400,000 of it our reading), £1.5m (£200,000 of it “up to”) was set aside before and of £500,000 it is not stated whether it is new",
  );
});

test("who cannot be told is named beside those who can", () => {
  const rows = [row("Aston", 5), row("Barton", 7), row("Corby", null, { missing: "no prices" })];
  expect(said({ count: "all-identified", measure: "pounds", prices: "real" }, rows)).toBe(
    "Aston’s papers report £5 and Barton £7; of Corby it cannot be said (2024-25 prices)",
  );
});

test("each sum leads to its figure, or to the list of what is in its total", () => {
  const one = row("Aston", 3_000_000, { figure: "aston-total" });
  const parts = [known("new", 1_000_000), known("already set aside", 2_000_000)];
  const fresh = { page: "council", id: "aston", part: "new-money" } as const;
  expect(councilFinding(one, sums(...parts))).toEqual([
    "Aston authorised ",
    link("£3m", { page: "figure", id: "aston-total" }),
    ": ",
    link("£1m", fresh),
    " is new and ",
    link("£2m", fresh),
    " was set aside before",
  ]);
});

test("what is so of several sums alike is said once, behind them all", () => {
  const all = row("Aston", 5_000_000);
  const sum = (capital: boolean, recurrence: SumClaim["recurrence"], part: NewnessClaim) => ({
    ...{ capital, recurrence, pounds: part.pounds, qualified: part.qualified },
    parts: [part],
  });
  const text = (...each: readonly SumClaim[]) => plainText(councilFinding(all, each));
  const [one, two] = [known(undefined, 3_000_000), known(undefined, 2_000_000)];
  expect(text(sum(false, "ongoing", one), sum(true, "one-off", two))).toBe(
    "Aston authorised £3m ongoing and £2m of one-off capital: not stated whether it is new",
  );
  const read = known("new", 2_000_000, { inferred: 2_000_000 });
  expect(text(sum(false, "ongoing", known("new", 3_000_000)), sum(false, "one-off", read))).toBe(
    "Aston authorised £3m ongoing and £2m one-off: all of it new money (£2m of it our reading)",
  );
  expect(text(sum(false, "ongoing", one), sum(false, "one-off", read))).toBe(
    "Aston authorised £3m ongoing, not stated whether it is new; and £2m one-off, all of it new money (our reading)",
  );
});
