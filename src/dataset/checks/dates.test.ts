import { describe, expect, test } from "vitest";
import { faults } from "../example-data.ts";
import { isBefore } from "./dates.ts";

describe("a day that is our reading of a decision", () => {
  const read = (inferred: string) =>
    faults({
      decisions: [{ id: "northtown-main", inferred: "date" }],
      documents: [{ id: "northtown-report", date: "2022-06-01", inferred }],
      events: [
        { id: "visit", kind: "meeting", date: "2022-06-01", date_precision: "day", inferred },
      ],
    });

  test("is marked in the paper that tells of it and in its meeting", () => {
    expect(read("date")).toEqual([]);
  });

  test("is refused where it stands there as printed", () => {
    expect(read("")).toMatchInlineSnapshot(`
      [
        "data/documents.csv:2:81: inferred: found an empty cell; allowed: date, as the decision of that day has it (line 3)",
        "data/events.csv:2:69: inferred: found an empty cell; allowed: date, as the decision of that day has it (line 3)",
      ]
    `);
  });
});

describe("a decision and those it follows", () => {
  const follow = (date: string, date_precision: string) =>
    faults({
      decisions: [{ id: "northtown-later", follows: "northtown-main", date, date_precision }],
    });

  test("come in this order or on one day", () => {
    expect(follow("2022-06-01", "day")).toEqual([]);
    expect(follow("2022-06-02", "day")).toEqual([]);
  });

  test("in the wrong order are refused", () => {
    expect(follow("2022-05-31", "day")).toMatchInlineSnapshot(`
      [
        "data/decisions.csv:4:46: date: found "2022-05-31"; allowed: 2022-06-01 or later, the date of the decision which it follows (line 3)",
      ]
    `);
    expect(follow("2022-05", "month")).toHaveLength(1);
  });

  test("are compared at the coarser precision", () => {
    expect(follow("2022-06", "month")).toEqual([]);
    expect(follow("2022", "year")).toEqual([]);
  });
});

describe("a figure and those it supersedes", () => {
  const supersede = (decision: string) =>
    faults({ allocations: [{ id: "sum" }, { id: "next", supersedes: "sum", decision }] });

  test("are decided in this order or together", () => {
    expect(supersede("northtown-later")).toEqual([]);
    expect(supersede("northtown-main")).toEqual([]);
  });

  test("in the wrong order are refused", () => {
    expect(supersede("northtown-budget")).toMatchInlineSnapshot(`
      [
        "data/allocations/northtown.csv:3:74: supersedes: found "sum"; allowed: figures decided not later than 2022-02-01 (line 2: 2022-06-01)",
      ]
    `);
  });
});

test.each([
  ["2022-05-31", "2022-06-01", true],
  ["2022-06-01", "2022-06-01", false],
  ["2022-06", "2022-06-01", false],
  ["2022-05", "2022-06-01", true],
  ["2022-12-31", "2022", false],
  ["2021-12-31", "2022", true],
])("%s is before %s: %s", (a, b, before) => {
  expect(isBefore(a, b)).toBe(before);
});
