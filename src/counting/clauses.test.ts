import { afterAll, describe, expect, test } from "vitest";
import type { Changes, FigureCells } from "../dataset/example-data.ts";
import { clauses } from "./clauses.ts";
import { absent, sum, totalInBrief } from "./example-totals.ts";
import type { CountSlug } from "./total.ts";

const later = { decision: "northtown-later" };
const budget = { decision: "northtown-budget" };
const fromFund = { from_pot: "northtown-fund" };
const toFund = { to_pot: "northtown-fund" };
const fromReserve = { from_pot: "northtown-reserve" };

interface Case {
  readonly says: string;
  readonly count: CountSlug;
  readonly figures: readonly FigureCells[];
  readonly changes?: Changes;
  /** Pounds by figure; undefined where the amount is absent. */
  readonly counted: Readonly<Record<string, number | undefined>>;
  readonly left: Readonly<Record<string, keyof typeof clauses>>;
  /** Where it is not the sum of the counted. */
  readonly pounds?: number | undefined;
  readonly not_stated?: number;
  readonly in_principle?: Readonly<Record<string, number>>;
}

const seen = new Set<string>();

function holdsTrue(cases: readonly Case[]): void {
  test.each(cases)("$count: $says", (one) => {
    const { count, figures, changes, counted, left } = one;
    const result = totalInBrief(count, figures, changes);
    expect(result.counted).toEqual(counted);
    expect(result.left).toEqual(left);
    const amounts = Object.values(counted).map((pounds) => pounds ?? 0);
    const pounds = "pounds" in one ? one.pounds : amounts.reduce((total, next) => total + next, 0);
    expect(result.pounds).toBe(pounds);
    expect(result.not_stated).toBe(one.not_stated ?? 0);
    expect(result.in_principle).toEqual(one.in_principle ?? {});
    for (const clause of Object.values(result.left)) seen.add(clause);
  });
}

afterAll(() => {
  expect(Object.keys(clauses).filter((clause) => !seen.has(clause))).toEqual([]);
});

