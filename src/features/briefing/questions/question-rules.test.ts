import { describe, expect, test } from "vitest";
import type { Dataset } from "../../../dataset/dataset.ts";
import { loadDataset } from "../../../dataset/load.ts";
import { councilOf, example, type Changes } from "../../../dataset/example-data.ts";
import { councilFacts } from "../council-facts.ts";
import { openMoneyRules } from "./open-money-rules.ts";
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
      "£500,000 of the £1.5m in “A pot” is not drawn in our papers. Has it been drawn since, and for what?",
    not: { pots: [fund], allocations: [filling, { ...stated, amount_gbp: "1500000" }] },
  },
  source: {
    asked: { allocations: [{ ...stated, from_pot: "" }] },
    words:
      "Which budget, grant or reserve does the £1m come from? The papers of the decision do not say.",
    not: { allocations: [stated] },
  },
  new_or_reallocated: {
    asked: { allocations: [{ ...stated, from_pot: "northtown-till" }] },
    words:
      "Had an earlier decision already set the £1m aside for children’s services? No paper found says.",
    not: { allocations: [{ ...stated, from_pot: "" }] },
  },
  afterwards: {
    asked: { allocations: [{ ...stated, recurrence: "one-off" }] },
    words:
      "The £1m is for a limited time (one-off). What will pay for the work when that money ends?",
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
    words: "Announced for September 2022: A request. What came of it?",
    not: {
      allocations: [stated],
      events: [{ id: "soon", kind: "planned", date: "2022-06-10", date_precision: "day" }],
    },
  },
  ceiling: {
    asked: { allocations: [{ ...stated, qualifier: "up-to", label: "The sum" }] },
    words: "Up to £1m was authorised for “The sum”. How much of it was spent in the end?",
    not: { allocations: [stated] },
  },
  recurrence: {
    asked: { allocations: [{ ...stated, recurrence: "" }] },
    words: "Is the £1m paid once, or every year? The papers of the decision do not say.",
    not: { allocations: [stated] },
  },
  undivided: {
    asked: { allocations: [stated] },
    words: "What exactly does the £1m (“A sum”) pay for? No paper found lists the items.",
    not: { allocations: items },
  },
  purpose: {
    asked: { allocations: [{ ...stated, purpose: "other" }] },
    words: "What is the £1m for? The papers of the decision do not say.",
    not: { allocations: [stated] },
  },
  period: {
    asked: { allocations: [{ ...stated, financial_year: "" }] },
    words: "Which years does the £1m cover? The papers of the decision do not say.",
    not: { allocations: [stated] },
  },
  "called-in": {
    asked: {
      allocations: [stated],
      decisions: [{ id: "northtown-main", stage: "called in" }],
    },
    words: "The decision of 1 June 2022 was called in. What came of it, and does it stand?",
    not: { allocations: [stated] },
  },
  absent: {
    asked: { allocations: [stated, { id: "secret", label: "The lease", amount_absent: "exempt" }] },
    words: "How much money is behind “The lease”? The amount is exempt from publication.",
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
    words: "£1m for “A sum” is agreed in principle only. Has it been decided since?",
    not: { allocations: [stated] },
  },
  reserve: {
    asked: { allocations: [{ ...stated, from_pot: "northtown-reserve" }] },
    words: "How much is left in “A pot”, and what is the rest for?",
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
      "Is £600,000 of the £1m paid once, or every year? The papers of the decision do not say.",
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
      "£1,000, £2,000, £3,000 and two more were recommended on 1 June 2022 (“A decision”). No approval was found. Were they approved?",
    ]);
  });
});

describe("the questions of a council", () => {
  test("take turns: the first of each rule before the second of any", () => {
    const absent = ["exempt", "not printed", "not seen"].map((amount_absent) => ({
      id: amount_absent.replace(" ", "-"),
      amount_absent,
    }));
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
      expect(evidenceIn(text), rule).not.toEqual([]);
      expect(plainText(text), rule).toMatch(/\?|\? No paper found .+\.$/);
    }
  });
});

