import { describe, expect, test } from "vitest";
import { readPaper } from "../reading.ts";

const reasons = (words: string) =>
  readPaper(`1.1 ${words}\n`, "report").contexts.map(({ leftOut }) => leftOut);

describe("why no row is to tell an amount", () => {
  test.each([
    ["Key decisions are over £500,000 or affect two wards.", "threshold"],
    ["A key decision is one with spending of more than £1m.", "threshold"],
    ["Spending above £250,000 needs a decision of Cabinet.", "threshold"],
    ["Contracts over £100,000 must go to the Executive.", "threshold"],
    ["The threshold for tenders is £60,000.", "threshold"],
    ["£500,000 or more is a key decision.", "threshold"],
    ["Agency staff cost £1,150 a week more than our own.", "rate"],
    ["A place costs £5,800 per child.", "rate"],
    ["A supplement of £3,000 a year for each post was agreed.", "rate"],
    ["Mileage is paid at £2 per mile.", "rate"],
    ["The budget report gave £4.4m for children’s services in February 2024.", "another time"],
    ["The medium term financial plan sets aside £6.5m for all services.", "another time"],
    ["The report to Cabinet of March 2023 put the cost at £2m.", "another time"],
    ["As the previous report said, £2m is needed.", "another time"],
  ])("%s", (words, reason) => {
    expect(reasons(words)).toEqual([reason]);
  });

  test.each([
    "Cabinet approved spending of more than £250,000 on hubs.",
    "£500,000 is needed, and is to be found from a reserve.",
    "£45,000 a year is needed for the post.",
    "The report asks for £2m.",
    "This report sets out £4m of savings.",
    "A post for each area costs £60,000 in total.",
    "The budget of the service is £9m.",
    "£200 per child, £2m in all, is asked for.".slice(16),
  ])("none: %s", (words) => {
    expect(reasons(words)).toEqual([undefined]);
  });

  test("both ends of a price that is a range", () => {
    expect(reasons("Carers are paid from £210 to £480 a week.")).toEqual(["rate", "rate"]);
  });

  test("a limit is part of no sum, and no sum is made of it", () => {
    const text =
      "1.1 The plan costs £0.3m.\n\n1.2 Spending above £250,000 needs a decision.\n\n1.3 Carers get £480 a week.\n\n1.4 A home needs £50,000.\n";
    expect(readPaper(text, "report").relations.parts).toEqual([]);
  });
});

test("a column of differences is told by the columns that it compares", () => {
  const table =
    "1.1 The budget (£'000):\n\nLine\t2024/25 forecast\t2025/26 budget\tChange\nHomes\t1,100\t1,300\t200\n";
  expect(readPaper(table, "report").contexts.map(({ leftOut }) => leftOut)).toEqual([
    undefined,
    undefined,
    "told elsewhere",
  ]);
  const growth = "1.1 Growth (£'000):\n\nLine\tChange\nHomes\t200\n";
  expect(readPaper(growth, "report").contexts[0]?.leftOut).toBeUndefined();
});