describe("what no rule counts", () => {
  holdsTrue([
    {
      says: "press is shown, never counted",
      count: "all-identified",
      figures: [sum("a", 5), sum("p", 9, { document: "northtown-press" })],
      counted: { a: 5 },
      left: { p: "press" },
    },
    {
      says: "press neither restates, replaces, holds nor fills anything official",
      count: "all-identified",
      figures: [
        sum("a", 5, { part_of: "p:item" }),
        sum("p", 5, { document: "northtown-press", restates: "b", supersedes: "c", ...toFund }),
        sum("b", 5),
        sum("c", 7),
        sum("d", 3, fromFund),
      ],
      counted: { a: 5, b: 5, c: 7, d: 3 },
      left: { p: "press" },
    },
    {
      says: "an option not taken, a recommendation and a withdrawn decision are left out",
      count: "all-identified",
      figures: [
        sum("a", 5),
        sum("r", 5, { status: "rejected" }),
        sum("s", 5, { status: "recommended", restates: "a" }),
        sum("w", 5, { decision: "northtown-undone" }),
        sum("n", 5, { decision: "northtown-undone", status: "noted" }),
      ],
      counted: { a: 5 },
      left: { r: "rejected", s: "recommendation", w: "withdrawn", n: "withdrawn" },
    },
    {
      says: "what a body that only recommends approves is a recommendation, what it notes is not",
      count: "all-identified",
      figures: [
        sum("a", 5, { decision: "northtown-advice" }),
        sum("n", 3, { decision: "northtown-advice", status: "noted" }),
      ],
      counted: { n: 3 },
      left: { a: "recommendation" },
    },
    {
      says: "a recommendation and a withdrawn figure replace nothing",
      count: "all-identified",
      figures: [
        sum("a", 5),
        sum("w", 9, { decision: "northtown-undone", supersedes: "a" }),
        sum("b", 6),
        sum("s", 9, { decision: "northtown-advice", supersedes: "b" }),
      ],
      changes: {
        decisions: [
          { id: "northtown-undone", date: "2023-01-01" },
          { id: "northtown-advice", date: "2023-01-01" },
        ],
      },
      counted: { a: 5, b: 6 },
      left: { w: "withdrawn", s: "recommendation" },
    },
    {
      says: "money for something else is left out, of mixed money only the parts in scope count",
      count: "all-identified",
      figures: [
        sum("no", 9, { in_scope: "no" }),
        sum("mixed", 9, { in_scope: "partly" }),
        sum("part", 4, { part_of: "mixed:item" }),
        sum("rest", 5, { part_of: "mixed:item", in_scope: "no" }),
      ],
      counted: { part: 4 },
      left: { no: "out-of-scope", mixed: "mixed-scope", rest: "out-of-scope" },
    },
    {
      says: "what pays for years already over is in no total",
      count: "all-identified",
      figures: [sum("past", 9, { in_scope: "past years" }), sum("now", 5)],
      counted: { now: 5 },
      left: { past: "past-years" },
    },
    {
      says: "what is approved in principle is a sum beside the total, and fills no pot",
      count: "all-identified",
      figures: [
        sum("o", 9, { decision: "northtown-outline", ...toFund }),
        sum("part", 4, { decision: "northtown-outline", part_of: "o:item" }),
        sum("drawn", 3, fromFund),
      ],
      counted: { drawn: 3 },
      left: { o: "in-principle", part: "in-principle" },
      in_principle: { o: 9 },
    },
    {
      says: "what a decision in principle only reports was decided elsewhere and counts",
      count: "all-identified",
      figures: [sum("n", 3, { decision: "northtown-outline", status: "noted" })],
      counted: { n: 3 },
      left: {},
    },
    {
      says: "what was approved after all is not in principle any more",
      count: "all-identified",
      figures: [
        sum("o", 9, { decision: "northtown-outline" }),
        sum("a", 9, { ...later, restates: "o" }),
        sum("p", 4, { decision: "northtown-outline" }),
        sum("b", 5, { ...later, supersedes: "p" }),
      ],
      counted: { a: 9, b: 5 },
      left: { o: "in-principle", p: "in-principle" },
    },
    {
      says: "figures in principle replace nothing, but their approval replaces what they would",
      count: "all-identified",
      figures: [
        sum("a", 5, budget),
        sum("o", 9, { decision: "northtown-outline", supersedes: "a" }),
        sum("b", 6, budget),
        sum("q", 8, { decision: "northtown-outline", supersedes: "b" }),
        sum("approved", 8, { ...later, restates: "q" }),
      ],
      counted: { a: 5, approved: 8 },
      left: { o: "in-principle", b: "superseded", q: "in-principle" },
      in_principle: { o: 9 },
    },
  ]);
});

describe("the decision that made it", () => {
  holdsTrue([
    {
      says: "only what the headline decision approved counts",
      count: "decided",
      figures: [
        sum("a", 5),
        sum("n", 7, { status: "noted" }),
        sum("b", 9, budget),
        sum("l", 9, later),
      ],
      counted: { a: 5 },
      left: { n: "noted-only", b: "other-decision", l: "other-decision" },
    },
    {
      says: "a part of another decision's whole counts on its own",
      count: "decided",
      figures: [sum("whole", 9, budget), sum("a", 5, { part_of: "whole:item" })],
      counted: { a: 5 },
      left: { whole: "other-decision" },
    },
    {
      says: "a headline decision in principle has no total, but a sum beside it",
      count: "decided",
      figures: [sum("a", 5)],
      changes: { decisions: [{ id: "northtown-main", stage: "approved in principle" }] },
      counted: {},
      left: { a: "in-principle" },
      pounds: undefined,
      in_principle: { a: 5 },
    },
  ]);
});

