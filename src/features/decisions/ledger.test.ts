import { expect, test } from "vitest";
import { councilOf, example, found, type FigureCells } from "../../dataset/example-data.ts";
import { decisionEntries, ledger, type LedgerEntry } from "./ledger.ts";

/** A tree as indented lines: the figure, then its years and its twins. */
function lines(entries: readonly LedgerEntry[], depth = 0): string[] {
  return entries.flatMap(({ figure, years, restated, parts }) => {
    const beside = [...years, ...restated].map(({ id }) => id).join(" ");
    const own = `${"  ".repeat(depth)}${figure.id}${beside && ` (${beside})`}`;
    return [own, ...lines(parts, depth + 1)];
  });
}

const tree: readonly FigureCells[] = [
  {
    id: "asked",
    status: "recommended",
    decision: "northtown-advice",
    restates: "total",
    amount_gbp: "3000000",
  },
  { id: "total", amount_gbp: "3000000" },
  { id: "group", amount_gbp: "2000000", part_of: "total:item" },
  { id: "first", part_of: "total:item group:item" },
  { id: "second", part_of: "group:item" },
  { id: "year", part_of: "total:year", financial_year: "2022-23" },
  { id: "earlier", decision: "northtown-budget", part_of: "total:item" },
];

test("a council's ledger has every decision, the latest first, and every figure once", () => {
  const dataset = example({ allocations: tree });
  const sections = ledger(dataset, councilOf(dataset));
  expect(sections.map(({ decision }) => decision.id)).toEqual([
    "northtown-later",
    "northtown-undone",
    "northtown-outline",
    "northtown-advice",
    "northtown-main",
    "northtown-budget",
  ]);
  expect(sections.flatMap(({ entries }) => lines(entries))).toEqual([
    "total (year asked)",
    "  group",
    "    first",
    "    second",
    "  earlier",
  ]);
});

test("a decision's ledger has its own figures; a sum whose whole is elsewhere stands by itself", () => {
  const dataset = example({ allocations: tree });
  const of = (id: string) => lines(decisionEntries(dataset, found(dataset.decisions, id)));
  expect(of("northtown-budget")).toEqual(["earlier"]);
  expect(of("northtown-advice")[0]).toBe("asked (year total)");
  expect(of("northtown-later")).toEqual([]);
});
