import { describe, expect, test } from "vitest";
import { absent, sum as money } from "../counting/example-totals.ts";
import { councilOf, type FigureCells } from "../dataset/example-data.ts";
import { totalOf } from "../counting/rules.ts";
import type { CountSlug } from "../counting/total.ts";
import { heldBySpending } from "../topic-statistics.ts";
import { purposes } from "../topic.ts";
import { exampleWithStatistics } from "./example-statistics.ts";
import { heldTotal } from "./held.ts";
import { measureOf } from "./measure.ts";
import { measured } from "./measured.ts";
import { totalRow } from "./totals.ts";

const question = { count: "decided", measure: "share-of-spend", prices: "cash" } as const;

function share(allocations: readonly FigureCells[], count: CountSlug = "decided") {
  const dataset = exampleWithStatistics({ allocations });
  return measured(dataset, totalOf(dataset, councilOf(dataset), count), question);
}

const care = { purpose: "social care" };

describe("a share of spending", () => {
  test("every purpose declares whether the spending holds it", () => {
    expect(Object.keys(heldBySpending)).toEqual(Object.keys(purposes));
  });

  test("is taken of what the spending holds, and the rest stands beside with its reason", () => {
    const sum = share([
      { id: "sum", complete_splits: "item" },
      { id: "care", amount_gbp: "400000", part_of: "sum:item", purpose: "social care" },
      { id: "bus", amount_gbp: "600000", part_of: "sum:item", purpose: "home-to-school transport" },
    ]);
    expect(sum).toMatchObject({ value: 10, numerator: 400_000 });
    expect(sum.counted.map(({ figure }) => figure.id)).toEqual(["care"]);
    expect(sum.not_held).toEqual([
      {
        purpose: "home-to-school transport",
        capital: false,
        sure: true,
        lacks: ["school transport"],
        reason: "holds no money for school transport",
        pounds: 600_000,
        labels: ["A sum"],
      },
    ]);
  });

  test("may or may not be taken of some purposes, and nobody is told that it is not", () => {
    const sum = share([
      { id: "care", amount_gbp: "400000", purpose: "social care" },
      { id: "safe", amount_gbp: "600000", purpose: "community safety" },
    ]);
    expect(sum.not_held).toMatchObject([
      { sure: false, lacks: [], reason: "may or may not hold this", pounds: 600_000 },
    ]);
  });

  test("may be taken of money in a pot that was drawn from it for what the spending holds", () => {
    const fill = { id: "fill", amount_gbp: "900000", purpose: "SEND", to_pot: "northtown-fund" };
    const draw = { amount_gbp: "300000", from_pot: "northtown-fund", decision: "northtown-later" };
    const notHeld = (purpose: "social care" | "SEND", type: "capital" | "revenue" = "revenue") =>
      share(
        [
          { ...fill, money_type: type },
          { id: "draw", ...draw, purpose, money_type: type },
          { id: "care", amount_gbp: "100000", ...care },
        ] as const,
        "all-identified",
      ).not_held.map(({ sure, pounds }) => [sure, pounds]);
    expect(notHeld("SEND")).toEqual([[true, 900_000]]);
    expect(notHeld("social care")).toEqual([[false, 900_000]]);
    expect(notHeld("social care", "capital")).toEqual([[true, 900_000]]);
  });

  test("holds no capital, whatever it is for", () => {
    const sum = share([
      { id: "run", amount_gbp: "400000", purpose: "social care" },
      { id: "build", amount_gbp: "600000", purpose: "social care", money_type: "capital" },
    ]);
    expect(sum).toMatchObject({ value: 10, not_held: [{ capital: true, pounds: 600_000 }] });
  });

  test("is not zero where the spending holds nothing of it: it cannot be said", () => {
    expect(share([{ id: "sum", purpose: "SEND" }])).toMatchObject({
      value: undefined,
      missing: "not held",
      not_held: [{ pounds: 1_000_000, reason: "holds no money for special educational needs" }],
    });
  });

  test("of a ceiling that is held whole stays one", () => {
    const dataset = exampleWithStatistics({
      allocations: [
        { id: "sum", complete_splits: "item", qualifier: "up-to" },
        { id: "care", amount_gbp: "400000", part_of: "sum:item", purpose: "social care" },
        { id: "lead", amount_gbp: "600000", part_of: "sum:item", purpose: "leadership" },
      ],
    });
    const row = totalRow(dataset, totalOf(dataset, councilOf(dataset), "decided"), question);
    expect(row).toMatchObject({
      value: 25,
      qualified: { ceiling: 25 },
      parts: [{ recurrence: "not stated", qualified: { ceiling: 25 } }],
    });
  });

  test("keeps what it leaves out apart by purpose, and capital from the rest", () => {
    const { not_held } = share([
      money("run", 400_000, care),
      money("plan", 1, { label: "Plans" }),
      money("more", 20, { label: "More plans" }),
      money("again", 300, { label: "Plans" }),
      money("build", 4_000, { money_type: "capital", label: "Rooms" }),
      money("bus", 50_000, { purpose: "home-to-school transport", label: "Buses" }),
    ]);
    expect(
      not_held.map(({ purpose, capital, pounds, labels }) => [purpose, capital, pounds, labels]),
    ).toEqual([
      ["SEND", false, 321, ["Plans", "More plans"]],
      ["SEND", true, 4_000, ["Rooms"]],
      ["home-to-school transport", false, 50_000, ["Buses"]],
    ]);
  });

  test("leaves out nothing where nothing is left out: a sum of nought is not named", () => {
    expect(share([money("run", 400_000, care), money("plan", 0)]).not_held).toEqual([]);
    expect(share([money("run", 400_000, care)]).not_held).toEqual([]);
  });

  test("is nought where nought is known, and cannot be said where only an amount unknown is left", () => {
    expect(share([money("run", 0, care)])).toMatchObject({ value: 0, missing: undefined });
    expect(share([money("plan", 400), absent("run", care)])).toMatchObject({
      ...{ value: undefined, missing: "not held" },
    });
  });

  test("tells of items without an amount that it is taken of, though the spending does not hold them", () => {
    const item = { part_of: "sum:item" };
    const sum = share([
      money("sum", 400_000, care),
      absent("bus", { ...item, purpose: "home-to-school transport" }),
      absent("safe", { ...item, purpose: "community safety" }),
      absent("lead", { ...item, purpose: "leadership" }),
    ]);
    expect(sum.value).toBe(10);
    expect(sum.named_not_held.map(({ id }) => id)).toEqual(["bus"]);
  });

  test("counts a figure whose amount is not published as one that may be held", () => {
    const { counted, value } = share([money("run", 400_000, care), absent("plan")]);
    expect(counted.map(({ figure, pounds }) => [figure.id, pounds])).toEqual([
      ["run", 400_000],
      ["plan", undefined],
    ]);
    expect(value).toBe(10);
  });

  test("tells of money that may not be new only what the spending holds", () => {
    const figures = [
      money("new", 40_000, { ...care, from_pot: "northtown-reserve" }),
      money("unsure", 200_000, care),
      money("plan", 100_000),
    ];
    expect(share(figures, "new-money")).toMatchObject({ value: 1, not_stated: 5 });
    const dataset = exampleWithStatistics({ allocations: figures });
    const total = totalOf(dataset, councilOf(dataset), "new-money");
    const ids = (included: typeof total.included) => included.map(({ figure }) => figure.id);
    const held = heldTotal(measureOf("share-of-spend"), total);
    expect([held.pounds, held.not_stated]).toEqual([40_000, 200_000]);
    expect([ids(held.included), ids(held.not_stated_in)]).toEqual([["new"], ["unsure"]]);
    const all = heldTotal(measureOf("per-child"), total);
    expect([all.pounds, all.not_stated]).toEqual([40_000, 300_000]);
    expect([ids(all.included), ids(all.not_stated_in)]).toEqual([["new"], ["unsure", "plan"]]);
  });
});

test("pounds, and pounds for each person, leave out nothing", () => {
  const dataset = exampleWithStatistics({ allocations: [money("plan", 400)] });
  const total = totalOf(dataset, councilOf(dataset), "decided");
  for (const measure of ["pounds", "per-child"] as const)
    expect(measured(dataset, total, { measure, prices: "cash" }).not_held).toEqual([]);
});