describe("the same money", () => {
  holdsTrue([
    {
      says: "a chain of restatements counts in its approved figure",
      count: "all-identified",
      figures: [
        sum("noted", 5, { ...later, status: "noted", restates: "again" }),
        sum("again", 5, { status: "noted", restates: "approved" }),
        sum("approved", 5, budget),
      ],
      counted: { approved: 5 },
      left: { noted: "restated", again: "restated" },
    },
    {
      says: "of equals the later counts, then the finer print",
      count: "all-identified",
      figures: [
        sum("early", 5000),
        sum("late", 5000, { ...later, restates: "early" }),
        sum("coarse", 7000, { amount_printed: "7", printed_in: "thousands" }),
        sum("fine", 7100, { amount_printed: "7.1", printed_in: "thousands", restates: "coarse" }),
      ],
      counted: { late: 5000, fine: 7100 },
      left: { early: "restated", coarse: "restated" },
    },
    {
      says: "a rule takes the member of the chain that it may count",
      count: "decided",
      figures: [sum("main", 5), sum("again", 5, { ...later, restates: "main" })],
      counted: { main: 5 },
      left: { again: "restated" },
    },
    {
      says: "that the money is in the total tells more than that this print decided nothing",
      count: "decided",
      figures: [
        sum("main", 5),
        sum("again", 5, { status: "noted", restates: "main" }),
        sum("part", 2, { status: "noted", part_of: "again:item" }),
        sum("split", 1, { ...later, part_of: "main:item" }),
        sum("apart", 3, { status: "noted" }),
      ],
      counted: { main: 5 },
      left: { again: "restated", part: "part", split: "part", apart: "noted-only" },
    },
  ]);
});

describe("parts", () => {
  holdsTrue([
    {
      says: "a part at any depth counts in its whole",
      count: "all-identified",
      figures: [
        sum("whole", 9),
        sum("row", 5, { part_of: "whole:item" }),
        sum("cell", 2, { part_of: "row:year" }),
      ],
      counted: { whole: 9 },
      left: { row: "part", cell: "part" },
    },
    {
      says: "a part of a restated whole counts in the restatement",
      count: "all-identified",
      figures: [
        sum("whole", 9, { status: "noted", restates: "approved" }),
        sum("row", 5, { part_of: "whole:item" }),
        sum("approved", 9),
      ],
      counted: { approved: 9 },
      left: { whole: "restated", row: "part" },
    },
    {
      says: "status is judged figure by figure: parts of a whole that does not count, count",
      count: "all-identified",
      figures: [
        sum("advised", 9, { status: "recommended" }),
        sum("a", 5, { part_of: "advised:item" }),
        sum("option", 9, { status: "rejected" }),
        sum("b", 4, { part_of: "option:item" }),
      ],
      counted: { a: 5, b: 4 },
      left: { advised: "recommendation", option: "rejected" },
    },
    {
      says: "a part counts in the outermost whole, through one that does not count",
      count: "all-identified",
      figures: [
        sum("whole", 9),
        sum("mixed", 5, { part_of: "whole:item", in_scope: "partly" }),
        sum("a", 2, { part_of: "mixed:item" }),
      ],
      counted: { whole: 9 },
      left: { mixed: "mixed-scope", a: "part" },
    },
    {
      says: "an absent whole swallows its absent parts, not those that have amounts, at any depth",
      count: "all-identified",
      figures: [
        absent("whole"),
        absent("gone", { part_of: "whole:item" }),
        sum("deep", 3, { part_of: "gone:year" }),
        sum("near", 5, { part_of: "whole:item" }),
      ],
      counted: { whole: undefined, deep: 3, near: 5 },
      left: { gone: "part" },
    },
    {
      says: "an absent part counts in its whole",
      count: "all-identified",
      figures: [sum("whole", 9), absent("gone", { part_of: "whole:item" })],
      counted: { whole: 9 },
      left: { gone: "part" },
    },
    {
      says: "a total of which nothing is known is absent, not zero",
      count: "all-identified",
      figures: [absent("gone")],
      counted: { gone: undefined },
      left: {},
      pounds: undefined,
    },
  ]);
});

