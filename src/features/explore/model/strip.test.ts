import { describe, expect, test } from "vitest";
import { shippedDataset } from "../../../publish/example-publication.ts";
import { answer } from "./answer.ts";
import { tableOf } from "./example-table.ts";
import { firstQuestion } from "./question.ts";
import { datedGroups } from "./strip.ts";

const table = tableOf(shippedDataset());

describe("the sums of a strip by date", () => {
  test.each(table.rules.map(({ slug }) => slug))("add up to their groups, %s", (count) => {
    const answered = answer(table, { ...firstQuestion, count, by: ["council"] });
    const groups = datedGroups(table, answered, answered.groups.length);
    expect(groups.map(({ sums }) => sums.reduce((all, { pounds }) => all + pounds, 0))).toEqual(
      answered.groups.map(({ sum }) => sum.pounds),
    );
    for (const { sums } of groups)
      expect(sums.map(({ date }) => date)).toEqual(sums.map(({ date }) => date).toSorted());
  });

  test("of two facets are told apart, and no more groups are given than asked for", () => {
    const answered = answer(table, { ...firstQuestion, by: ["council", "purpose"] });
    const groups = datedGroups(table, answered, 3);
    expect(groups.map(({ codes }) => codes)).toEqual(
      answered.groups.slice(0, 3).map(({ codes }) => codes),
    );
  });
});
