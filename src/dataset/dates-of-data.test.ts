import { expect, it } from "vitest";
import { example } from "./example-data.ts";
import { dataDate, decisionSpan } from "./dates-of-data.ts";

it("is the last change to the data", () => {
  const later = { date: "2023-02-01", table: "decisions", kind: "corrected" };
  expect(dataDate(example({ changes: [later, { date: "2022-09-01" }] }))).toBe("2023-02-01");
  expect(dataDate({ changes: [] })).toBe("");
});

it("spans decisions from the first to the last", () => {
  const [first, last] = [{ date: "2022-06-07" }, { date: "2023-09" }];
  expect(decisionSpan([last, first])).toBe("from 7 June 2022 to September 2023");
  expect(decisionSpan([first, first])).toBe("of 7 June 2022");
  expect(decisionSpan([])).toBe("undated");
  const read = { date: "2023-09", inferred: ["date"] };
  expect(decisionSpan([first, read])).toBe("from 7 June 2022 to September 2023 (our reading)");
  expect(decisionSpan([first, read, last])).toBe("from 7 June 2022 to September 2023");
});