describe("successors", () => {
  holdsTrue([
    {
      says: "of a chain of figures that replace each other the last counts, with its parts",
      count: "all-identified",
      figures: [
        sum("a", 5, budget),
        sum("part", 2, { ...budget, part_of: "a:item" }),
        sum("b", 6, { supersedes: "a" }),
        sum("c", 4, { ...later, supersedes: "b" }),
      ],
      counted: { c: 4 },
      left: { a: "superseded", part: "superseded-whole", b: "superseded" },
    },
    {
      says: "what replaces a restatement replaces the money",
      count: "all-identified",
      figures: [
        sum("a", 5),
        sum("again", 5, { status: "noted", restates: "a" }),
        sum("b", 6, { ...later, supersedes: "again" }),
      ],
      counted: { b: 6 },
      left: { a: "superseded", again: "superseded" },
    },
    {
      says: "a figure that the same decision replaces is left out",
      count: "decided",
      figures: [sum("a", 5), sum("b", 6, { supersedes: "a" })],
      counted: { b: 6 },
      left: { a: "superseded" },
    },
    {
      says: "a figure that another decision replaces, or that is only reported replaced, counts",
      count: "decided",
      figures: [
        sum("a", 5),
        sum("b", 6, { ...later, supersedes: "a" }),
        sum("c", 7),
        sum("d", 8, { status: "noted", supersedes: "c" }),
      ],
      counted: { a: 5, c: 7 },
      left: { b: "other-decision", d: "noted-only" },
    },
    {
      says: "a whole is cut by a part that is replaced outside it, not by one replaced inside",
      count: "all-identified",
      figures: [
        sum("whole", 10),
        sum("a", 4, { part_of: "whole:item" }),
        sum("b", 3, { part_of: "whole:item" }),
        sum("c", 2, { part_of: "whole:item", supersedes: "b" }),
        sum("next", 5, { ...later, supersedes: "a" }),
      ],
      counted: { whole: 6, next: 5 },
      left: { a: "part", b: "part", c: "part" },
    },
    {
      says: "a whole is cut also where the part's successor is replaced in turn",
      count: "all-identified",
      figures: [
        sum("whole", 10, budget),
        sum("a", 4, { ...budget, part_of: "whole:item" }),
        sum("b", 5, { supersedes: "a" }),
        sum("c", 6, { ...later, supersedes: "b" }),
      ],
      counted: { whole: 6, c: 6 },
      left: { a: "part", b: "superseded" },
    },
    {
      says: "a whole is never cut below nothing",
      count: "all-identified",
      figures: [
        sum("whole", 10),
        sum("a", 8, { part_of: "whole:item" }),
        sum("b", 7, { part_of: "whole:item" }),
        sum("next", 20, { ...later, supersedes: "a b" }),
      ],
      counted: { whole: 0, next: 20 },
      left: { a: "part", b: "part" },
    },
  ]);
});

