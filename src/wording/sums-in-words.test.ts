import { expect, test } from "vitest";
import { kindOf, noneWords, sumAboveBars, sumInWords } from "./sums-in-words.ts";
import type { TotalRow } from "../measures/totals.ts";

const fixed = { ceiling: 0, floor: 0, about: 0 };

const notHeld = { capital: false, sure: true, lacks: ["parks"], reason: "" };
const transport = {
  ...notHeld,
  purpose: "home-to-school transport",
  pounds: 5_347_000,
  labels: ["Transport"],
};
const places = { ...transport, purpose: "school places", capital: true, pounds: 2_000_000 };
const safety = { ...transport, purpose: "community safety", sure: false, pounds: 1_000_000 };

const row: TotalRow = {
  council: "northtown",
  name: "Northtown",
  count: "decided",
  colour: 1,
  unit: "pounds",
  value: 5_200_000,
  missing: null,
  one_sum: true,
  qualified: fixed,
  not_held: [],
  named_not_held: [],
  not_stated: 0,
  absent: 0,
  figure: null,
  parts: [
    { recurrence: "ongoing", capital: false, value: 2_000_000, qualified: fixed },
    {
      recurrence: "one-off",
      capital: true,
      value: 3_200_000,
      qualified: { ...fixed, ceiling: 400_000 },
    },
  ],
};

test.each([
  [{}, "£5.2m"],
  [{ qualified: { ...fixed, ceiling: 5_200_000 } }, "up to £5.2m"],
  [{ qualified: { ...fixed, floor: 5_200_000 } }, "at least £5.2m"],
  [{ qualified: { ...fixed, ceiling: 400_000 } }, "£5.2m (£400,000 of it “up to”)"],
  [
    { qualified: { ceiling: 400_000, floor: 0, about: 1_000_000 } },
    "£5.2m (£400,000 of it “up to” and £1m of it “about”)",
  ],
  [
    { one_sum: false, qualified: { ...fixed, ceiling: 400_000 } },
    "£2m ongoing and £3.2m (£400,000 of it “up to”) of one-off capital",
  ],
  [
    {
      qualified: { ...fixed, ceiling: 400_000 },
      parts: [{ recurrence: "not stated", capital: true, value: 5_200_000, qualified: fixed }],
    },
    "£5.2m (£400,000 of it “up to”) of capital",
  ],
  [
    {
      one_sum: false,
      parts: [
        { recurrence: "not stated", capital: false, value: 2_000_000, qualified: fixed },
        { recurrence: "not stated", capital: true, value: 3_200_000, qualified: fixed },
      ],
    },
    "£2m and £3.2m of capital, not stated whether one-off or ongoing",
  ],
  [
    {
      unit: "percent",
      value: 0.46,
      not_held: [transport],
    },
    "0.46% (without £5.35m for home-to-school transport)",
  ],
  [
    {
      unit: "percent",
      value: 0.46,
      not_held: [safety],
      named_not_held: [
        { label: "Buses", purpose: "home-to-school transport" },
        { label: "Trips", purpose: "home-to-school transport" },
      ],
    },
    "0.46% (without £1m for community safety, which this spending may or may not hold; part of it for home-to-school transport, amount not stated)",
  ],
  [
    { unit: "percent", value: 0.46, not_held: [safety] },
    "0.46% (without £1m for community safety, which this spending may or may not hold)",
  ],
  [
    { unit: "percent", value: 0.46, not_held: [transport, safety, places] },
    "0.46% (without £7.35m that this spending does not hold and £1m that it may or may not hold)",
  ],
  [{ value: null, missing: "not stated" }, "not stated"],
] as const)("a total with %o is in words: %s", (cells, words) => {
  expect(sumInWords({ ...row, ...cells })).toBe(words);
});

test("nothing is not told as none where it is not known to be nothing", () => {
  const told = [[], [transport], [transport, safety]].map((not_held) =>
    [false, true].map((open) => noneWords({ not_held }, open)),
  );
  expect(told).toEqual([
    ["none", "none stated"],
    ["none", "none stated"],
    ["not known", "not known"],
  ]);
});

test("that money comes once, or every year, by our reading is marked", () => {
  const [ongoing, once] = row.parts;
  if (!ongoing || !once) throw new Error("the row has two parts");
  const parts = [
    { ...ongoing, inferred: "all" },
    { ...once, inferred: "some" },
  ] as const;
  expect(sumInWords({ ...row, one_sum: false, parts })).toBe(
    "£2m ongoing (our reading) and £3.2m (£400,000 of it “up to”) of one-off capital (in part our reading)",
  );
  expect(parts.map(kindOf)).toEqual([
    "ongoing (our reading)",
    "one-off (in part our reading), capital",
  ]);
});

test("above bars that say it themselves a sum does not say that its kind is not stated", () => {
  const part = { recurrence: "not stated", value: 2_000_000, qualified: fixed } as const;
  const parts = [
    { ...part, capital: false },
    { ...part, capital: true },
  ];
  const several = { ...row, one_sum: false, parts };
  expect(sumAboveBars(several)).toBe("£2m and £2m of capital");
  expect(sumAboveBars({ ...several, not_held: [safety] })).toMatch(/^£2m and £2m of capital \(/);
  const one = { ...row, value: 2_000_000, parts: parts.slice(0, 1) };
  expect(sumAboveBars(one)).toBe(sumInWords(one));
});
