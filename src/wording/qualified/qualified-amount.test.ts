import { expect, it } from "vitest";
import { fixed } from "../../counting/qualified-parts.ts";
import { perPerson } from "../../topic.ts";
import { inUnitWords, type Unit } from "../../format/units.ts";
import { qualifiedAmount } from "./qualified-amount.ts";

const words = (unit: Unit, value: number, qualified: Partial<typeof fixed>) =>
  qualifiedAmount(value, { ...fixed, ...qualified }, (part) => inUnitWords(part, unit));

it("says how much of a sum is not fixed, and of a percentage what it adds up from", () => {
  const percent = (qualified: Partial<typeof fixed>) => words("percent", 0.46, qualified);
  expect([
    words("pounds", 6_574_000, { ceiling: 600_000 }),
    words(perPerson.unit, 22.9, { ceiling: 2.09 }),
    percent({}),
    percent({ ceiling: 0.46 }),
    percent({ ceiling: 0.22 }),
    percent({ floor: 0.2 }),
    percent({ ceiling: 0.22, floor: 0.1, about: 0.04 }),
  ]).toMatchInlineSnapshot(`
    [
      "£6.57m (£600,000 of it “up to”)",
      "£22.90 (£2.09 of it “up to”)",
      "0.46%",
      "up to 0.46%",
      "0.46% (0.24% fixed and up to 0.22% more)",
      "0.46% (0.26% fixed and at least 0.20% more)",
      "0.46% (0.10% fixed, up to 0.22%, at least 0.10% and about 0.04% more)",
    ]
  `);
});

it("never tells a share of a share", () => {
  for (const kind of ["ceiling", "floor", "about"] as const)
    expect(words("percent", 12, { [kind]: 5 })).not.toMatch(/% of it/);
});
