import { expect, test } from "vitest";
import { faults } from "../../example-data.ts";

test("councils with a code each are sound", () => {
  const councils = [{ id: "southtown", gss_code: "E06000099" }];
  expect(faults({ councils })).toEqual([]);
});

test("a code that another council has is refused", () => {
  const councils = [{ id: "southtown", gss_code: "X00000000" }];
  const lines = faults({ councils }).filter((line) => line.includes("a code of its own"));
  expect(lines).toMatchInlineSnapshot(`
    [
      "data/councils.csv:3:29: gss_code: found "X00000000"; allowed: a code of its own (line 2 has this one)",
    ]
  `);
});