describe("releases", () => {
  holdsTrue([
    {
      says: "what is drawn from a pot whose filling counts is left out, with its parts",
      count: "decided",
      figures: [
        sum("filling", 9, toFund),
        sum("drawn", 5, fromFund),
        sum("part", 2, { part_of: "drawn:item" }),
      ],
      counted: { filling: 9 },
      left: { drawn: "release", part: "release-whole" },
    },
    {
      says: "what is drawn from a pot that an earlier decision filled counts",
      count: "decided",
      figures: [sum("filling", 9, { ...budget, ...toFund }), sum("drawn", 5, fromFund)],
      counted: { drawn: 5 },
      left: { filling: "other-decision" },
    },
    {
      says: "a filling inside a counted whole counts",
      count: "all-identified",
      figures: [
        sum("whole", 20),
        sum("filling", 9, { ...toFund, part_of: "whole:item" }),
        sum("drawn", 5, { ...later, ...fromFund }),
      ],
      counted: { whole: 20 },
      left: { filling: "part", drawn: "release" },
    },
    {
      says: "a filling out of another counted pot counts through the movement",
      count: "all-identified",
      figures: [
        sum("filling", 9, { ...budget, ...toFund }),
        sum("moved", 8, { ...fromFund, to_pot: "northtown-second-fund" }),
        sum("drawn", 5, { ...later, from_pot: "northtown-second-fund" }),
      ],
      counted: { filling: 9 },
      left: { moved: "release", drawn: "release" },
    },
    {
      says: "where no filling counts, the figure out counts, and what it fills is then counted",
      count: "all-identified",
      figures: [
        sum("moved", 8, { ...fromFund, to_pot: "northtown-second-fund" }),
        sum("drawn", 5, { ...later, from_pot: "northtown-second-fund" }),
      ],
      counted: { moved: 8 },
      left: { drawn: "release" },
    },
    {
      says: "what comes out of a pot that is not earmarked counts beside its filling",
      count: "all-identified",
      figures: [sum("filling", 9, { to_pot: "northtown-reserve" }), sum("drawn", 5, fromReserve)],
      counted: { filling: 9, drawn: 5 },
      left: {},
    },
    {
      says: "a filling without an amount, itself or inside an absent whole, does not hold a release",
      count: "all-identified",
      figures: [
        absent("whole"),
        absent("filling", { ...toFund, part_of: "whole:item" }),
        sum("drawn", 5, fromFund),
        absent("other", { to_pot: "northtown-second-fund" }),
        sum("out", 4, { from_pot: "northtown-second-fund" }),
      ],
      counted: { whole: undefined, drawn: 5, other: undefined, out: 4 },
      left: { filling: "part" },
    },
    {
      says: "a whole is cut by a part drawn from a counted pot, at any depth, by one split only",
      count: "all-identified",
      figures: [
        sum("filling", 9, { ...budget, ...toFund }),
        sum("whole", 20),
        sum("row", 12, { part_of: "whole:item" }),
        sum("drawn", 5, { ...fromFund, part_of: "row:source" }),
        sum("twice", 4, { ...fromFund, part_of: "whole:source" }),
      ],
      counted: { filling: 9, whole: 15 },
      left: { row: "part", drawn: "part", twice: "part" },
    },
    {
      says: "pots that fill each other count once",
      count: "all-identified",
      figures: [
        sum("there", 5, { ...fromFund, to_pot: "northtown-second-fund" }),
        sum("back", 5, { from_pot: "northtown-second-fund", ...toFund }),
      ],
      counted: { back: 5 },
      left: { there: "release" },
    },
  ]);
});

