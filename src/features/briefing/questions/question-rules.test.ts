import { describe, expect, test } from "vitest";
import { councilOf, example, type Changes } from "../../../dataset/example-data.ts";
import { councilFacts } from "../council-facts.ts";
import { questionRules, questionsToAsk } from "./question-rules.ts";
import { evidenceIn, plainText } from "../../../wording/rich-text.ts";

const stated = {
  id: "total",
  from_pot: "northtown-fund",
  recurrence: "ongoing",
  financial_year: "2022-23",
  money_type: "revenue",
} as const;
const items = [
  { ...stated, complete_splits: "item" },
  { id: "item", part_of: "total:item" },
] as const;
const fund = { id: "northtown-fund", inflow: "whole", earmarked: "yes" } as const;
const filling = {
  id: "filling",
  decision: "northtown-budget",
  to_pot: "northtown-fund",
  amount_gbp: "1500000",
} as const;
const fault = {
  id: "fault",
  allocation: "total",
  printed: "Sum 1",
  expected: "Sum 2",
} as const;

interface Case {
  readonly asked: Changes;
  readonly words: string;
  readonly not: Changes;
}

/** For each rule a case where it asks and one where it does not. */
const cases: Readonly<Record<string, Case>> = {
  undrawn: {
    asked: { pots: [fund], allocations: [filling, { ...stated }] },
    words:
      "Of the £1.5m in “A pot”, £500,000 is not shown as drawn in the papers that were found. What has become of it?",
    not: { pots: [fund], allocations: [filling, { ...stated, amount_gbp: "1500000" }] },
  },
  source: {
    asked: { allocations: [{ ...stated, from_pot: "" }] },
    words: "Which budget, grant or reserve does the £1m come from? No paper that was found says.",
    not: { allocations: [stated] },
  },
  new_or_reallocated: {
    asked: { allocations: [{ ...stated, from_pot: "northtown-till" }] },
    words:
      "Had an earlier decision already set the £1m aside for children’s services? No paper that was found says.",
    not: { allocations: [{ ...stated, from_pot: "" }] },
  },
  afterwards: {
    asked: { allocations: [{ ...stated, recurrence: "one-off" }] },
    words: "The £1m is one-off money. What pays for the work when that money ends?",
    not: { allocations: [stated] },
  },
  promised: {
    asked: {
      allocations: [stated],
      events: [
        {
          id: "due",
          kind: "planned",
          date: "2022-09",
          date_precision: "month",
          title: "A request",
        },
      ],
    },
    words: "For September 2022 the papers announced: A request. What came of it?",
    not: {
      allocations: [stated],
      events: [{ id: "soon", kind: "planned", date: "2022-06-10", date_precision: "day" }],
    },
  },
  ceiling: {
    asked: { allocations: [{ ...stated, qualifier: "up-to", label: "The sum" }] },
    words: "Up to £1m was authorised for “The sum”. How much of it was needed in the end?",
    not: { allocations: [stated] },
  },
  recurrence: {
    asked: { allocations: [{ ...stated, recurrence: "" }] },
    words: "Is the £1m paid once, or every year? No paper that was found says.",
    not: { allocations: [stated] },
  },
  undivided: {
    asked: { allocations: [stated] },
    words: "What does the £1m for “A sum” pay for? No paper that was found lists the items.",
    not: { allocations: items },
  },
  purpose: {
    asked: { allocations: [{ ...stated, purpose: "other" }] },
    words: "What is the £1m for? No paper that was found says.",
    not: { allocations: [stated] },
  },
  period: {
    asked: { allocations: [{ ...stated, financial_year: "" }] },
    words: "Which years does the £1m cover? No paper that was found says.",
    not: { allocations: [stated] },
  },
  absent: {
    asked: { allocations: [stated, { id: "secret", label: "The lease", amount_absent: "exempt" }] },
    words:
      "How much money is “The lease”? In the papers that were found it is exempt from publication.",
    not: { allocations: [stated] },
  },
  misprint: {
    asked: { allocations: [{ ...stated, label: "Sum 1" }], discrepancies: [fault] },
    words:
      "For “Sum 1” a paper prints Sum 1; the rest of the papers point to Sum 2. Which is right?",
    not: {
      allocations: [{ ...stated, label: "Sum 1" }],
      discrepancies: [{ ...fault, status: "confirmed" }],
    },
  },
  unapproved: {
    asked: { allocations: [stated, { id: "asked", status: "recommended", amount_gbp: "20000" }] },
    words:
      "£20,000 was recommended on 1 June 2022 (“A decision”). No approval was found. Was it approved?",
    not: { allocations: [stated, { id: "asked", status: "recommended", restates: "total" }] },
  },
  "in-principle": {
    asked: { allocations: [stated, { id: "outline", decision: "northtown-outline" }] },
    words: "£1m for “A sum” is agreed in principle only. Has the further decision been taken?",
    not: { allocations: [stated] },
  },
  reserve: {
    asked: { allocations: [{ ...stated, from_pot: "northtown-reserve" }] },
    words: "What is left in “A pot”, and what else is it kept for?",
    not: {
      pots: [{ id: "northtown-reserve", kind: "contingency" }],
      allocations: [{ ...stated, from_pot: "northtown-reserve" }],
    },
  },
};

