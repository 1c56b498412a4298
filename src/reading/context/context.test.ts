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
  [
    "This is in addition to the £14.6m included in the approved revenue budget for 2023/24.",
    "Approved revenue budget for 2023/24",
  ],
  ["This is the £2m not included in the revenue budget for 2023/24.", undefined],
  ["£1m is funded through grants and change reserve for hubs.", "Grants and change reserve"],
  ["Public Health has agreed to fund the fee (£45,000).", "Public Health"],
  ["£1m from families who move here.", undefined],
  ["£1.2m from base budget in 2026/27.", "Base budget"],
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
  ["£0.7m pays for social work teams.", "social work teams"],
  ["£0.5m of the sum in a) on agency workers", "agency workers"],
  ["£0.4m in its first year.", undefined],
  ["£150,000 of the unspent Help allocation is returned to reserves.", "unspent Help allocation"],
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
  ["The programme saves £0.9m in 2026/27 and £1.6m in 2027/28.", ["saving", "saving"]],
  ["It is expected to save £1.1m a year.", ["saving"]],
  ["£1m from the Invest to Save Fund, and £2m for Save the Children.", [undefined, undefined]],
  ["To do nothing would cost the council between £1.5m and £2m.", ["cost", "cost"]],
  ["A higher allowance costs about £0.3m.", ["cost"]],
  ["The pressure is up to £1.2m if savings come late.", ["cost"]],
  ["£1.2m is met from the Risk Reserve, which stood at £8.3m.", [undefined, "outturn"]],
  ["£2.8m is added to the base budget of the service.", [undefined]],
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

test.each([
  [
    "£250k of the Placement Fund, which is no longer needed, be handed back to the General Fund balance.",
    ["Placement Fund", "General Fund balance"],
  ],
  [
    "That £0.15m of the unspent Early Help allocation is returned to the Corporate Contingency.",
    ["Early Help allocation", "Corporate Contingency"],
  ],
  ["To return £90k to the General Reserve.", [undefined, "General Reserve"]],
  ["£2m be transferred to the Improvement Reserve.", [undefined, "Improvement Reserve"]],
  ["£2m is paid from the Improvement Reserve.", ["Improvement Reserve", undefined]],
  ["£2m, which brings the total to £5m.", [undefined, undefined]],
])("the pots that money leaves and enters: %s", (words, pots) => {
  expect([first(words)?.from, first(words)?.to]).toEqual(pots);
});

test.each([
  ["A smaller programme of £800,000 was rejected.", "rejected"],
  ["An option of £1m was not taken.", "rejected"],
  ["The panel turned down two requests of £96,000.", undefined],
])("what became of an option: %s", (words, status) => {
  expect(first(words)?.status).toBe(status);
});

test("a resolution that recommends or notes has decided nothing", () => {
  const text =
    "RESOLVED:\n\n(a) That Council be recommended to add £1m.\n\n(b) That £2m be approved.\n\n(c) That the forecast overspend of £3m be noted.\n";
  expect(readPaper(text, "minutes").contexts.map(({ status }) => status)).toEqual([
    "recommended",
    "approved",
    "noted",
  ]);
});

test("the year behind an amount is its own, where “and” parts it from the one before", () => {
  const words = "£1.2m from the Risk Reserve in 2025/26 and £1.205m from base budget in 2026/27.";
  expect(read(words).map(({ financial_year }) => financial_year)).toEqual(["2025-26", "2026-27"]);
});

test("cells under a budget’s head are a budget, and grants below nought are grants", () => {
  const { contexts } = readPaper(
    "4.1 The budget (£'000):\n\nLine\t2025/26 budget\nHomes\t1,100\nGovernment grants\t(200)\nFees\t(90)\n",
    "report",
  );
  expect(contexts.map(({ kind }) => kind)).toEqual(["budget", "grant", "budget"]);
});