describe("one question", () => {
  test("asks after all amounts that are absent for the same reason, and after all ceilings", () => {
    const secret = { amount_absent: "exempt" };
    const up = { ...stated, qualifier: "up-to", amount_gbp: "1000" };
    const allocations = [
      { ...up, label: "One" },
      { ...up, id: "other", label: "Other" },
      { id: "a", label: "Lease", ...secret },
      { id: "b", label: "Rent", ...secret },
    ];
    expect(askedBy("absent", { allocations })).toEqual([
      "How much money is behind each of “Lease” and “Rent”? The amounts are exempt from publication.",
    ]);
    expect(askedBy("ceiling", { allocations })).toEqual([
      "Up to £1,000 was authorised for “One” and up to £1,000 for “Other”. How much of each was spent in the end?",
    ]);
  });

  test("asks after all that was announced for one date, without what is known to have come of it", () => {
    const due = { kind: "planned", date: "2022-09", date_precision: "month" };
    const events = [
      { ...due, id: "a", title: "A request" },
      { ...due, id: "b", title: "A plan" },
      { ...due, id: "d", title: "A test" },
      { ...due, id: "c", title: "A review", note: "Decided on 6 February 2023." },
    ];
    expect(askedBy("promised", { allocations: [stated], events })).toEqual([
      "Announced for September 2022: A request. What came of it?",
      "Announced for September 2022: A plan; A test. Which of them happened, and what came of them?",
    ]);
  });

  test("asks first after what the decision itself promises to those who decided, of whatever day in its year", () => {
    const due = { kind: "planned", date: "2022-09", date_precision: "month" };
    const events = [
      { ...due, id: "a", title: "A plan due", document: "northtown-press-free" },
      {
        ...due,
        id: "b",
        title: "Cabinet to receive a report",
        date: "2022",
        date_precision: "year",
      },
    ];
    const documents = [{ id: "northtown-press-free" }];
    expect(askedBy("promised", { allocations: [stated], events, documents })).toEqual([
      "Cabinet was to receive a report in 2022. Did it?",
      "A plan was due in September 2022. Did it come?",
    ]);
  });
});

describe("what is asked of money that is not simply the children’s", () => {
  test("says that only a part of a pot is for them", () => {
    const partly = { ...filling, in_scope: "partly" };
    expect(askedBy("undrawn", { pots: [fund], allocations: [partly, stated] })).toEqual([
      "Only part of the £1.5m in “A pot” is for children’s services. £500,000 of it is not drawn in our papers. Was any of that for children?",
    ]);
  });

  test("names what else the money pays for, where what that drew was not seen", () => {
    const both = {
      id: "both",
      decision: "northtown-budget",
      amount_gbp: "9000000",
      in_scope: "partly",
    };
    const partly = { ...filling, in_scope: "partly", part_of: "both:source" };
    const homes = {
      label: "Homes",
      in_scope: "no",
      amount_absent: "not seen",
      part_of: "both:item",
    };
    const allocations = [
      both,
      partly,
      { ...homes, id: "homes", decision: "northtown-budget" },
      stated,
    ];
    expect(askedBy("undrawn", { pots: [fund], allocations })).toEqual([
      "Only part of the £1.5m in “A pot” is for children’s services. Up to £500,000 of it is not drawn in our papers; what “Homes” drew is not known. Was any of that for children?",
    ]);
  });

  test("asks of work for a limited time out of yearly money what that pays for afterwards", () => {
    const once = { ...stated, recurrence: "one-off" };
    const yearly = { ...filling, recurrence: "ongoing" };
    expect(askedBy("afterwards", { pots: [fund], allocations: [yearly, once] })).toEqual([
      "The £1m is for a limited time (one-off). By our reading it comes out of yearly money. What will that pay for afterwards?",
    ]);
  });

  test("does not ask of capital whether it is paid every year", () => {
    const bare = { ...stated, recurrence: "" };
    expect(askedBy("recurrence", { allocations: [{ ...bare, money_type: "capital" }] })).toEqual(
      [],
    );
  });
});

