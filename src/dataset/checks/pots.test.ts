import { expect, test } from "vitest";
import { faults } from "../example-data.ts";

const pots = [{ id: "northtown-fund", inflow: "whole" }];
const filling = { id: "filling", to_pot: "northtown-fund", amount_gbp: "1000" };
const release = {
  id: "release",
  from_pot: "northtown-fund",
  amount_gbp: "1000",
  decision: "northtown-later",
};

test("all that went into a pot may go out of it, on the same day or later", () => {
  expect(faults({ pots, allocations: [filling, release] })).toEqual([]);
  const sameDay = { ...release, decision: "northtown-main" };
  expect(faults({ pots, allocations: [filling, sameDay] })).toEqual([]);
});

test("more than went in is refused at the last release", () => {
  const second = { ...release, id: "second", amount_gbp: "1" };
  expect(faults({ pots, allocations: [filling, release, second] })).toMatchInlineSnapshot(`
    [
      "data/allocations/northtown.csv:4:64: from_pot: found "northtown-fund"; allowed: at most 1000 in all from northtown-fund, which is what went in (1001 goes out)",
    ]
  `);
});

test("a pot may be overdrawn by rounding", () => {
  const rounded = { amount_printed: "£1.1k", printed_in: "thousands", amount_gbp: "1100" };
  const coarse = { amount_printed: "£1k", printed_in: "thousands" };
  expect(
    faults({
      pots,
      allocations: [
        { ...filling, ...coarse },
        { ...release, ...rounded },
      ],
    }),
  ).toEqual([]);
});

test("a pot of which part of the inflow is unknown is not judged", () => {
  const more = { ...release, amount_gbp: "2000" };
  expect(faults({ pots, allocations: [filling, more] })).toHaveLength(1);
  const part = [{ id: "northtown-fund", inflow: "part" }];
  expect(faults({ pots: part, allocations: [filling, more] })).toEqual([]);
  const absent = { id: "top-up", to_pot: "northtown-fund", amount_absent: "exempt" };
  expect(faults({ pots, allocations: [filling, absent, more] })).toEqual([]);
});

test("a restated release, a part of it, or one that is replaced goes out once", () => {
  const again = { ...release, id: "again", restates: "release" };
  const part = { ...release, id: "part", part_of: "release:item", amount_gbp: "500" };
  const next = { ...release, id: "next", supersedes: "release", amount_gbp: "900" };
  for (const other of [again, part, next]) {
    expect(faults({ pots, allocations: [filling, release, other] })).toEqual([]);
  }
});

test("what is recommended, rejected, withdrawn, in principle or from the press does not go out", () => {
  for (const cells of [
    { status: "recommended" },
    { status: "rejected" },
    { decision: "northtown-undone" },
    { decision: "northtown-outline" },
    { decision: "northtown-advice" },
    { document: "northtown-press" },
  ]) {
    const other = { ...release, id: "other", ...cells };
    expect(faults({ pots, allocations: [filling, release, other] })).toEqual([]);
  }
});

test("what leaves a pot before the day it was filled is refused", () => {
  const early = { ...release, decision: "northtown-budget" };
  expect(faults({ pots, allocations: [filling, early] })).toMatchInlineSnapshot(`
    [
      "data/allocations/northtown.csv:3:72: from_pot: found "northtown-fund"; allowed: a pot that was filled by 2022-02-01; northtown-fund was on 2022-06-01",
    ]
  `);
});

test("the days are compared at the coarser precision", () => {
  const decisions = [{ id: "northtown-budget", date: "2022-06", date_precision: "month" }];
  const early = { ...release, decision: "northtown-budget" };
  expect(faults({ pots, decisions, allocations: [filling, early] })).toEqual([]);
});
