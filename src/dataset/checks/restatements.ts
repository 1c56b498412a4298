/** A figure that restates another is the same money: equal within half a last digit of the coarser. */
import type { Problem } from "../../csv/problem.ts";
import type { Figure } from "../dataset.ts";
import { problemAt, type Check } from "./check.ts";

export const restatedAmounts: Check = ({ figures }) =>
  figures.flatMap((figure) => unequal(figure) ?? []);

function unequal(figure: Figure): Problem | undefined {
  const { restates, pounds } = figure;
  if (restates?.pounds === undefined || pounds === undefined) return undefined;
  const coarser = Math.max(figure.last_digit, restates.last_digit);
  const rounding = coarser > 1 ? coarser / 2 : 0;
  if (Math.abs(pounds - restates.pounds) <= rounding) return undefined;
  const line = restates.cells.place.line;
  const allowed = `${restates.pounds}, the figure it restates (line ${line}), to the coarser print`;
  return problemAt(figure, "amount_gbp", allowed);
}