test("the shipped data: every question of every council, as it is read out", () => {
  const dataset = loadDataset("data").dataset as Dataset;
  const asked = dataset.councils.map(
    (council) =>
      [
        council.id,
        ...questionsToAsk(councilFacts(dataset, council)).map(({ text }) => plainText(text)),
      ] as const,
  );
  expect(asked).toMatchInlineSnapshot(`
    [
      [
        "bcp",
        "Full business case for the transformation savings was due at Cabinet in December 2023. Did it come?",
        "Which budget, grant or reserve does the £4.46m come from? The papers of the decision do not say.",
        "The £4.46m is for a limited time (one-off). What will pay for the work when that money ends?",
        "What exactly does the £4.46m (“Investment into children's services improvement and…”) pay for? No paper found lists the items.",
        "Which years does the £4.46m cover? The papers of the decision do not say.",
        "£292,000, £220,000, £156,000 and £137,000 were recommended in 2021 (“SEND Written Statement of Action”). No approval was found. Were they approved?",
        "How much is left in “a specific Earmarked Reserve”, and what is the rest for?",
        "£1.55m was recommended on 10 December 2024 (“Linwood School post-16 satellite”). No approval was found. Was it approved?",
      ],
      [
        "birmingham",
        "At least £3.426m of the £10m in “Funds already allocated to the directorate for SENAR and home…” (our words) is not drawn in our papers. Has it been drawn since, and for what?",
        "Fully costed request to Cabinet was due in September 2022. Did it come?",
        "Of the £6.57m authorised, £5.82m (£600,000 of it “up to”) is for a limited time (one-off; £600,000 of it our reading). By our reading it comes out of yearly money. What will that pay for afterwards?",
        "Up to £600,000 was authorised for “Key roles to provide central functions”. How much of it was spent in the end?",
        "Is £630,000 of the £6.57m (£600,000 of it “up to”) paid once, or every year? The papers of the decision do not say.",
        "Is £630,000 of the £6.57m (£600,000 of it “up to”) for 2022-23, as we read it? No paper found says.",
        "For “One-off budget - H2ST” a paper prints 7.800 million; the rest of the papers point to 6.800 million. Which is right?",
        "Home to school transport plan was due at the Corporate Leadership Team and with the Lead Member in June 2022. Did it come?",
        "For “Transformation July 22 - Mar 23” a paper prints July 22 - Mar 23; the rest of the papers point to Aug 22 - Mar 23. Which is right?",
        "Announced for September 2022: Home to school transport plan due at Cabinet; Annual reviews expected to be within timescale by the end of the month; Update on the Year of the Child due at Cabinet. Which of them happened, and what came of them?",
        "Upgrade of the SENAR case management system was due in 2022. Did it come?",
        "Announced for 2023: Year of the Child; Existing external home to school transport contracts expire. Which of them happened, and what came of them?",
      ],
      [
        "bristol",
        "Only part of the £14m in “£14.0m designated for the four transformation programmes” (our words) is for children’s services. Up to £6.62m of it is not drawn in our papers; what “Adult Social Care Transformation Programme” drew is not known. Was any of that for children?",
        "Announced for July 2023: High Needs Block Recovery Plan to be reported to Cabinet. What came of it?",
        "We take £1.74m of the sum of up to £4.78m as new money, but no paper found says so. Had an earlier decision already set it aside for children’s services?",
        "Up to £4.78m was authorised for “Our Families Programme”. How much of it was spent in the end?",
        "Is the sum of up to £4.78m paid once, or every year? The papers of the decision do not say.",
        "What does the sum of up to £4.78m (“Our Families Programme”) pay for? The papers that were found name “Family Hubs”, “ControOCC” and “Home to School Travel”, but give no full list.",
        "How much money is behind each of “Family Hubs”, “ControOCC” and “Home to School Travel”? The papers that were found do not print the amounts.",
        "Announced for December 2023: Changes in post-16 policy and Independent Travel Training to come to Cabinet. What came of it?",
        "We take £3.04m of the sum of up to £4.78m as set aside for children’s services before, but no paper found names the decision. Which was it?",
        "Announced for August 2023: Public consultation on post-16 policy and Independent Travel Training. What came of it?",
        "Announced for September 2023: Six-week consultation on options of DSG workstream 2. What came of it?",
      ],
      [
        "herefordshire",
        "Cabinet was to receive the precise allocation of tranche two in 2023. Did it?",
        "Up to £6.49m was authorised for “Drawdown of tranche two”. How much of it was spent in the end?",
        "Is the sum of up to £6.49m paid once, or every year? The papers of the decision do not say.",
        "What exactly does the sum of up to £6.49m (“Drawdown of tranche two”) pay for? No paper found lists the items.",
        "Which years does the sum of up to £6.49m cover? The papers of the decision do not say.",
        "£5m for “Brookfield special school, re-profiled” (our words) is agreed in principle only. Has it been decided since?",
        "How much is left in “Financial Resilience Reserve”, and what is the rest for?",
        "Action plan was due at Ofsted on 20 December 2022. Did it come?",
        "Announced for December 2022: Commissioner's recommendations expected to go to the Secretary of State. What came of it?",
      ],
      [
        "slough",
        "We take the £4.45m as new money, but no paper found says so. Had an earlier decision already set it aside for children’s services?",
        "Is the £4.45m paid once, or every year? The papers of the decision do not say.",
        "What exactly does the £4.45m (“Increase in the contract sum for 2023/24”) pay for? No paper found lists the items.",
        "For “Contract sum of Slough Children First” a paper prints £36.062m; the rest of the papers point to £36.067m. Which is right?",
      ],
      [
        "derbyshire",
        "We take the £678,000 as new money, but no paper found says so. Had an earlier decision already set it aside for children’s services?",
        "Is the £678,000 paid once, or every year? The papers of the decision do not say.",
        "What exactly does the £678,000 (“Contribution to a reserve for the SEND Passenger Transport…” (our words)) pay for? No paper found lists the items.",
        "We take the £678,000 to be for home-to-school transport, but no paper found says so in these words. Is that what it is for?",
        "Which years does the £678,000 cover? The papers of the decision do not say.",
      ],
      [
        "kirklees",
        "We take the sum of up to £1m as new money, but no paper found says so. Had an earlier decision already set it aside for children’s services?",
        "Up to £500,000 was authorised for “High Needs Capital Grant works 2023/24” and up to £500,000 for “High Needs Capital Grant works 2024/25”. How much of each was spent in the end?",
        "What exactly do the sum of up to £500,000 (“High Needs Capital Grant works 2023/24”) and the sum of up to £500,000 (“High Needs Capital Grant works 2024/25”) pay for? No paper found lists the items.",
        "How much money is behind each of “Special provision grant, revised” (our words), “Special provision grant, more” (our words) and “Additionally resourced provisions and satellites, works at…” (our words)? The parts of the papers that were found do not show them.",
        "For “High Needs Provision grant from the Department for Education…” a paper prints £7,056m; the rest of the papers point to £7.056m. Which is right?",
        "How much money is behind each of “Joseph Norton Academy: new building with 132 places” (our words), “Former high school in Almondbury: site clearance” (our words), “Former high school in Almondbury: leaving a PPP contract” (our words) and “Woodley School and College: building contract” (our words)? The amounts are exempt from publication.",
      ],
      [
        "stockton-on-tees",
        "The decision of 16 October 2025 was called in. What came of it, and does it stand?",
        "We take the sum of about £1.47m as new money, but no paper found says so. Had an earlier decision already set it aside for children’s services?",
        "What exactly does the sum of about £1.47m (“Two council-run children’s homes, total capital costs”) pay for? No paper found lists the items.",
        "Which years does the sum of about £1.47m cover? The papers of the decision do not say.",
        "How much money is behind “Modernising the fostering service” (our words)? The part of the paper that was found does not show it.",
      ],
      [
        "warwickshire",
        "The sum of up to £400,000 in “SEND minor capital works fund” is not drawn in our papers. Has it been drawn since, and for what?",
        "We take £761,000 of the £871,000 as new money, but no paper found says so. Had an earlier decision already set it aside for children’s services?",
        "Which years does the £871,000 cover? The papers of the decision do not say.",
        "How much money is behind each of “St Paul's CofE Primary School” and “Nicholas Chamberlaine School, Bedworth”? The parts of the papers that were found do not show them.",
        "Had an earlier decision already set £110,000 of the £871,000 aside for children’s services? No paper found says.",
      ],
    ]
  `);
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
      "We take the £1m to be for leadership, but no paper found says so in these words. Is that what it is for?",
    );
    expect(read.join(" ")).not.toContain("What is the £1m for?");
  });

  test("what is left of a ceiling is told as no more than that", () => {
    const questions = asked({
      allocations: [stated, { ...filling, qualifier: "up-to" }],
      pots: [fund],
    });
    expect(questions[0]).toMatch(
      /^Up to £500,000 of the sum of up to £1.5m in “A pot” is not drawn/,
    );
  });
});

test("an item of a printed list is not asked for its items", () => {
  const dataset = example({
    allocations: [
      { id: "all", amount_gbp: "3000000", in_scope: "partly", purpose: "other" },
      { id: "item", amount_gbp: "1000000", part_of: "all:item" },
    ],
  });
  const facts = councilFacts(dataset, councilOf(dataset));
  expect(openMoneyRules.undivided.ask(facts)).toEqual([]);
});
