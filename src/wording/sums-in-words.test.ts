import { expect, test } from "vitest";
import { kindOf, noneWords, sumAboveBars, sumInWords } from "./sums-in-words.ts";
import { totalOf } from "../counting/rules.ts";
import { loadDataset } from "../dataset/load.ts";
import { questions } from "../measures/questions.ts";
import { plainTotal } from "../features/totals/examples/total-rows.ts";
import { totalRow, type TotalRow } from "../measures/totals.ts";

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
  ...plainTotal,
  council: "northtown",
  name: "Northtown",
  value: 5_200_000,
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

test("a sum of new money carries what it rests on that it is new, above bars too", () => {
  const all = { pounds: 5_200_000, about: false, extra: 0, grant: 0, grant_about: 0, inferred: 0 };
  const [part] = row.parts;
  if (!part) throw new Error("the row has parts");
  const told = (basis: Partial<typeof all>, rest: Partial<TotalRow> = {}) => {
    const one = { ...row, parts: [part], count: "new-money", ...rest } as const;
    const based = { ...one, basis: { ...all, ...basis } };
    expect(sumAboveBars(based)).toBe(sumInWords(based));
    return sumInWords(based);
  };
  expect(told({})).toBe("£5.2m");
  expect(told({ inferred: 5_200_000 })).toBe("£5.2m (new by our reading)");
  expect(told({ extra: 5_200_000 })).toBe("£5.2m (called “extra”)");
  expect(told({ inferred: 200_000, grant: 200_000, grant_about: 200_000 })).toBe(
    "£5.2m (about £200,000 of it a government grant and £200,000 of it new by our reading)",
  );
  expect(told({ inferred: 200_000, about: true })).toBe(
    "£5.2m (about £200,000 of it new by our reading)",
  );
  expect(told({ inferred: 200_000 }, { unit: "pounds per child", value: 20 })).toBe(
    "£20.00 (in part new by our reading)",
  );
  expect(told({ inferred: 5_200_000 }, { parts: [{ ...part, capital: true }] })).toBe(
    "£5.2m of capital (new by our reading)",
  );
  expect(told({ pounds: 0 }, { value: 0 })).toBe("£0");
});

test("in the data no sum of new money stands without what it rests on", () => {
  const { dataset } = loadDataset("data");
  if (!dataset) throw new Error("the data has problems");
  const told = dataset.councils.flatMap((council) =>
    questions
      .filter(({ count }) => count === "new-money")
      .map((question) => totalRow(dataset, totalOf(dataset, council, question.count), question))
      .filter(({ basis, value }) => (basis?.inferred ?? 0) > 0 && value !== null),
  );
  expect(told.length).toBeGreaterThan(0);
  expect(told.map(sumInWords).filter((words) => !words.includes("our reading"))).toEqual([]);
  expect(told.map(sumAboveBars).filter((words) => !words.includes("our reading"))).toEqual([]);
});
