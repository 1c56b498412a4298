/** The amount of one row in words, as pages and lists of figures have it everywhere. */
import { inPounds } from "../../../format/money.ts";
import type { Qualifier } from "../../../tables/amount.ts";
import { withQualifierWord } from "../../../wording/qualified/qualified-amount.ts";
import { wordAt } from "../model/asked-table.ts";
import type { ExploreTable } from "../model/explore-table.ts";

interface PlainAmount {
  readonly pounds: number | undefined;
  readonly qualifier: string | undefined;
  readonly evidence: string;
}

/** What the words of a row tell of its amount: `up to £4,780,000`, `£1,000 (press)`. */
export function plainAmount({ pounds = NaN, qualifier, evidence }: PlainAmount): string {
  const press = evidence === "press" ? " (press)" : "";
  return `${withQualifierWord(pounds, qualifier as Qualifier | undefined, inPounds)}${press}`;
}

/** The same of a row, or what is told of it in other words: why there is no amount. */
export function rowAmount(table: ExploreTable, row: number): string {
  const named = table.names().told.find(([at]) => at === row);
  return (
    named?.[1] ??
    plainAmount({
      pounds: table.amounts[row],
      qualifier: wordAt(table, "qualifier", row),
      evidence: wordAt(table, "evidence", row),
    })
  );
}
