import { expect, test } from "vitest";
import { example, found } from "../../dataset/example-data.ts";
import { decisionPapers } from "./decision-papers.ts";

const dataset = example({
  documents: [
    { id: "record", date: "2022-06-01" },
    { id: "same-day", date: "2022-06-01" },
    { id: "later", date: "2022-09-01" },
  ],
  decisions: [{ id: "northtown-main", document: "record" }],
  allocations: [
    { id: "one", document: "same-day" },
    { id: "two", document: "later" },
  ],
  other_amounts: [
    { id: "in-record", document: "record" },
    { id: "in-paper", document: "same-day" },
    { id: "in-later", document: "later" },
  ],
});

test("a decision's papers are its record and those of its day that print its figures", () => {
  const papers = decisionPapers(dataset, found(dataset.decisions, "northtown-main"));
  expect(papers.documents.map(({ id }) => id)).toEqual(["record", "same-day"]);
  expect(papers.other_amounts.map(({ id }) => id)).toEqual(["in-record", "in-paper"]);
});