describe("new money", () => {
  holdsTrue([
    {
      says: "from a pot that is not earmarked it is new, from an earmarked one it is not",
      count: "new-money",
      figures: [sum("a", 5, fromReserve), sum("b", 4, fromFund)],
      counted: { a: 5 },
      left: { b: "earmarked" },
    },
    {
      says: "from a pot whose earmarking is unknown, or from none, it is not stated",
      count: "new-money",
      figures: [sum("a", 5, fromReserve), sum("b", 4, { from_pot: "northtown-till" }), sum("c", 3)],
      counted: { a: 5 },
      left: { b: "earmarking-not-stated", c: "source-not-stated" },
      not_stated: 7,
    },
    {
      says: "the result is absent where every authorised figure is not stated",
      count: "new-money",
      figures: [sum("a", 5), absent("b", fromReserve)],
      counted: { b: undefined },
      left: { a: "source-not-stated" },
      pounds: undefined,
      not_stated: 5,
    },
    {
      says: "where nothing is authorised the result is absent, not zero",
      count: "new-money",
      figures: [sum("a", 5, { ...later, ...fromReserve })],
      counted: {},
      left: { a: "other-decision" },
      pounds: undefined,
    },
    {
      says: "a pot is read from the restatement and from the whole",
      count: "new-money",
      figures: [sum("a", 5), sum("again", 5, { status: "noted", restates: "a", ...fromReserve })],
      counted: { a: 5 },
      left: { again: "restated" },
    },
    {
      says: "what stands within a sum that is not new has the reason of that sum, where it is true of it",
      count: "new-money",
      figures: [
        sum("old", 9, fromFund),
        sum("again", 9, { status: "noted", restates: "old" }),
        sum("part", 4, { part_of: "again:item" }),
        sum("other", 2, { part_of: "old:item", ...fromReserve }),
        sum("mixed", 8),
        sum("set-aside", 3, { part_of: "mixed:source", ...fromFund }),
        sum("year", 1, { part_of: "set-aside:year" }),
        sum("item", 5, { part_of: "mixed:item" }),
        sum("print", 8, { status: "noted", restates: "mixed" }),
      ],
      counted: {},
      pounds: 0,
      not_stated: 5,
      left: {
        old: "earmarked",
        again: "earmarked",
        part: "earmarked",
        other: "part-left",
        mixed: "by-source",
        "set-aside": "earmarked",
        year: "earmarked",
        item: "part-left",
        print: "by-source",
      },
    },
    {
      says: "what is drawn from a pot whose filling is not new has its reason, or none of its own",
      count: "new-money",
      changes: { pots: [{ id: "northtown-third-fund", earmarked: "yes" }] },
      figures: [
        sum("set-aside", 5, { ...fromFund, to_pot: "northtown-second-fund" }),
        sum("drawn", 2, { from_pot: "northtown-second-fund" }),
        sum("unknown", 4, { to_pot: "northtown-third-fund" }),
        sum("spent", 1, { from_pot: "northtown-third-fund" }),
      ],
      counted: {},
      pounds: 0,
      not_stated: 4,
      left: {
        "set-aside": "earmarked",
        drawn: "earmarked",
        unknown: "source-not-stated",
        spent: "release-left",
      },
    },
    {
      says: "a figure without a pot is judged source by source, the remainder is not stated",
      count: "new-money",
      figures: [
        sum("a", 10),
        sum("new", 5, { part_of: "a:source", ...fromReserve }),
        sum("old", 3, { part_of: "a:source", ...fromFund }),
      ],
      counted: { new: 5 },
      left: { a: "by-source", old: "earmarked" },
      not_stated: 2,
    },
    {
      says: "a source that is split by source itself is judged in turn",
      count: "new-money",
      figures: [
        sum("a", 10),
        sum("grants", 10, { part_of: "a:source" }),
        sum("new", 6, { part_of: "grants:source", ...fromReserve }),
      ],
      counted: { new: 6 },
      left: { a: "by-source", grants: "by-source" },
      not_stated: 4,
    },
    {
      says: "a figure without a pot and without sources is judged by the pots of its items",
      count: "new-money",
      figures: [
        sum("a", 10),
        sum("new", 5, { part_of: "a:item", ...fromReserve }),
        sum("old", 3, { part_of: "a:item", ...fromFund }),
        sum("bare", 1, { part_of: "a:item" }),
      ],
      counted: { new: 5 },
      left: { a: "by-item", old: "earmarked", bare: "source-not-stated" },
      not_stated: 2,
    },
    {
      says: "an item is judged by its own items, or by its sources",
      count: "new-money",
      figures: [
        sum("a", 10),
        sum("works", 6, { part_of: "a:item" }),
        sum("new", 4, { part_of: "works:item", ...fromReserve }),
        sum("staff", 4, { part_of: "a:item" }),
        sum("old", 4, { part_of: "staff:source", ...fromFund }),
      ],
      counted: { new: 4 },
      left: { a: "by-item", works: "by-item", staff: "by-source", old: "earmarked" },
      not_stated: 2,
    },
    {
      says: "sources that are printed go before items; items without a pot settle nothing",
      count: "new-money",
      figures: [
        sum("a", 10),
        sum("new", 6, { part_of: "a:source", ...fromReserve }),
        sum("item", 10, { part_of: "a:item", ...fromFund }),
        sum("b", 4),
        sum("plain", 4, { part_of: "b:item" }),
      ],
      counted: { new: 6 },
      left: {
        a: "by-source",
        item: "part-left",
        b: "source-not-stated",
        plain: "source-not-stated",
      },
      not_stated: 8,
    },
    {
      says: "of a figure that replaces an earlier decision's only the increase is new",
      count: "new-money",
      figures: [sum("old", 7, budget), sum("a", 10, { supersedes: "old", ...fromReserve })],
      counted: { a: 3 },
      left: { old: "other-decision" },
    },
    {
      says: "the increase is new only as far as its pot makes it so",
      count: "new-money",
      figures: [
        sum("old", 7, budget),
        sum("a", 10, { supersedes: "old", ...fromFund }),
        sum("b", 2, fromReserve),
        sum("older", 1, budget),
        sum("c", 4, { supersedes: "older" }),
      ],
      counted: { b: 2 },
      left: {
        old: "other-decision",
        older: "other-decision",
        a: "earmarked",
        c: "source-not-stated",
      },
      not_stated: 3,
    },
    {
      says: "a smaller sum than the earlier one brings nothing new",
      count: "new-money",
      figures: [sum("old", 12, budget), sum("a", 10, { supersedes: "old", ...fromReserve })],
      counted: {},
      left: { old: "other-decision", a: "not-an-increase" },
    },
    {
      says: "an increase over a sum that is not published is not stated",
      count: "new-money",
      figures: [absent("old", budget), sum("a", 10, { supersedes: "old", ...fromReserve })],
      counted: {},
      left: { old: "other-decision", a: "increase-not-known" },
      pounds: undefined,
      not_stated: 10,
    },
    {
      says: "from an earmarked pot nothing is new, whatever the sum that it replaces came to",
      count: "new-money",
      figures: [absent("old", budget), sum("a", 10, { supersedes: "old", ...fromFund })],
      counted: {},
      left: { old: "other-decision", a: "earmarked" },
      pounds: 0,
    },
    {
      says: "what the same decision replaces is no earlier sum",
      count: "new-money",
      figures: [sum("old", 7), sum("a", 10, { supersedes: "old", ...fromReserve })],
      counted: { a: 10 },
      left: { old: "superseded" },
    },
    {
      says: "of an increase by sources only what cannot be from the others is new",
      count: "new-money",
      figures: [
        sum("old", 5, budget),
        sum("a", 10, { supersedes: "old" }),
        sum("new", 8, { part_of: "a:source", ...fromReserve }),
        sum("kept", 2, { part_of: "a:source", ...fromFund }),
      ],
      counted: { a: 3 },
      left: { old: "other-decision", new: "part", kept: "part" },
      not_stated: 2,
    },
    {
      says: "money that is set aside and drawn in one decision is new once, by its filling",
      count: "new-money",
      figures: [sum("filling", 9, { ...fromReserve, ...toFund }), sum("drawn", 5, fromFund)],
      counted: { filling: 9 },
      left: { drawn: "release" },
    },
    {
      says: "what is cut from a source is not new a second time",
      count: "new-money",
      figures: [
        sum("filling", 4, { ...fromFund, to_pot: "northtown-second-fund" }),
        sum("a", 10),
        sum("source", 6, { part_of: "a:source", ...fromReserve }),
        sum("drawn", 4, { part_of: "source:item", from_pot: "northtown-second-fund" }),
      ],
      counted: { source: 2 },
      left: { filling: "earmarked", a: "by-source", drawn: "part" },
      not_stated: 4,
    },
    {
      says: "sources that come to a little more than their sum by rounding give way to it",
      count: "new-money",
      figures: [
        sum("a", 10),
        sum("new", 5, { part_of: "a:source", ...fromReserve }),
        sum("old", 6, { part_of: "a:source", ...fromFund }),
      ],
      counted: { new: 5 },
      left: { a: "by-source", old: "earmarked" },
      not_stated: 0,
    },
    {
      says: "of sources that come to far more than their sum nobody says which count",
      count: "new-money",
      figures: [
        sum("a", 10),
        sum("new", 9, { part_of: "a:source", ...fromReserve }),
        sum("old", 9, { part_of: "a:source", ...fromFund }),
      ],
      counted: {},
      pounds: undefined,
      left: { a: "source-not-stated", new: "part-left", old: "part-left" },
      not_stated: 10,
    },
    {
      says: "new is never more than what is authorised, where a cut does not say its source",
      count: "new-money",
      figures: [
        sum("filling", 4, { ...fromFund, to_pot: "northtown-second-fund" }),
        sum("a", 10),
        sum("source", 8, { part_of: "a:source", ...fromReserve }),
        sum("drawn", 4, { part_of: "a:item", from_pot: "northtown-second-fund" }),
      ],
      counted: { a: 4 },
      left: { filling: "earmarked", source: "part", drawn: "part" },
      not_stated: 2,
    },
  ]);
});
