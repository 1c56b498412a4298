/** A figure that restates another is the same money: equal within half a last digit of the coarser. */
import type { Problem } from "../../csv/problem.ts";
import type { Figure } from "../dataset.ts";
import { problemAt, type Check } from "./check.ts";

export const restatedAmounts: Check = ({ figures }) =>
  figures.flatMap((figure) => unequal(figure) ?? []);

function unequal(figure: Figure): Problem | undefined {
  const { pounds } = figure;
  const other = sameMoney(figure);
  if (other?.pounds === undefined || pounds === undefined) return undefined;
  const coarser = Math.max(figure.last_digit, other.last_digit);
  const rounding = coarser > 1 ? coarser / 2 : 0;
  if (Math.abs(pounds - other.pounds) <= rounding) return undefined;
  const relation = other === figure.restates ? "the figure it restates" : "the same money";
  const allowed = `${other.pounds}, ${relation} (line ${other.cells.position.line}), to the coarser print`;
  return problemAt(figure, "amount_gbp", allowed);
}

/** The figure to compare with: the one restated or, where that has no amount, another beside it. */
function sameMoney(figure: Figure): Figure | undefined {
  const { restates } = figure;
  if (!restates || restates.pounds !== undefined) return restates;
  const beside = [...(restates.restates ? [restates.restates] : []), ...restates.restated_by];
  const first = beside.find(({ pounds }) => pounds !== undefined);
  return first === figure ? undefined : first;
}
