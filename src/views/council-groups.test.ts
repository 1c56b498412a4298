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
    for (const council of many.councils) expect(groupOf(many, council).councils).toContain(council);
  });

  test("pair councils within a group only", () => {
    const pairs = comparedPairs(many);
    expect(pairs).toHaveLength(45 + 1 + 66 + 28);
    expect(
      pairs.filter(([one, other]) => groupOf(many, one).slug !== groupOf(many, other).slug),
    ).toEqual([]);
  });
});
