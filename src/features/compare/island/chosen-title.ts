/** What a page that compares says of the councils that a reader chose. It knows words, no page. */
import { series } from "../../../format/words.ts";
import type { WordedTotals } from "../../totals/worded-totals.ts";

/** `New money in this decision: BCP £4.46m and Bristol £1.74m`; sums of several kinds are told apart from the next council. */
export function chosenTitle(
  asked: string,
  { rows, sums }: Pick<WordedTotals, "sums"> & { readonly rows: readonly TitleRow[] },
  chosen: readonly string[],
): string {
  const shown = rows.flatMap((row, index) =>
    chosen.includes(row.council) ? [{ ...row, sum: sums[index] ?? "" }] : [],
  );
  const said = shown.map(({ name, sum }) => `${name} ${sum}`);
  return `${asked}: ${shown.every(({ one_sum }) => one_sum) ? series(said) : said.join("; ")}`;
}

type TitleRow = Pick<WordedTotals["rows"][number], "council" | "name" | "one_sum">;
