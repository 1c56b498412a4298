import { expect, test } from "vitest";
import { decisionDay, onDecisionDay } from "./decision-day.ts";

test("a day that no paper gives is marked as our reading", () => {
  const read = { date: "2023-06-06", inferred: ["date"] } as const;
  expect([decisionDay(read), onDecisionDay(read)]).toEqual([
    "6 June 2023 (our reading)",
    "on 6 June 2023 (our reading)",
  ]);
  const printed = { date: "2022-07", inferred: ["stage"] } as const;
  expect([decisionDay(printed), onDecisionDay(printed)]).toEqual(["July 2022", "in July 2022"]);
});
