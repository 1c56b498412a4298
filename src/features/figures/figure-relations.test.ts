import { expect, test } from "vitest";
import { example, figureOf, type FigureCells } from "../../dataset/example-data.ts";
import { familyTree, potRelations, relations, type FamilyNode } from "./figure-relations.ts";

function lines(nodes: readonly FamilyNode[], depth = 0): string[] {
  return nodes.flatMap(({ figure, here, split, children }) => [
    `${"  ".repeat(depth)}${figure.id}${split ? ` by ${split}` : ""}${here ? " *" : ""}`,
    ...lines(children, depth + 1),
  ]);
}

const cells: readonly FigureCells[] = [
  { id: "all", amount_gbp: "4000000" },
  { id: "row", amount_gbp: "2000000", part_of: "all:item" },
  { id: "column", amount_gbp: "2000000", part_of: "all:year" },
  { id: "cell", part_of: "row:year column:item" },
  { id: "crumb", amount_gbp: "500000", part_of: "cell:item" },
  { id: "alone" },
  { id: "print", status: "recommended", restates: "cell" },
];
const dataset = example({ allocations: cells });
const tree = (id: string) => lines(familyTree(figureOf(dataset, id)));

test("a cell stands under its row and its column, its parts once", () => {
  expect(tree("cell")).toEqual([
    "all",
    "  row by item",
    "    cell by year *",
    "      crumb by item",
    "  column by year",
    "    cell by item *",
  ]);
});

test("a whole has its parts under it", () => {
  expect(tree("all")).toEqual(["all *", "  row by item", "  column by year"]);
});

test("a print without wholes of its own stands where the same money stands", () => {
  expect(tree("print")).toEqual([
    "all",
    "  row by item",
    "    print by year *",
    "      crumb by item",
    "  column by year",
    "    print by item *",
  ]);
});

test("a figure without wholes and parts has no tree", () => {
  expect(tree("alone")).toEqual([]);
});

test("what is the same money by our reading alone is told apart", () => {
  const read = example({
    allocations: [
      { id: "first" },
      { id: "again", restates: "first" },
      { id: "further", restates: "first", inferred: "restates" },
    ],
  });
  const named = (id: string) =>
    relations(figureOf(read, id)).map(({ name, figures }) => [
      name,
      ...figures.map((one) => one.id),
    ]);
  const ours = "The same money by our reading, printed again";
  expect(named("first")).toEqual([
    ["The same money, printed again", "again"],
    [ours, "further"],
  ]);
  expect(named("further")).toEqual([[ours, "first", "again"]]);
});

test("that one replaces another by our reading alone is told on both pages", () => {
  const read = example({
    allocations: [
      { id: "old", decision: "northtown-budget" },
      { id: "new", amount_gbp: "2000000", supersedes: "old", inferred: "supersedes" },
    ],
  });
  const names = (id: string) => relations(figureOf(read, id)).map(({ name }) => name);
  expect([names("new"), names("old")]).toEqual([
    ["It replaces, by our reading"],
    ["It is replaced, by our reading, by"],
  ]);
});

test("relations name the same money, what is replaced, and what replaces", () => {
  const replaced = example({
    allocations: [
      { id: "old", decision: "northtown-budget" },
      { id: "new", amount_gbp: "2000000", supersedes: "old" },
      { id: "again", amount_gbp: "2000000", status: "recommended", restates: "new" },
    ],
  });
  const named = (id: string) =>
    relations(figureOf(replaced, id)).map(
      ({ name, figures }) => `${name}: ${figures.map((figure) => figure.id).join(" ")}`,
    );
  expect(named("old")).toEqual(["It is replaced by: new"]);
  expect(named("new")).toEqual(["The same money, printed again: again", "It replaces: old"]);
});

test("a release leads to what filled its pot, and a filling to what was drawn", () => {
  const moved = example({
    allocations: [
      { id: "in", decision: "northtown-budget", to_pot: "northtown-fund" },
      { id: "out", from_pot: "northtown-fund" },
    ],
  });
  const sides = (id: string) =>
    potRelations(moved, figureOf(moved, id)).map(
      ({ pot, way, figures }) =>
        `${way} ${pot.id}: ${figures.map((figure) => figure.id).join(" ")}`,
    );
  expect(sides("out")).toEqual(["from northtown-fund: in"]);
  expect(sides("in")).toEqual(["into northtown-fund: out"]);
});
