/** The amounts found in a paper as the text of its file of prints, with the reasons that are known. */
import { writeCsv } from "../csv/read-csv.ts";
import { prints } from "../tables/index.ts";
import type { FoundAmount } from "./found.ts";

/** A printed amount as its file has it. */
export type PrintCells = Pick<FoundAmount, "place" | "printed" | "pounds" | "unit" | "qualifier">;

/** The file. `reasons` say why no row tells an amount, by its number in the document; the first is 0. */
export function printsText(
  amounts: readonly PrintCells[],
  reasons: ReadonlyMap<number, string> = new Map(),
): string {
  const rows = amounts.map(({ place, printed, pounds, unit, qualifier }, index) => [
    String(index + 1),
    place,
    printed,
    String(pounds),
    unit,
    qualifier,
    reasons.get(index) ?? "",
  ]);
  return writeCsv([Object.keys(prints.columns), ...rows]);
}
