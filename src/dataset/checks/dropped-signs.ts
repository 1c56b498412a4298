/**
 * Signs of a print that a spreadsheet drops when it saves a CSV: commas between thousands, noughts at
 * the end. Where a paper does print it so, the row's note says “as printed”. Whole pounds without commas
 * are not questioned: papers print small ones so.
 */
import { asText } from "../../tables/read/spreadsheet-marks.ts";
import type { LinkedFigure } from "../dataset.ts";
import { problemAt, type RowCheck } from "./check.ts";

export const droppedSigns: RowCheck = ({ figures, other_amounts, indicators }) => {
  const bare = [...figures, ...other_amounts].filter(
    ({ amount_printed = "", printed_in, note }) =>
      /^\d{4,}(\.\d+)?$/.test(amount_printed) && printed_in !== "pounds" && !isSaid(note),
  );
  const long = indicators.filter(
    ({ value_printed, note }) => /^\d{5,}(\.\d+)?$/.test(value_printed) && !isSaid(note),
  );
  const commas = `commas between thousands, as papers print (${asText})`;
  const tables = Map.groupBy(figures.filter(isPlain), tableOf);
  return [
    ...bare.map((row) => problemAt(row, "amount_printed", commas)),
    ...long.map((row) => problemAt(row, "value_printed", commas)),
    ...[...tables.values()].flatMap(shorter),
  ];
};

/** Figures of one printed table whose number has fewer decimals than the others'. */
function shorter(figures: readonly LinkedFigure[]) {
  const most = Math.max(...figures.map(decimals));
  return figures
    .filter((figure) => decimals(figure) < most && !isSaid(figure.note))
    .map((figure) => {
      const full = Number(figure.amount_printed?.replaceAll(",", "")).toFixed(most);
      const allowed = `${full}, with ${most} decimals like the rest of its table (${asText})`;
      return problemAt(figure, "amount_printed", allowed);
    });
}

/** A number of a printed table, without a sign or word of its own. */
function isPlain({ table, amount_printed = "" }: LinkedFigure): boolean {
  return table !== undefined && /^[\d,]+(\.\d+)?$/.test(amount_printed);
}

function tableOf({ document, table, printed_in }: LinkedFigure): string {
  return JSON.stringify([document.id, table, printed_in]);
}

function decimals({ amount_printed = "" }: LinkedFigure): number {
  return amount_printed.split(".")[1]?.length ?? 0;
}

function isSaid(note: string | undefined): boolean {
  return note?.includes("as printed") ?? false;
}
