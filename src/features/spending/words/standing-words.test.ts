import { expect, test } from "vitest";
import { yardsticks, type Yardstick } from "../../../topic-statistics.ts";
import { yearInWords } from "./standing-words.ts";

test("a bare count is read out beside no other, as authorities are of different size", () => {
  const year = { period: "Jan 2024", own: 1461, neighbours: 5731, country: 434_354 };
  const row = {
    ...year,
    breaks: false,
    top: undefined,
    bottom: undefined,
  } as unknown as Parameters<typeof yearInWords>[2];
  const told = (yardstick: Yardstick) => yearInWords("Aston", yardstick, row);
  const bare = yardsticks.filter(({ per }) => per === undefined);
  expect(bare.map(told)).toEqual(bare.map(() => "Jan 2024: Aston 1,461"));
  const rates = yardsticks.filter(({ per }) => per !== undefined);
  for (const yardstick of rates) expect(told(yardstick)).toMatch(/; middle of its neighbours /);
});
