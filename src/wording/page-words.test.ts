import { expect, test } from "vitest";
import { councilOf, example, figureOf, found } from "../dataset/example-data.ts";
import {
  amountWords,
  comparisonWords,
  councilWords,
  decisionWords,
  homeWords,
} from "./page-words.ts";
import { plainQuestion, questions } from "../measures/questions.ts";

const long =
  "A programme of many years with a name that takes up most of the line that it stands on";

const dataset = example({
  allocations: [
    { id: "total", qualifier: "up-to" },
    { id: "again", restates: "total", qualifier: "up-to" },
    { id: "told", label: "A sum told", status: "noted" },
    { id: "long", label: long, locator: `table 3, row ${long}`, in_scope: "no" },
  ],
  other_amounts: [
    { id: "spent", label: "Spent", kind: "outturn", period: "2022-23" },
    {
      id: "offered",
      amount_gbp: "1500000",
      amount_printed: "£1.5 million",
      printed_in: "millions",
    },
  ],
  decisions: [
    {
      id: "northtown-later",
      summary: `Cabinet agreed. ${long}. It did so by £1.5 million, or up to it. And again.`,
    },
  ],
});

const amount = (id: string) => amountWords(dataset, figureOf(dataset, id));

test("a ceiling, its council, body and day go with an amount", () => {
  expect(amount("told")).toMatchInlineSnapshot(`
    {
      "description": "Council, reported to Cabinet, 1 June 2022: A sum told, 1000000 (noted). Report, page 1.",
      "title": "A sum told, 1000000: Council, reported to Cabinet, 1 June 2022",
    }
  `);
  expect(amount("total").description).toMatchInlineSnapshot(
    `"Council, Cabinet, 1 June 2022: A sum, up to 1000000 (approved). Report, page 1."`,
  );
});

test("the id is in the title only where two amounts would have the same", () => {
  expect(amount("total").title).toMatch(/ \(total\)$/);
  expect(amount("again").title).toMatch(/ \(again\)$/);
  expect(amount("told").title).not.toContain("(told)");
});

test("what is not funding says so", () => {
  const words = amountWords(dataset, found(dataset.other_amounts, "spent"));
  expect(words).toMatchInlineSnapshot(`
    {
      "description": "Council, outturn, 2022-23: Spent, 1,000: not funding, so in no total. Report, page 1.",
      "title": "Spent, 1,000: Council, outturn, 2022-23",
    }
  `);
});

test("where the document leaves no room the place in it stands alone", () => {
  const { description } = amount("long");
  expect(description.length).toBeLessThan(230);
  expect(description).not.toContain("Report, ");
});

test("a decision tells whole sentences of its summary, as many as fit", () => {
  const { title, description } = decisionWords(found(dataset.decisions, "northtown-later"));
  expect(title).toMatchInlineSnapshot(`"A decision: Council, Cabinet, 10 January 2023 (approved)"`);
  expect(description).toMatchInlineSnapshot(
    `"Council, Cabinet, 10 January 2023: Cabinet agreed. A programme of many years with a name that takes up most of the line that it stands on. It did so by £1.5 million, or up to it. And again."`,
  );
});

test("a council's page names its main decision", () => {
  expect(councilWords(dataset, councilOf(dataset))).toMatchInlineSnapshot(`
    {
      "description": "Council authorised up to £1m, not stated whether it is new. Main decision: Cabinet, 1 June 2022. In prices of the day. Every figure with its source.",
      "title": "A council: what it decided to spend on children’s services",
    }
  `);
});

test("no two questions share words, and each says its prices", () => {
  const all = questions.map((question) => comparisonWords(dataset, question));
  expect(new Set(all.map(({ title }) => title)).size).toBe(questions.length);
  expect(new Set(all.map(({ description }) => description)).size).toBe(questions.length);
  for (const { title } of all) expect(title).toMatch(/prices( of the day)?$/);
  expect(comparisonWords(dataset, plainQuestion("decided"))).toMatchInlineSnapshot(`
    {
      "description": "Council authorised up to £1m and Council £1m. Authorised by this decision, pounds, prices of the day. Each council with its arithmetic.",
      "title": "Councils compared: authorised by this decision, pounds, prices of the day",
    }
  `);
});

test("many councils are counted, few are named", () => {
  expect(homeWords(dataset).description).toMatchInlineSnapshot(
    `"Of two decisions compared, none put in money that is known to be new. What Council and Council decided to spend on improving children’s services, in prices of the day."`,
  );
  const many = ["a", "b", "c"].map((id) => ({ id: `${id}-town` }));
  expect(homeWords(example({ councils: many })).description).toContain("What 5 English councils");
});

test("of a council read in part a description says so, and that larger decisions are known", () => {
  const councils = [
    { id: "southtown", short_name: "Southtown", read: "part", larger_known: "yes" },
  ] as const;
  const part = example({ councils });
  expect(councilWords(part, councilOf(part, "southtown")).description).toContain(
    "The site holds only single decisions of Southtown; larger ones that we lack are known.",
  );
});

test("the home page names only councils that are read whole", () => {
  const part = example({ councils: [{ id: "southtown", short_name: "Southtown", read: "part" }] });
  expect(homeWords(part).description).toContain("What Council decided");
});
