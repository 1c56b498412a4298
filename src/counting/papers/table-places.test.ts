import { expect, test } from "vitest";
import { example, figureOf } from "../../dataset/example-data.ts";
import { tablePlaces } from "./table-places.ts";

test("a figure stands in its own table, then in those that its row names as other places", () => {
  const also_at = [
    "northtown-report: page 2",
    "northtown-report: table 12, row A",
    "northtown-press: page 3, table 4",
    "northtown-report: table 5",
  ].join(" | ");
  const dataset = example({
    allocations: [{ id: "a", table: "1", also_at }, { id: "b", also_at }, { id: "c" }],
  });
  const places = (id: string) =>
    tablePlaces(figureOf(dataset, id)).map(({ document, table }) => `${document.id} ${table}`);
  expect(places("a")).toEqual(["northtown-report 1", "northtown-report 12", "northtown-report 5"]);
  expect(places("b")).toEqual(["northtown-report 12", "northtown-report 5"]);
  expect(places("c")).toEqual([]);
});
