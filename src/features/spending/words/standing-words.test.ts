import { expect, test } from "vitest";
import { yardsticks, type Yardstick } from "../../../topic-statistics.ts";
import type { YearRow } from "../rows/standing.ts";
import { whenInWords } from "../picture/beside-drawing.ts";
import { yearInWords } from "./standing-words.ts";

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
