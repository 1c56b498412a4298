import { expect, test } from "vitest";
import type { Recurrence } from "../../measures/totals.ts";
import { totalsKey } from "./totals-key.ts";

const row = (recurrence: Recurrence, ceiling = 0) => ({
  parts: [{ recurrence, capital: false, value: 5, qualified: { ceiling, floor: 0, about: 0 } }],
});

test.each([
  { rows: [row("ongoing"), row("one-off")], key: "" },
  { rows: [row("ongoing", 3)], key: "Dashed: a ceiling, “up to”." },
  {
    rows: [row("ongoing"), row("not stated", 5)],
    key: "Dashed: a ceiling, “up to”. Hatched: not stated whether one-off or ongoing.",
  },
])("the key names what is drawn, and nothing else: $key", ({ rows, key }) => {
  expect(totalsKey(rows)).toBe(key);
});
