/** Test support: what the counting rules say of an example, as a table that can be read. */
import { councilOf, example, type Changes, type FigureCells } from "../dataset/example-data.ts";
import { totalOf } from "./rules.ts";
import type { Clause } from "./clauses.ts";
import type { CountSlug, Total } from "./total.ts";

interface TotalInBrief {
  readonly pounds: number | undefined;
  readonly not_stated: number;
  readonly counted: Readonly<Record<string, number | undefined>>;
  readonly left: Readonly<Record<string, Clause>>;
  readonly in_principle: Readonly<Record<string, number | undefined>>;
  readonly absent: readonly string[];
}

/** The total of Northtown, whose figures a test gives by their cells. */
function totalIn(
  count: CountSlug,
  allocations: readonly FigureCells[],
  changes: Changes = {},
): Total {
  const dataset = example({ ...changes, allocations });
  return totalOf(dataset, councilOf(dataset), count);
}

/** The total of Northtown under one rule, with figures named by their ids. */
export function totalInBrief(
  count: CountSlug,
  allocations: readonly FigureCells[],
  changes: Changes = {},
): TotalInBrief {
  const total = totalIn(count, allocations, changes);
  const { pounds, not_stated, included, excluded, in_principle, absent } = total;
  const amounts = (rows: Total["included"]) =>
    Object.fromEntries(rows.map(({ figure, pounds }) => [figure.id, pounds]));
  return {
    pounds,
    not_stated,
    counted: amounts(included),
    left: Object.fromEntries(excluded.map(({ figure, clause }) => [figure.id, clause])),
    in_principle: amounts(in_principle),
    absent: absent.map(({ id }) => id),
  };
}

/** A figure of so many pounds. */
export function sum(id: string, pounds: number, cells: FigureCells = {}): FigureCells {
  return { id, amount_gbp: String(pounds), ...cells };
}

/** A figure whose amount is not published. */
export function absent(id: string, cells: FigureCells = {}): FigureCells {
  return { id, amount_absent: "exempt", ...cells };
}
