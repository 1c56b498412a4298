import { expect, test } from "vitest";
import { allIdentified } from "../../counting/all-identified.ts";
import { balances } from "../../counting/balances.ts";
import { sum } from "../../counting/example-totals.ts";
import { councilOf, example, faults, type FigureCells } from "../example-data.ts";

const spent = sum("spent", 10, { from_pot: "northtown-reserve", to_pot: "northtown-fund" });
const back = (cells: FigureCells) => sum("back", 3, { decision: "northtown-later", ...cells });
const pots = [{ id: "northtown-fund", inflow: "whole" }];

test("money that goes back to where it came from is of no service any more", () => {
  const toReserve = { from_pot: "northtown-fund", to_pot: "northtown-reserve" };
  const dataset = example({ pots, allocations: [spent, back({ ...toReserve, in_scope: "no" })] });
  expect(allIdentified(dataset, councilOf(dataset)).pounds).toBe(10);
  expect(balances(dataset)).toMatchObject([{ paid_in: 10, drawn: 3, remaining: 7 }]);
  for (const from_pot of ["northtown-fund", "northtown-till", ""]) {
    const allocations = [spent, back({ ...toReserve, from_pot })];
    expect(
      faults({ pots, allocations }).map((line) => line.split(": ").slice(1).join(": ")),
    ).toEqual([
      'in_scope: found "yes"; allowed: no, as it goes back to a pot from which money came before (line 2); or earmarked yes in pots.csv, where northtown-reserve is set aside for these services',
    ]);
  }
});

test("a pot that is set aside is filled again, and the pound is counted once", () => {
  const again = [
    spent,
    sum("lent", 8, { from_pot: "northtown-fund", to_pot: "northtown-second-fund" }),
    back({ from_pot: "northtown-second-fund", to_pot: "northtown-fund" }),
  ];
  const dataset = example({ pots, allocations: again });
  expect(allIdentified(dataset, councilOf(dataset)).pounds).toBe(10);
  expect(balances(dataset)).toMatchObject([{ paid_in: 13, drawn: 8, remaining: 5 }]);
});

test("a pot that is filled before it is drawn on is none that money goes back to", () => {
  const filled = sum("filled", 10, { to_pot: "northtown-reserve", decision: "northtown-budget" });
  expect(
    faults({ allocations: [filled, sum("drawn", 4, { from_pot: "northtown-reserve" })] }),
  ).toEqual([]);
});
