import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { amountInCell, amountsIn } from "./amounts.ts";

const read = (words: string) =>
  amountsIn(words).map(({ printed, pounds, qualifier }) => `${printed} ${pounds} ${qualifier}`);

test.each([
  ["£6.574m", ["£6.574m 6574000 exactly"]],
  ["£4.462 million", ["£4.462 million 4462000 exactly"]],
  ["£189k and £45,000", ["£189k 189000 exactly", "£45,000 45000 exactly"]],
  ["£2.6M to date", ["£2.6M 2600000 exactly"]],
  ["£1.2bn", ["£1.2bn 1200000000 exactly"]],
  ["up to c.£0.127m", ["£0.127m 127000 up-to"]],
  ["up to the value of £6.49m", ["£6.49m 6490000 up-to"]],
  ["c. £7m", ["£7m 7000000 about"]],
  ["in excess of £5m over three years", ["£5m 5000000 at-least"]],
  ["a member asked about £2m", ["£2m 2000000 exactly"]],
  ["it costs about £2m", ["£2m 2000000 about"]],
  ["a further £0.5m at most", ["£0.5m 500000 up-to"]],
  ["£500,000 per annum", ["£500,000 500000 exactly"]],
  ["£2-3 million", ["£2 2000000 at-least", "3 million 3000000 up-to"]],
  ["between £2m and £3m", ["£2m 2000000 at-least", "£3m 3000000 up-to"]],
  ["from £2m to £3m", ["£2m 2000000 exactly", "£3m 3000000 exactly"]],
  ["-£1.2m", ["£1.2m -1200000 exactly"]],
  ["half a million pounds", ["half a million pounds 500000 exactly"]],
  ["two and a half million pounds", ["two and a half million pounds 2500000 exactly"]],
  ["4.5 million pounds", ["4.5 million 4500000 exactly"]],
])("%s", (words, amounts) => {
  expect(read(words)).toEqual(amounts);
});

test.each([
  "4.5 million children",
  "paragraph 2.1.4",
  "£m",
  "£'000",
  "2022/23",
  "7 June 2022",
  "60%",
  "the pounds",
])("%s is no money", (words) => {
  expect(read(words)).toEqual([]);
});

describe("a cell", () => {
  test.each([
    ["(1.2)", "millions", -1_200_000],
    ["-0.5", "millions", -500_000],
    ["1,234", "thousands", 1_234_000],
    ["£1,200", undefined, 1200],
    ["£450", "thousands", 450_000],
    ["1.2*", "millions", 1_200_000],
  ] as const)("%s in %s is %d", (cell, unit, pounds) => {
    expect(amountInCell(cell, unit)?.pounds).toBe(pounds);
  });

  test.each([
    ["12%", "millions"],
    ["-", "millions"],
    ["n/a", "thousands"],
    ["2022-23", "millions"],
    ["1,200", undefined],
    ["(1.2", "millions"],
  ] as const)("%s in %s is none", (cell, unit) => {
    expect(amountInCell(cell, unit)).toBeUndefined();
  });
});

test("whatever the words, each amount is printed where it is said to be", () => {
  const pieces = fc.constantFrom(
    "£",
    "1",
    "2.5",
    "m",
    " ",
    "million",
    "-",
    "–",
    "to",
    "(",
    ")",
    ",",
    "000",
    "k",
    "pounds",
    "half",
    "a",
    "GBP",
    "\u2028",
    "é",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (all) => {
      const words = all.join("");
      for (const { printed, start, end, pounds } of amountsIn(words)) {
        expect(words.slice(start, end)).toBe(printed);
        expect(Number.isSafeInteger(pounds)).toBe(true);
      }
    }),
  );
});

test.each(["0", "0.0", "£0", "0.000", "(0)", "-", "nil"])("nought is no amount: %s", (cell) => {
  expect(amountInCell(cell, "millions")).toBeUndefined();
});

test("a range that “from” opens, where the words say that it is one", () => {
  expect(read("are paid from £210 to £480 a week")).toEqual([
    "£210 210 at-least",
    "£480 480 up-to",
  ]);
  expect(read("it rose from £2m to £3m")).toEqual(["£2m 2000000 exactly", "£3m 3000000 exactly"]);
});
