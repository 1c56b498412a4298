import { expect, test } from "vitest";
import { example, figureOf, found } from "../dataset/example-data.ts";
import { quotedName } from "./quoted-name.ts";

test("a name that no paper prints says so behind it", () => {
  const dataset = example({
    pots: [
      { id: "northtown-fund", name: "Change Fund" },
      { id: "northtown-reserve", name: "The reserve behind it", inferred: "name" },
    ],
    allocations: [
      { id: "printed", label: "AD post" },
      { id: "ours", label: "A post", inferred: "label" },
      { id: "total", label: "(total)" },
    ],
  });
  const pot = (id: string) => quotedName(found(dataset.pots, id));
  expect(["northtown-fund", "northtown-reserve"].map(pot)).toEqual([
    "“Change Fund”",
    "“The reserve behind it” (our words)",
  ]);
  const figure = (id: string) => quotedName(figureOf(dataset, id));
  expect(["printed", "ours", "total"].map(figure)).toEqual([
    "“AD post”",
    "“A post” (our words)",
    "Total",
  ]);
  expect(quotedName(figureOf(dataset, "printed"), (name) => name.slice(0, 2))).toBe("“AD”");
});
