import { describe, expect, test } from "vitest";
import { example } from "../dataset/example-data.ts";
import { comparedPairs, councilGroups, groupOf } from "./council-groups.ts";

const many = example({
  councils: Array.from({ length: 30 }, (_, index) => ({
    id: `town-${index}`,
    short_name: `Town ${String.fromCharCode(90 - (index % 26))}${index}`,
    region: index % 3 === 0 ? "North East" : "Yorkshire and The Humber",
  })),
});

const size = (id: string) => Number(/[0-9]+$/.exec(id)?.[0] ?? 0);

describe("groups of councils", () => {
  test("are one while the councils are few", () => {
    const groups = councilGroups(example());
    expect(groups.map(({ slug, councils }) => [slug, councils.length])).toEqual([["all", 2]]);
  });

  test("are regions, in pages, once the councils are many", () => {
    expect(councilGroups(many).map(({ slug, name }) => [slug, name])).toEqual([
      ["north-east", "North East"],
      ["nowhere", "Nowhere"],
      ["yorkshire-and-the-humber", "Yorkshire and The Humber, 1 of 2"],
      ["yorkshire-and-the-humber-2", "Yorkshire and The Humber, 2 of 2"],
    ]);
  });

  test("hold every council once, and none more than twelve", () => {
    const groups = councilGroups(many);
    const held = groups.flatMap(({ councils }) => councils.map(({ id }) => id));
    expect(held.toSorted()).toEqual(many.councils.map(({ id }) => id).toSorted());
    expect(Math.max(...groups.map(({ councils }) => councils.length))).toBeLessThanOrEqual(12);
    for (const council of many.councils)
      expect(groupOf(many, council)?.councils).toContain(council);
  });

  test("are as even as the councils allow", () => {
    const sizes = councilGroups(many).map(({ councils }) => councils.length);
    expect(sizes).toEqual([10, 2, 10, 10]);
  });

  test("are smaller where councils show much, and one council always has a page", () => {
    const groups = councilGroups(many, { councils: 12, rows: 10, rowsOf: ({ id }) => size(id) });
    const rows = groups.map(({ councils }) => councils.reduce((sum, { id }) => sum + size(id), 0));
    for (const [index, { councils }] of groups.entries())
      expect(councils.length === 1 || (rows[index] ?? 0) <= 10).toBe(true);
    expect(groups.flatMap(({ councils }) => councils)).toHaveLength(many.councils.length);
  });

  test("pair councils within a group only", () => {
    const pairs = comparedPairs(many);
    expect(pairs).toHaveLength(45 + 1 + 45 + 45);
    expect(
      pairs.filter(([one, other]) => groupOf(many, one)?.slug !== groupOf(many, other)?.slug),
    ).toEqual([]);
  });
});
