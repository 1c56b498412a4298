import { expect, test } from "vitest";
import { councilOf, example } from "../dataset/example-data.ts";
import { totalOf } from "../counting/rules.ts";
import { comparison } from "../measures/comparison.ts";
import { spread } from "../measures/spread.ts";
import { plainQuestion } from "../measures/questions.ts";
import { totalRows } from "../measures/totals.ts";
import { comparedCouncils, fullyReadCouncils } from "./compared-councils.ts";
import { comparedPairs, groupOf, pairOf } from "./council-groups.ts";
import { pageGroups, pageOfCouncil } from "./page-groups.ts";

const dataset = example({ councils: [{ id: "southtown", read: "part" }] });
const [whole, part] = [councilOf(dataset), councilOf(dataset, "southtown")];

test("a council read in part stands in no comparison, ranking or spread", () => {
  expect(fullyReadCouncils(dataset)).toEqual([whole]);
  expect(comparedCouncils(dataset)).toEqual([whole]);
  expect(pageGroups(dataset, "compare").map(({ councils }) => councils)).toEqual([[whole]]);
  expect(groupOf(dataset, part)).toBeUndefined();
  expect(comparedPairs(dataset)).toEqual([]);
  expect(pairOf(dataset, part, whole)).toBeUndefined();
  const question = plainQuestion("decided");
  expect(totalRows(dataset, question).map(({ council }) => council)).toEqual([whole.id]);
  expect(spread(dataset, question).known).toBe(1);
});

test("a council read in part has its total, its rows for machines, and its place in every list", () => {
  expect(totalOf(dataset, part, "decided").pounds).toBeGreaterThan(0);
  const read = comparison(dataset).map((row) => `${row.council} ${row.read}`);
  expect(new Set(read)).toEqual(new Set(["northtown whole", "southtown part"]));
  expect(pageOfCouncil(dataset, "timeline", part)).toBe("timeline/all/");
});

test("where no council is read whole, there is nothing to compare and no fault", () => {
  const none = example({
    councils: ["northtown", "southtown"].map((id) => ({ id, read: "part" })),
  });
  expect(pageGroups(none, "compare").map(({ councils }) => councils)).toEqual([[]]);
});
