import { expect, test } from "vitest";
import { example } from "../../../dataset/example-data.ts";
import { answer } from "../model/answer.ts";
import { tableOf, upTo } from "../model/example-table.ts";
import { choosing, firstQuestion } from "../model/question.ts";
import { groupViews } from "../view/figure-view.ts";
import { rowViews } from "../view/row-view.ts";
import { leftSentences, totalSentence } from "./sum-words.ts";
import { sumText } from "./value-words.ts";

test("a word that is our reading is marked in the sentence, the group and the row that it chooses", () => {
  const read = tableOf(
    example({
      allocations: [
        upTo("ours", "3000000", { recurrence: "ongoing", inferred: "recurrence" }),
        upTo("part", "1000000", { part_of: "ours:item" }),
        upTo("printed", "2000000", { recurrence: "ongoing" }),
      ],
      southtown: [
        upTo("south", "1000000", { recurrence: "ongoing", inferred: "recurrence" }),
        upTo("once", "500000", { recurrence: "one-off" }),
      ],
    }),
  );
  const ongoing = choosing({ ...firstQuestion, by: ["council"] }, "recurrence", ["ongoing"]);
  const answered = answer(read, ongoing);
  expect(totalSentence(read, answered)).toContain("; up to £4m of it is here by our reading.");
  expect(groupViews(read, answered, Infinity).map(({ text }) => text)).toEqual([
    "up to £5,000,000 (some of it our reading)",
    "up to £1,000,000 (our reading)",
  ]);
  const rows = rowViews(read, { ...ongoing, columns: ["recurrence"] }, [0, 1, 2]);
  expect(rows.map(({ cells }) => cells)).toEqual([
    ["Ongoing (our reading)"],
    ["Ongoing (our reading)"],
    ["Ongoing"],
  ]);
  const all = answer(read, firstQuestion);
  expect(totalSentence(read, all)).toContain(
    "up to £6m ongoing (some of it our reading) and up to £500,000 one-off, each pound once. ",
  );
});

test("what a rule asks by itself is marked too: what money is for, and of new money what was set aside", () => {
  const from_pot = "northtown-reserve";
  const read = tableOf(
    example({
      pots: [{ id: from_pot, earmarked: "no", inferred: "earmarked" }],
      allocations: [
        { id: "new", amount_gbp: "3000000", from_pot },
        { id: "scope", amount_gbp: "1000000", decision: "northtown-later", inferred: "in_scope" },
        { id: "past", amount_gbp: "500000", in_scope: "past years", inferred: "in_scope" },
        { id: "gone", amount_gbp: "500000", in_scope: "past years" },
      ],
      southtown: [],
    }),
  );
  const told = (count: string) => {
    const question = { ...firstQuestion, count };
    const answered = answer(read, question);
    return { answered, cell: sumText(read, question, answered.sums.total) };
  };
  expect(["decided", "new-money", "all-identified"].map((count) => told(count).cell)).toEqual([
    "£3,000,000",
    "£3,000,000 (our reading)",
    "£4,000,000 (some of it our reading)",
  ]);
  expect(totalSentence(read, told("all-identified").answered)).toContain(
    "; £1m of it is here by our reading.",
  );
  const all = answer(read, { ...firstQuestion, by: ["council"] });
  expect(groupViews(read, all, Infinity).map((group) => group.read)).toEqual([1_000_000]);
  expect(leftSentences(told("all-identified").answered).slice(0, 2)).toEqual([
    "One figure: pays for deficits of years already over. It improves nothing and stands by itself.",
    "One figure: pays for deficits of years already over. It improves nothing and stands by itself. That is our reading.",
  ]);
});
