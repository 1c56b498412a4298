import { expect, test } from "vitest";
import { yardsticks, type Yardstick } from "../../../topic-statistics.ts";
import type { YearRow } from "../rows/standing.ts";
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
  const told = (yardstick: Yardstick) => yearInWords("Aston", yardstick, row);
  const bare = yardsticks.filter(({ per }) => per === undefined);
  expect(bare.map(told)).toEqual(bare.map(() => "Jan 2024: Aston 1,461"));
  const rates = yardsticks.filter(({ per }) => per !== undefined);
  for (const yardstick of rates) expect(told(yardstick)).toMatch(/; middle of its neighbours /);
});
