import { describe, expect, test } from "vitest";
import { readPaper } from "../reading.ts";

/** What is read of each amount of a report’s paragraph. */
const read = (words: string) => readPaper(`1.1 ${words}\n`, "report").contexts;
const first = (words: string) => read(words)[0];

describe("the year is that of the nearest words, and of no other clause", () => {
  test.each([
    ["The £2m in the budget for 2023/24, and the £1m made during 2022/23.", ["2023-24", "2022-23"]],
    [
      "Extra money was given to schools in 21/22, and the allocation of £7m for homes.",
      [undefined],
    ],
    ["£3m between 2023/24 and 2025/26 is needed.", [undefined]],
    ["In 2024/25 the area spent £4m.", ["2024-25"]],
  ])("%s", (words, years) => {
    expect(read(words).map(({ financial_year }) => financial_year)).toEqual(years);
  });

  test("a cell’s year is its column’s; the year in a label may be that of a budget", () => {
    const { contexts } = readPaper(
      "1.1 The table:\n\n\t2024-25 £m\ttotal £m\nShare of the 2022-23 underspend\t1.0\t1.0\n",
      "report",
    );
    expect(contexts.map(({ financial_year }) => financial_year)).toEqual(["2024-25", undefined]);
    expect(contexts[0]?.from).toBe("2022-23 underspend");
  });
});

describe("whether it comes again is said by the nearest words", () => {
  test.each([
    [
      "This one-off sum of £1m is in addition to the £5m ongoing investment, and the one-off help of £2m.",
      ["one-off", "ongoing", "one-off"],
    ],
    ["A permanent team is needed. £0.5m has been provided for it.", [undefined]],
    ["£0.4m for the period May to July 2024.", ["one-off"]],
    ["£45,000 a year is needed.", ["ongoing"]],
  ])("%s", (words, said) => {
    expect(read(words).map(({ recurrence }) => recurrence)).toEqual(said);
  });
});

test.each([
  ["£2m for the period May – July 2022", "2022-05 2022-07"],
  ["£2m for August 2022 until March 2023", "2022-08 2023-03"],
  ["£2m for November to February 2023", ""],
  ["A further six months of help is wanted. This will require £0.5m", "six months"],
  ["costs of £2.6m to date, a grant of £3m", "to date"],
])("the period of: %s", (words, period) => {
  const { from = "", to = "", printed = "" } = first(words)?.period ?? {};
  expect([from, to, printed].filter((one) => one !== "").join(" ")).toBe(period);
});

test.each([
  ["£1m from the Financial Resilience Reserve.", "Financial Resilience Reserve"],
  ["£1m will come from within corporate held resources.", "Corporate held resources"],
  ["£1m is funded through grants and change reserve for hubs.", "Grants and change reserve"],
  ["Public Health has agreed to fund the fee (£45,000).", "Public Health"],
  ["£1m from families who move here.", undefined],
])("the pot of: %s", (words, name) => {
  expect(first(words)?.from).toBe(name);
});

test.each([
  ["£1m for family help, which is new.", "family help"],
  ["£2m was allocated for the Kinship Team.", "Kinship Team"],
  ["release £240,000 from the General Contingency for a campaign.", "campaign"],
  [
    "Spend of up to £4m to support the delivery of the Homes Programme of which £1m is new.",
    "Homes Programme",
  ],
  ["The costs of homes of £2m to date.", "costs of homes"],
  ["up to £0.6m on appointing to key roles", "key roles"],
])("the label of: %s", (words, label) => {
  expect(first(words)?.label).toBe(label);
});

test("an amount in addition to another is asked for, and the other is not", () => {
  const text = "# Recommendations\n\n1.1 That Cabinet approve £1m in addition to the £5m.\n";
  expect(readPaper(text, "report").contexts.map(({ status }) => status)).toEqual([
    "recommended",
    undefined,
  ]);
});

test.each([
  ["It will overspend its budget of £48.9m by £3.7m.", ["budget", "deficit"]],
  [
    "It had a budget of £9m and is forecast to spend £10m, an overspend of £1m.",
    ["budget", "forecast", "deficit"],
  ],
  ["Total costs of homes of £2.6m to date, grant fund of £3.5m.", ["cost", "grant"]],
])("what it is, where it is no funding: %s", (words, kinds) => {
  expect(read(words).map(({ kind }) => kind)).toEqual(kinds);
});

test("cells under “Savings by line” are savings", () => {
  const { contexts } = readPaper(
    "4.2 Savings by line (£'000):\n\nLine\t2025/26\nHomes\t1,100\n",
    "report",
  );
  expect(contexts.map(({ kind }) => kind)).toEqual(["saving"]);
});
