import { expect, test } from "vitest";
import { loadDataset } from "../../dataset/load.ts";
import { example } from "../../dataset/example-data.ts";
import { workedExample } from "./worked-example.ts";

/** Copied by hand: the record of 7 June 2022, HM Treasury's deflators of March 2026, ONS mid-2022. */
const printed = [0.127, 2.155, 2.562, 0.63, 0.5, 0.6];
const [index2022, index2024, children] = [91.2996, 100, 287_056];

test("the worked example of the method page is right to the last step", () => {
  const { dataset } = loadDataset("data");
  const found = dataset && workedExample(dataset);
  expect(found?.printed).toMatchObject({ print: "£6.574m", unit: "millions", pounds: 6_574_000 });
  expect(found?.parts.map(({ pounds }) => pounds)).toEqual(
    printed.map((millions) => Math.round(millions * 1e6)),
  );
  // The record gives the year for all but the six months (0.5) and the commissioning activity (0.63).
  const [stated, unsaid] = [6_074_000, 500_000].map((sum) => (sum * index2024) / index2022);
  const real = (6_574_000 * index2024) / index2022;
  expect(found?.steps.map(({ value }) => value)).toEqual([
    6_574_000,
    expect.closeTo(stated ?? 0, 6),
    expect.closeTo(unsaid ?? 0, 6),
    expect.closeTo(real, 6),
    children,
    expect.closeTo(real / children, 9),
  ]);
  expect(found?.steps.map(({ terms, result }) => `${terms} = ${result}`)).toMatchInlineSnapshot(`
    [
      " = £6,574,000",
      "£6,074,000 × 100 ÷ 91.2996 = £6,652,822",
      "£500,000 × 100 ÷ 91.2996 = £547,648",
      "£6,652,822 + £547,648 = £7,200,470",
      " = 287,056",
      "£7,200,470 ÷ 287,056 = £25.08",
    ]
  `);
});

test("without statistics there is no example", () => {
  expect(workedExample(example())).toBeUndefined();
});
