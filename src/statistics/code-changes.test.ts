/** A council whose code has changed is one area, whichever of its codes a published file prints. */
import { describe, expect, test } from "vitest";
import { loadDataset } from "../dataset/load.ts";
import { DataFolder } from "./example-files.ts";

const persons = '"persons aged 0 to 17, mid-year estimate"';
/** Both councils as they were printed before Northtown had its code of today. */
const held = {
  population_0_17: [
    `E10000001,Northtown,mid-2022,1700,${persons},old,line 1,,`,
    `E10000001,Northtown,mid-2023,1750,${persons},old,line 2,,`,
    `E06000002,Southtown,mid-2022,880,${persons},old,line 3,,`,
    `E06000002,Southtown,mid-2023,900,${persons},old,line 4,,`,
  ],
};
const became = "2024-04-01,E10000001,Northtown,E06000001,Northtown,yes,A new code.,,old";

/** A time series of the ONS: for each area its people of each age, in each year. */
function series(
  years: readonly number[],
  areas: readonly (readonly [code: string, name: string, each: number])[],
): string[][] {
  const head = [
    "ladcode23",
    "laname23",
    "sex",
    "age",
    ...years.map((year) => `population_${year}`),
  ];
  const ages = Array.from({ length: 18 }, (_, age) => String(age));
  const rows = areas.flatMap(([code, name, each]) =>
    ages.map((age) => [code, name, "F", age, ...years.map(() => String(each))]),
  );
  return [head, ...rows];
}

const southtown = ["E06000002", "Southtown", 50] as const;

describe("a file of the ONS", () => {
  test("with the new code in all years replaces what stands under the former one", async () => {
    const folder = new DataFolder(held, [became]);
    const file = series([2022, 2023, 2024], [["E06000001", "Northtown", 100], southtown]);
    const { done } = await folder.csv("MYEB1.csv", file);
    expect(done).toBe(true);
    expect(folder.values("population_0_17")).toEqual([
      "E06000001 mid-2022 1800 ons_mye_mid_2024",
      "E06000001 mid-2023 1800 ons_mye_mid_2024",
      "E06000001 mid-2024 1800 ons_mye_mid_2024",
      "E06000002 mid-2022 900 ons_mye_mid_2024",
      "E06000002 mid-2023 900 ons_mye_mid_2024",
      "E06000002 mid-2024 900 ons_mye_mid_2024",
    ]);
    expect(loadDataset(folder.data).problems).toEqual([]);
  });

  test("with the new code in the latest year leaves the older years where they are", async () => {
    const folder = new DataFolder(held, [became]);
    await folder.csv("MYEB1.csv", series([2024], [["E06000001", "Northtown", 100], southtown]));
    expect(folder.values("population_0_17").slice(0, 3)).toEqual([
      "E10000001 mid-2022 1700 old",
      "E10000001 mid-2023 1750 old",
      "E06000001 mid-2024 1800 ons_mye_mid_2024",
    ]);
    expect(loadDataset(folder.data).problems).toEqual([]);
  });

  test("that goes on with the former code is taken too", async () => {
    const folder = new DataFolder(held, [became]);
    await folder.csv("MYEB1.csv", series([2024], [["E10000001", "Northtown", 100], southtown]));
    expect(folder.values("population_0_17")[2]).toBe("E10000001 mid-2024 1800 ons_mye_mid_2024");
    expect(loadDataset(folder.data).problems).toEqual([]);
  });

  test("cannot pass off another area as a council", async () => {
    const north = ["E06000001", "Northtown", 100] as const;
    const cases = {
      "both codes of one area": [north, ["E10000001", "Northtown", 100], southtown],
      "exchanged codes": [
        ["E06000002", "Northtown", 60],
        ["E06000001", "Southtown", 90],
      ],
      "a code that is not the same area": [["E10000009", "Northtown", 100], southtown],
      "a leap under the other code": [["E06000001", "Northtown", 1000], southtown],
    } as const;
    const results = Object.entries(cases).map(async ([name, areas]) => {
      const folder = new DataFolder(held, [became]);
      const { done, lines } = await folder.csv("MYEB1.csv", series([2023], areas));
      return [name, [String(done), ...lines.slice(0, -1)]] as const;
    });
    expect(Object.fromEntries(await Promise.all(results))).toMatchInlineSnapshot(`
      {
        "a code that is not the same area": [
          "false",
          "MYEB1.csv: found nothing for Northtown (E10000001), mid-2023; allowed: a value of each council and of all that we hold",
        ],
        "a leap under the other code": [
          "false",
          "MYEB1.csv: found 18000 for Northtown, mid-2023; allowed: between half and twice the 1750 that we hold",
        ],
        "both codes of one area": [
          "false",
          "MYEB1.csv: found Northtown, mid-2023 twice: MYEB1.csv; sheet MYEB1.csv, E06000001, column population_2023, ages 0 to 17, both sexes, and MYEB1.csv; sheet MYEB1.csv, E10000001, column population_2023, ages 0 to 17, both sexes",
        ],
        "exchanged codes": [
          "false",
          "MYEB1.csv: found Northtown for E06000002 (MYEB1.csv; sheet MYEB1.csv, E06000002, column population_2023, ages 0 to 17, both sexes); allowed: Southtown or A council, or the name as also_called in statistics/authorities.csv",
          "MYEB1.csv: found Southtown for E06000001 (MYEB1.csv; sheet MYEB1.csv, E06000001, column population_2023, ages 0 to 17, both sexes); allowed: Northtown or A council, or the name as also_called in statistics/authorities.csv",
        ],
      }
    `);
  });
});
