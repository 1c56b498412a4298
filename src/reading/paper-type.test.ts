import { expect, test } from "vitest";
import { paperHead } from "./paper-type.ts";

const head = (words: string) =>
  paperHead(
    `Issue details\n\nFamilies: funding of the plan\n\nDecision Maker: Cabinet\n\n${words}\n`,
  );

test("a page is called by its subject, and not by what kind of page it is", () => {
  expect(head("").title).toBe("Families: funding of the plan");
});

test.each([
  "Date of decision: 14/03/2024",
  "Date of decision:\n14 March 2024",
  "Decision date 14th Mar 2024",
  "The reserve held £6m on 1 April 2023.\n\nDate of Meeting: 14/3/2024",
  "Decision published: 14/03/2024, after the meeting of 1 June 2024.",
])("the day of %j is 14 March 2024", (words) => {
  expect(head(words).date).toBe("2024-03-14");
});

test("a month may be cut short, and a day that is none is not taken", () => {
  expect(head("Date of decision: 3 Sept 2024").date).toBe("2024-09-03");
  expect(head("Date of decision: 3 May 2024").date).toBe("2024-05-03");
  expect(head("Date of decision: 14/13/2024").date).toBeUndefined();
});

test.each([
  "Decision Maker: Executive Board",
  "• Decision Maker: Executive Board",
  "Decision Maker:\nExecutive Board",
])("the body of a decision’s page: %j", (words) => {
  const text = `Decision details\n\nFunding of the plan\n\n${words}\n\nDecision:\n\nApproved.\n`;
  expect(paperHead(text)).toMatchObject({ type: "decision record", body: "Executive Board" });
});

test("the body of a report that names it between bars", () => {
  const text = "Funding for families\n\nSome Council | Cabinet | 11 February 2025\n\n1.1 Words.\n";
  expect(paperHead(text)).toMatchObject({ type: "report", body: "Cabinet", date: "2025-02-11" });
});
