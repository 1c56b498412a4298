import { expect, test } from "vitest";
import type { Recurrence } from "../../measures/totals.ts";
import { totalsKey } from "./totals-key.ts";

const row = (recurrence: Recurrence, { ceiling = 0, about = 0 } = {}) => ({
  parts: [{ recurrence, capital: false, value: 5, qualified: { ceiling, floor: 0, about } }],
});

test.each([
  { rows: [row("ongoing"), row("one-off")], key: "" },
  { rows: [row("ongoing", { ceiling: 3 })], key: "Dashed: a ceiling, “up to”." },
  { rows: [row("ongoing", { about: 5 })], key: "Dotted: “about”." },
  { rows: [row("ongoing", { about: 3 })], key: "" },
  {
    rows: [row("ongoing"), row("not stated", { ceiling: 5 })],
    key: "Dashed: a ceiling, “up to”. Hatched: not stated whether one-off or ongoing.",
  },
])("the key names what is drawn, and nothing else: $key", ({ rows, key }) => {
  expect(totalsKey(rows)).toBe(key);
});
