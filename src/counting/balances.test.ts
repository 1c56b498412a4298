import { expect, test } from "vitest";
import { example, type Changes, type FigureCells } from "../dataset/example-data.ts";
import { absent, sum } from "./example-totals.ts";
import { balances } from "./balances.ts";

const pots = [{ id: "northtown-fund", inflow: "whole" }];
const into = { to_pot: "northtown-fund", decision: "northtown-budget" };
const out = { from_pot: "northtown-fund" };

function balance(allocations: readonly FigureCells[], changes: Changes = {}) {
  return balances(example({ pots, ...changes, allocations })).map((one) => ({
    pot: one.pot.id,
    paid_in: one.paid_in,
    drawn: one.drawn,
    remaining: one.remaining,
    in: one.fillings.map(({ id }) => id),
    out: one.releases.map(({ id }) => id),
    absent: one.absent.map(({ id }) => id),
    last_reported: one.last_reported?.id,
  }));
}

const empty = { pot: "northtown-fund", absent: [], last_reported: undefined };

test("a balance is what went in without what went out, in scope or not", () => {
  const figures = [
    sum("a", 10, into),
    sum("b", 5, { ...into, in_scope: "no", status: "noted" }),
    sum("c", 6, { ...out, in_scope: "partly" }),
  ];
  expect(balance(figures)).toEqual([
    { ...empty, paid_in: 15, drawn: 6, remaining: 9, in: ["a", "b"], out: ["c"] },
  ]);
});

test("only a pot of which all inflow is known, and that was filled, has a balance", () => {
  expect(
    balance([sum("a", 10, into)], { pots: [{ id: "northtown-fund", inflow: "part" }] }),
  ).toEqual([]);
  expect(balance([sum("c", 6, out)])).toEqual([]);
});

test("each movement counts once: no restatement, and no part beside its whole", () => {
  const figures = [
    sum("a", 10, into),
    sum("again", 10, { ...into, restates: "a", status: "noted" }),
    sum("part", 4, { ...into, part_of: "a:step" }),
    sum("c", 6, out),
    sum("piece", 2, { part_of: "c:item" }),
  ];
  expect(balance(figures)).toEqual([
    { ...empty, paid_in: 10, drawn: 6, remaining: 4, in: ["a"], out: ["c"] },
  ]);
});

test("parts of a whole that makes another movement count", () => {
  const figures = [sum("whole", 10), sum("a", 4, { ...into, part_of: "whole:item" })];
  expect(balance(figures)).toMatchObject([{ paid_in: 4, in: ["a"] }]);
});

test("a later figure replaces the movement of the same pot, not of another", () => {
  const figures = [
    sum("a", 10, into),
    sum("b", 12, { ...into, supersedes: "a" }),
    sum("c", 6, out),
    sum("d", 5, { from_pot: "northtown-reserve", supersedes: "c", decision: "northtown-later" }),
  ];
  expect(balance(figures)).toMatchObject([{ in: ["b"], out: ["c"], remaining: 6 }]);
});

test("what is not decided, or known from the press only, moves nothing", () => {
  const figures = [
    sum("a", 10, into),
    sum("press", 1, { ...out, document: "northtown-press" }),
    sum("advised", 1, { ...out, status: "recommended" }),
    sum("option", 1, { ...out, status: "rejected" }),
    sum("outline", 1, { ...out, decision: "northtown-outline" }),
    sum("undone", 1, { ...out, decision: "northtown-undone" }),
  ];
  expect(balance(figures)).toMatchObject([{ remaining: 10, out: [] }]);
});

test("a movement without an amount makes the remainder unknown, and is named", () => {
  expect(balance([sum("a", 10, into), absent("c", out)])).toEqual([
    {
      ...empty,
      paid_in: 10,
      drawn: undefined,
      remaining: undefined,
      in: ["a"],
      out: ["c"],
      absent: ["c"],
    },
  ]);
  expect(balance([absent("a", into), sum("c", 6, out)])).toMatchObject([
    { paid_in: undefined, drawn: 6, remaining: undefined, absent: ["a"] },
  ]);
});

test("the last report of a pot is that of the latest document", () => {
  const documents = [{ id: "northtown-update", date: "2023" }];
  const other_amounts = [
    { id: "early", pot: "northtown-fund" },
    { id: "late", pot: "northtown-fund", document: "northtown-update" },
    { id: "other", pot: "northtown-reserve", document: "northtown-update" },
  ];
  const found = balance([sum("a", 10, into)], { documents, other_amounts });
  expect(found).toMatchObject([{ last_reported: "late" }]);
});

test("the latest report is found wherever it stands, and one without a date is not the latest", () => {
  const documents = [
    { id: "northtown-update", date: "2023" },
    { id: "northtown-undated", date: "" },
  ];
  const report = (id: string, document: string) => ({ id, pot: "northtown-fund", document });
  const late = report("late", "northtown-update");
  const others = [report("early", "northtown-report"), report("undated", "northtown-undated")];
  for (const other_amounts of [
    [late, ...others],
    [...others, late],
    [...others.slice(0, 1), late, ...others.slice(1)],
  ]) {
    const found = balance([sum("a", 10, into)], { documents, other_amounts });
    expect(found).toMatchObject([{ last_reported: "late" }]);
  }
});
