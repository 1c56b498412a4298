import { expect, test } from "vitest";
import { councilOf, example, type Changes } from "../../dataset/example-data.ts";
import { newnessRows } from "./newness-rows.ts";
import { barKey, partName } from "./newness-words.ts";

const sum = { id: "a", from_pot: "northtown-reserve" } as const;

function rowsOf(changes: Changes) {
  const dataset = example(changes);
  return newnessRows(dataset, [councilOf(dataset)]);
}

test("the key names the looks that are drawn, and no other", () => {
  const read = { id: "northtown-reserve", earmarked: "no" } as const;
  expect(barKey(rowsOf({ pots: [read], allocations: [sum] }))).toBe("Solid: new money.");
  expect(barKey(rowsOf({ allocations: [{ id: "a", qualifier: "up-to" }] }))).toBe(
    "Hatched: not stated whether new. Dashed: a ceiling, “up to”.",
  );
});

test("a part has its qualifier, and says whether its newness is our reading", () => {
  const words = (pot: object, figure: object) =>
    rowsOf({ pots: [{ id: "northtown-reserve", ...pot }], allocations: [{ ...sum, ...figure }] })
      .flatMap((row) => row.parts.map((part) => partName(row, part)))
      .join();
  const read = { earmarked: "no", inferred: "earmarked" };
  expect(words(read, { qualifier: "about" })).toBe("Council, about £1m new money (our reading)");
  expect(words({ earmarked: "yes" }, { qualifier: "up-to" })).toBe(
    "Council, up to £1m set aside before",
  );
});
