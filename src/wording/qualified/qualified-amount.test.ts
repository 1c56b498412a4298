import { expect, it } from "vitest";
import { fixed } from "../../counting/qualified-parts.ts";
import { perPerson } from "../../topic.ts";
import { inPounds, inWords, toThePenny, type AmountFormat } from "../../format/money.ts";
import { inUnitWords, type Unit } from "../../format/units.ts";
import { qualifiedAmount, withQualifierWord } from "./qualified-amount.ts";

const words = (unit: Unit, value: number, qualified: Partial<typeof fixed>) =>
  qualifiedAmount(value, { ...fixed, ...qualified }, (part, bound) =>
    inUnitWords(part, unit, bound),
  );

it("says how much of a sum is not fixed, and of a percentage what it adds up from", () => {
  const percent = (qualified: Partial<typeof fixed>) => words("percent", 0.46, qualified);
  expect([
    words("pounds", 6_574_000, { ceiling: 600_000 }),
    words(perPerson.unit, 22.9, { ceiling: 2.09 }),
    percent({}),
    percent({ ceiling: 0.46 }),
    percent({ ceiling: 0.22 }),
    percent({ ceiling: 0.2241 }),
    percent({ floor: 0.2 }),
    percent({ ceiling: 0.22, floor: 0.1, about: 0.04 }),
  ]).toMatchInlineSnapshot(`
    [
      "£6.57m (£600,000 of it “up to”)",
      "£22.90 (£2.09 of it “up to”)",
      "0.46%",
      "up to 0.46%",
      "0.46% (0.24% fixed and up to 0.22% more)",
      "0.46% (0.236% fixed and up to 0.225% more)",
      "0.46% (0.26% fixed and at least 0.20% more)",
      "0.46% (0.10% fixed, up to 0.22%, at least 0.10% and about 0.04% more)",
    ]
  `);
});

it("never tells a share of a share", () => {
  for (const kind of ["ceiling", "floor", "about"] as const)
    expect(words("percent", 12, { [kind]: 5 })).not.toMatch(/% of it/);
});

it("has one digit more where a floor would be rounded up, or a ceiling down", () => {
  expect([
    words("pounds", 3_426_000, { floor: 3_426_000 }),
    words("pounds", 3_424_000, { floor: 3_424_000 }),
    words("pounds", 1_794_000, { ceiling: 1_794_000 }),
    words("pounds", 9_000_000, { ceiling: 1_794_000 }),
    words("pounds", 3_426_000, { about: 3_426_000 }),
    words("pounds", 3_426_000, {}),
    words(perPerson.unit, 22.902, { ceiling: 22.902 }),
    words("percent", 0.458, { floor: 0.458 }),
    withQualifierWord(3_426_000, "at-least", inWords),
    withQualifierWord(3_426_000, "exactly", inWords),
  ]).toEqual([
    "at least £3.426m",
    "at least £3.42m",
    "up to £1.794m",
    "£9m (£1.794m of it “up to”)",
    "about £3.43m",
    "£3.43m",
    "up to £22.91",
    "at least 0.458%",
    "at least £3.426m",
    "£3.43m",
  ]);
});

const printed = (text: string) => {
  const [, digits = "", million] = /(-?[\d,.]+)(m?)%?$/.exec(text) ?? [];
  return Number(digits.replaceAll(",", "")) * (million === "m" ? 1_000_000 : 1);
};

it("never tells a floor above the exact amount, or a ceiling below it", () => {
  const formats: AmountFormat[] = [
    ...[inWords, inPounds, toThePenny],
    ...(["pounds", perPerson.unit, "percent"] as const).map(
      (unit): AmountFormat =>
        (value, bound) =>
          inUnitWords(value, unit, bound),
    ),
  ];
  // Amounts of every size up to some hundred million, in no even steps.
  for (let value = 0.0137; value < 400_000_000; value *= 1.0137)
    for (const one of [value, Math.round(value), Math.round(value / 1000) * 1000])
      for (const format of formats) {
        if (one === 0) continue;
        const [floor, ceiling] = (["floor", "ceiling"] as const).map((kind) =>
          printed(qualifiedAmount(one, { ...fixed, [kind]: one }, format)),
        );
        expect(floor).toBeLessThanOrEqual(one + 1e-6);
        expect(ceiling).toBeGreaterThanOrEqual(one - 1e-6);
        // Nor further off than the last digit.
        expect((ceiling ?? 0) - (floor ?? 0)).toBeLessThanOrEqual(one < 1_000_000 ? 1 : 11_000);
      }
});