function askedBy(slug: string, changes: Changes): string[] {
  const dataset = example(changes);
  return questionsToAsk(councilFacts(dataset, councilOf(dataset)))
    .filter(({ rule }) => rule === slug)
    .map(({ text }) => plainText(text));
}

describe("a question", () => {
  test("has a case for every rule, and no rule twice", () => {
    expect(Object.keys(cases).toSorted()).toEqual(questionRules.map(({ slug }) => slug).toSorted());
  });

  test.each(Object.entries(cases))("%s is asked where there is cause", (slug, { asked, words }) => {
    expect(askedBy(slug, asked)).toContain(words);
  });

  test.each(Object.entries(cases))("%s is not asked where there is none", (slug, { not }) => {
    expect(askedBy(slug, not)).toEqual([]);
  });

  test("says part of the sum where only that is unsaid", () => {
    const parts = [
      { ...stated, recurrence: "", complete_splits: "item" },
      { id: "one", part_of: "total:item", amount_gbp: "400000", recurrence: "one-off" },
      { id: "two", part_of: "total:item", amount_gbp: "600000" },
    ];
    expect(askedBy("recurrence", { allocations: parts })).toEqual([
      "Is £600,000 of the £1m paid once, or every year? No paper that was found says.",
    ]);
  });

  test("adds up what was recommended on one day", () => {
    const asked = [1, 2, 3, 4, 5].map((number) => ({
      id: `asked-${number}`,
      status: "recommended",
      decision: "northtown-advice",
      amount_gbp: `${number}000`,
    }));
    expect(askedBy("unapproved", { allocations: [stated, ...asked] })).toEqual([
      "£1,000, £2,000, £3,000 and 2 more sums were recommended on 1 June 2022 (“A decision”). No approval was found. Were they approved?",
    ]);
  });
});

describe("the questions of a council", () => {
  test("take turns: the first of each rule before the second of any", () => {
    const absent = [1, 2, 3].map((number) => ({ id: `a-${number}`, amount_absent: "exempt" }));
    const dataset = example({ allocations: [{ ...stated, recurrence: "" }, ...absent] });
    const rules = questionsToAsk(councilFacts(dataset, councilOf(dataset))).map(({ rule }) => rule);
    const order = questionRules.map(({ slug }) => slug);
    const firsts = [...new Set(rules)];
    expect(rules.slice(0, firsts.length)).toEqual(firsts);
    expect(firsts).toEqual(order.filter((slug) => firsts.includes(slug)));
    expect(rules.filter((rule) => rule === "absent")).toHaveLength(3);
  });

  test("name a place in a paper, and end as a question", () => {
    const dataset = example({ allocations: [{ ...stated, recurrence: "", qualifier: "up-to" }] });
    const asked = questionsToAsk(councilFacts(dataset, councilOf(dataset)));
    for (const { rule, text } of asked) {
      if (rule !== "unlike") expect(evidenceIn(text), rule).not.toEqual([]);
      expect(plainText(text), rule).toMatch(/\?|\? No paper that was found .+\.$/);
    }
  });
});

describe("what is our reading, or no fixed sum", () => {
  const asked = (changes: Changes) => {
    const dataset = example(changes);
    return questionsToAsk(councilFacts(dataset, councilOf(dataset))).map(({ text }) =>
      plainText(text),
    );
  };

  test("a purpose that we read is asked as our reading, and not as if no paper spoke of it", () => {
    const read = asked({
      allocations: [{ ...stated, purpose: "leadership", inferred: "purpose" }],
    });
    expect(read).toContain(
      "We read the £1m as money for leadership; no paper that was found says so in these words. Is that what it is for?",
    );
    expect(read.join(" ")).not.toContain("What is the £1m for?");
  });

  test("what is left of a ceiling is told as no more than that", () => {
    const told = asked({ allocations: [stated, { ...filling, qualifier: "up-to" }], pots: [fund] });
    expect(told[0]).toMatch(
      /^Of the sum of up to £1.5m in “A pot”, up to £500,000 is not shown as drawn/,
    );
  });
});
