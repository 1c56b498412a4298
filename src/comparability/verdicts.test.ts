import { describe, expect, test } from "vitest";
import { example, type Changes, type FigureCells } from "../dataset/example-data.ts";
import type { CountSlug } from "../counting/total.ts";
import { verdictRules } from "./verdict-rules.ts";
import { pairVerdicts } from "./verdicts.ts";

/** Two sums that are alike in every dimension and leave nothing unsaid. */
const alike: FigureCells = {
  from_pot: "-reserve",
  recurrence: "one-off",
  money_type: "revenue",
  purpose: "SEND",
  financial_year: "2022-23",
};

interface Pair {
  readonly north?: FigureCells | readonly FigureCells[];
  readonly south?: FigureCells | readonly FigureCells[];
  readonly changes?: Changes;
  readonly count?: CountSlug;
}

function verdictOn({ north = {}, south = {}, changes = {}, count = "decided" }: Pair) {
  const rows = (town: string, cells: FigureCells | readonly FigureCells[]) =>
    [cells].flat().map((row, index) => {
      const { from_pot, ...cells } = { ...alike, ...row };
      return { id: `${town}-${index}`, ...cells, from_pot: `${town}${from_pot}` };
    });
  const dataset = example({
    ...changes,
    allocations: rows("northtown", north),
    southtown: rows("southtown", south),
  });
  const [verdict] = pairVerdicts(dataset, { count }, dataset.councils);
  if (!verdict) throw new Error("the example has no pair");
  return verdict;
}

test("two sums that are alike in all dimensions are comparable", () => {
  expect(verdictOn({})).toMatchObject({ verdict: "comparable", failing: [] });
});

const later = { decision: "northtown-later", status: "noted" };

interface Failing extends Pair {
  readonly rule: string;
  readonly verdict: string;
  readonly sides: readonly [string, string];
}

const pairs: readonly Failing[] = [
  {
    rule: "read",
    verdict: "not comparable",
    changes: { councils: [{ id: "southtown", read: "part" }] },
    count: "all-identified",
    sides: ["", "only single decisions are held"],
  },
  {
    rule: "read",
    verdict: "with care",
    changes: { councils: [{ id: "southtown", read: "part" }] },
    sides: ["", "only single decisions are held"],
  },
  {
    rule: "unknown",
    verdict: "not comparable",
    north: { amount_absent: "exempt" },
    sides: ["no amount", ""],
  },
  {
    rule: "newness",
    verdict: "not comparable",
    north: { from_pot: "-fund" },
    sides: ["already set aside", "new"],
  },
  {
    rule: "newness",
    verdict: "with care",
    north: [{}, { from_pot: "-fund", amount_gbp: "500000" }],
    sides: ["new 67% and already set aside 33%", "new"],
  },
  {
    rule: "recurrence",
    verdict: "not comparable",
    north: { recurrence: "ongoing" },
    sides: ["ongoing", "one-off"],
  },
  {
    rule: "recurrence",
    verdict: "with care",
    north: [{}, { recurrence: "ongoing", amount_gbp: "5000" }],
    sides: ["one-off more than 99% and ongoing less than 1%", "one-off"],
  },
  {
    rule: "money_type",
    verdict: "not comparable",
    north: { money_type: "capital" },
    sides: ["capital", "revenue"],
  },
  {
    rule: "money_type",
    verdict: "with care",
    north: [{}, { money_type: "capital" }],
    sides: ["revenue 50% and capital 50%", "revenue"],
  },
  {
    rule: "purpose",
    verdict: "not comparable",
    north: { purpose: "SEND and transport" },
    south: { purpose: "social care" },
    sides: ["SEND and transport", "social care"],
  },
  {
    rule: "purpose",
    verdict: "not comparable",
    north: { purpose: "other" },
    south: { purpose: "other" },
    sides: ["other", "other"],
  },
  {
    rule: "purpose",
    verdict: "with care",
    north: [{}, { purpose: "leadership", amount_gbp: "1000" }],
    sides: ["SEND more than 99% and leadership less than 1%", "SEND"],
  },
  {
    rule: "status",
    verdict: "with care",
    north: later,
    count: "all-identified",
    sides: ["reported", "approved"],
  },
  {
    rule: "status",
    verdict: "with care",
    changes: { decisions: [{ id: "northtown-main", stage: "delegated" }] },
    sides: ["approved by delegation", "approved"],
  },
  {
    rule: "firmness",
    verdict: "with care",
    north: { qualifier: "up-to" },
    sides: ["a ceiling", "a fixed sum"],
  },
  {
    rule: "period",
    verdict: "with care",
    north: { financial_year: "2023-24" },
    sides: ["2023-24", "2022-23"],
  },
  {
    rule: "zero",
    verdict: "with care",
    north: { from_pot: "-fund" },
    count: "new-money",
    sides: ["zero", ""],
  },
  {
    rule: "not-stated",
    verdict: "with care",
    north: { recurrence: "", financial_year: "" },
    sides: ["one-off or ongoing and the years it covers", ""],
  },
];

describe.each(pairs)("$rule", ({ rule, verdict, sides, ...pair }) => {
  test(`fails as ${verdict}: ${sides.join(" | ")}`, () => {
    const found = verdictOn(pair);
    expect(found.failing).toEqual([expect.objectContaining({ rule, verdict, sides })]);
    expect(found.verdict).toBe(verdict);
  });
});

test("what is not stated never makes a pair not comparable by itself", () => {
  const { failing } = verdictOn({
    north: [{ recurrence: "ongoing" }, { recurrence: "", amount_gbp: "9000000" }],
  });
  expect(failing.map(({ rule, verdict }) => `${rule}: ${verdict}`)).toEqual([
    "recurrence: with care",
    "not-stated: with care",
  ]);
});

test("every rule has a pair that fails it, as often as it has verdicts", () => {
  const declared = verdictRules.flatMap(({ slug, mostly, partly }) =>
    [...new Set([mostly, partly])].map((verdict) => `${slug}: ${verdict}`),
  );
  const failed = new Set(pairs.map(({ rule, verdict }) => `${rule}: ${verdict}`));
  expect([...failed].sort()).toEqual(declared.sort());
});
