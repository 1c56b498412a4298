import { expect, test } from "vitest";
import { councilOf } from "../../dataset/example-data.ts";
import { loadDataset } from "../../dataset/load.ts";
import { plainText } from "../../wording/rich-text.ts";
import { councilBriefing } from "./council-briefing.ts";

test("what a paper does not say and we read is told as both, in the answer and in what is unsaid", () => {
  const { dataset } = loadDataset("data");
  if (!dataset) throw new Error("the data has problems");
  const { lines, disclosed } = councilBriefing(dataset, councilOf(dataset, "derbyshire"));
  const answer = lines.find(({ question }) => question === "What is it for?")?.answer ?? [];
  expect(plainText(answer)).toBe(
    "We read £678,000 as money for home-to-school transport; the paper does not say so in these words.",
  );
  expect(disclosed[0]).toBe(
    "Not stated: whether an earlier decision had set it aside (we read it as new money), whether it comes once or every year, which years it covers and what it is for (we read it as money for home-to-school transport).",
  );
});

test("a note tells the paper’s own date, and the day of the decision where that is another", () => {
  const { dataset } = loadDataset("data");
  if (!dataset) throw new Error("the data has problems");
  const [first] = councilBriefing(dataset, councilOf(dataset, "slough")).notes;
  expect(first?.source).toContain(
    "decision record 2368, dated 10 September 2023; the decision is of 18 September 2023)",
  );
});
