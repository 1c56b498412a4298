import { expect, test } from "vitest";
import { yardsticks, type Yardstick } from "../../../topic-statistics.ts";
import type { YearRow } from "../rows/standing.ts";
import { whenInWords } from "../picture/beside-drawing.ts";
import { loadDataset } from "../../../dataset/load.ts";
import { besideCaveat, jumpNote, yearInWords } from "./standing-words.ts";

test("a bare count is read out beside no other, as authorities are of different size", () => {
  const row: YearRow = {
    ...{ period: "Jan 2024", own: 1461, value: 1461, neighbours: 5731, near: 10 },
    ...{
      country: 434_354,
      top: undefined,
      bottom: undefined,
      without: 0,
      factor: 1,
      breaks: false,
    },
  };
  const words = (yardstick: Yardstick) => yearInWords("Aston", yardstick, row);
  const bare = yardsticks.filter(({ per }) => per === undefined);
  expect(bare.map(words)).toEqual(bare.map(() => "Jan 2024: Aston 1,461"));
  const rates = yardsticks.filter(({ per }) => per !== undefined);
  for (const yardstick of rates) expect(words(yardstick)).toMatch(/; middle of its neighbours /);
});

test("money in the prices of another year than its own says so", () => {
  expect(whenInWords("2019-20", { money: true })).toBe("in 2019-20 (2024-25 prices)");
  expect(whenInWords("2024-25", { money: true })).toBe("in 2024-25");
  expect(whenInWords("2019-20", { money: false })).toBe("in 2019-20");
  expect(whenInWords("31 March 2025", { money: false })).toBe("on 31 March 2025");
});

test("who has no figure is named by year, as tables beside a picture have several", () => {
  const { dataset } = loadDataset("data");
  if (!dataset) throw new Error("the data has problems");
  const [spending] = yardsticks;
  expect(besideCaveat(dataset, spending, "2024-25")).toContain(
    "No figure is given for some, and England’s of that year is without them (2022-23: Luton; 2023-24: Cumberland and Westmorland and Furness; 2024-25: Middlesbrough and Wandsworth).",
  );
  for (const other of yardsticks.filter(({ money }) => !money))
    expect(besideCaveat(dataset, other, "31 March 2025")).not.toContain("without them");
});

test("no cause is given for a jump", () => {
  expect(jumpNote(true)).toMatchInlineSnapshot(
    `"“Jump” marks a change by more than a half from one year to the next. We do not know why: the service may have changed, or only how it is counted."`,
  );
  expect(jumpNote(false)).toBe("");
});
