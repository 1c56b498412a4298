import { expect, test } from "vitest";
import { example, figureOf, found } from "../dataset/example-data.ts";
import {
  alsoPrinted,
  discrepancyText,
  history,
  precisionText,
  qualifierText,
  replies,
  countedOrNot,
} from "./figure-facts.ts";

/** Made anew for each test. */
function facts() {
  const dataset = example({
    allocations: [
      {
        id: "total",
        amount_gbp: "2500000",
        amount_printed: "£2.5m",
        printed_in: "millions",
        qualifier: "up-to",
      },
      { id: "part", amount_gbp: "500000", part_of: "total:item" },
      {
        id: "asked",
        amount_gbp: "2500000",
        status: "recommended",
        restates: "total",
        also_at:
          "northtown-report: point 4 | northtown-press: paragraph 1 | northtown-report: table 2, total",
      },
      { id: "hidden", amount_absent: "exempt" },
    ],
    other_amounts: [
      { id: "pounds" },
      { id: "words", amount_printed: "half a million", printed_in: "words", amount_gbp: "500000" },
    ],
    discrepancies: [{ id: "slip", allocation: "part", printed: "500000", expected: "500001" }],
    changes: [
      { id: "part", kind: "corrected", what: "Was 600000.", why: "Misread." },
      { id: "south", what: "Another row." },
      { table: "other_amounts", what: "First release of other amounts." },
    ],
    replies: [
      { id: "late", allocation: "part", date: "2022-09-01" },
      { id: "early", allocation: "part", date: "2022-08-01" },
      { id: "elsewhere", allocation: "total" },
    ],
  });
  const figure = (id: string) => figureOf(dataset, id);
  const other = (id: string) => found(dataset.other_amounts, id);
  return { dataset, figure, other };
}

test("each rule says whether it counts a figure, and why not", () => {
  const { dataset, figure } = facts();
  const texts = (id: string) =>
    countedOrNot(dataset, figure(id)).map(
      ({ slug, counted, pounds, clause, because }) =>
        `${slug}: ${counted ? "counted" : "not"}, ${clause ?? pounds}${because ? ` See ${because.id}.` : ""}`,
    );
  expect([...texts("total"), ...texts("part"), ...texts("hidden")]).toMatchInlineSnapshot(`
    [
      "decided: counted, 2500000",
      "new-money: not, source-not-stated",
      "all-identified: counted, 2500000",
      "decided: not, part See total.",
      "new-money: not, source-not-stated See total.",
      "all-identified: not, part See total.",
      "decided: counted, undefined",
      "new-money: not, source-not-stated",
      "all-identified: counted, undefined",
    ]
  `);
});

test("precision is the worth of the last printed digit", () => {
  const { figure, other } = facts();
  const texts = [
    figure("total"),
    figure("part"),
    figure("hidden"),
    other("pounds"),
    other("words"),
  ];
  expect(texts.map(precisionText)).toEqual([
    "to the nearest hundred thousand pounds",
    "to the pound",
    "no amount is printed",
    "to the pound",
    "in words",
  ]);
});

test("a misprint is as exact as what we read for it", () => {
  const own = example({
    allocations: [
      {
        id: "grant",
        amount_gbp: "7056000000",
        amount_printed: "£7,056m",
        printed_in: "millions",
      },
    ],
    discrepancies: [{ id: "typo", allocation: "grant", printed: "£7,056m", expected: "£7.056m" }],
  });
  expect(precisionText(figureOf(own, "grant"))).toBe("to the nearest thousand pounds");
});

test("a qualifier is told as a sentence", () => {
  const { figure } = facts();
  expect(qualifierText(figure("total"))).toBe("A ceiling: no more than this.");
  expect(qualifierText(figure("hidden"))).toBe("Not stated.");
});

test("the history is the changes of the row and those of its whole table", () => {
  const { dataset, figure, other } = facts();
  expect(history(dataset, figure("part")).map(({ what }) => what)).toEqual(["Was 600000."]);
  expect(history(dataset, other("words")).map(({ what }) => what)).toEqual([
    "First release of other amounts.",
  ]);
});

test("replies to a figure stand with it, the earliest first", () => {
  const { dataset, figure, other } = facts();
  expect(replies(dataset, figure("part")).map(({ id }) => id)).toEqual(["early", "late"]);
  expect(replies(dataset, other("words"))).toEqual([]);
});

test("a discrepancy is told in a sentence", () => {
  const { figure } = facts();
  expect(figure("part").discrepancies.map(discrepancyText)).toEqual([
    "The document prints “500000”; we read “500001”.",
  ]);
});

test("other places of the same print stand together by document", () => {
  const { figure } = facts();
  const places = [...alsoPrinted(figure("asked"))];
  expect(places.map(([{ id }, locators]) => [id, locators])).toEqual([
    ["northtown-report", ["point 4", "table 2, total"]],
    ["northtown-press", ["paragraph 1"]],
  ]);
});

test("an amount printed in words is exact to no digit", () => {
  const allocations = [
    {
      ...{ id: "spoken", amount_gbp: "500000", printed_in: "words" },
      amount_printed: "half a million pounds",
    },
  ];
  expect(precisionText(figureOf(example({ allocations }), "spoken"))).toBe("in words");
});

test("changes of the whole table are told from the day after the row came, all in their order", () => {
  const changes = [
    { date: "2022-07-04", what: "Before." },
    { date: "2022-07-05", id: "total", what: "Row." },
    { date: "2022-07-05", what: "Same day." },
    { date: "2022-07-06", what: "Between." },
    { date: "2022-07-07", id: "total", kind: "corrected", what: "Was 1.", why: "Misread." },
    { date: "2022-07-08", what: "After." },
  ];
  const texts = (rows: typeof changes) => {
    const dataset = example({ changes: rows });
    return history(dataset, figureOf(dataset, "total")).map(({ what }) => what);
  };
  expect(texts(changes)).toEqual(["Row.", "Between.", "Was 1.", "After."]);
  expect(texts(changes.filter(({ what }) => what !== "Row."))).toEqual([
    "Before.",
    "Same day.",
    "Between.",
    "Was 1.",
    "After.",
  ]);
});
