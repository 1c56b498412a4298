/**
 * Every amount under the words that it can be asked by, and each rule's money by the figure that alone
 * speaks for it: tables of the database, so that SQL gives the sums of the page that explores.
 */
import { countRules } from "../../counting/rules.ts";
import type { Dataset, Figure, OtherAmount } from "../../dataset/dataset.ts";
import { amountReadings } from "./amount-readings.ts";
import { amountWords, wordNames, type AmountWords } from "./amount-words.ts";
import { searchable } from "../../format/searchable.ts";
import { rowNames } from "../../wording/row-names.ts";
import { countedPieces, type CountedPiece } from "./counted-pieces.ts";
import { countedTogether } from "./counted-together.ts";
import { exploredStatistics } from "./explored-statistics.ts";
import { column, textColumn, type ExploredColumn, type ExploredTable } from "./explored-table.ts";

/** The tables, in the order in which one reads them. */
export function exploredTables(dataset: Dataset): ExploredTable[] {
  const pieces = countRules.map(
    (rule) => [rule.slug, countedPieces(dataset, rule).pieces] as const,
  );
  return [
    {
      name: "explored",
      key: "PRIMARY KEY (id)",
      columns: exploredColumns,
      rows: () => exploredRows(dataset),
    },
    {
      name: "counted_pieces",
      key: "PRIMARY KEY (count, figure, sure)",
      columns: pieceColumns,
      rows: () => pieces.flatMap(([count, own]) => own.map((piece) => pieceRow(count, piece))),
    },
    {
      name: "counted_within",
      key: "PRIMARY KEY (count, figure, held_by)",
      columns: withinColumns,
      rows: () =>
        pieces.flatMap(([count, own]) => own.flatMap((piece) => withinRows(count, piece))),
    },
    countedTogether(dataset, pieces),
    exploredStatistics(dataset),
  ];
}

/** What words are looked for in: name, council, purpose or kind, pot, decision. */
function amountText(amount: Figure | OtherAmount, name: string, words: AmountWords): string {
  const pot = "inherited" in amount ? amount.inherited.from_pot : amount.pot;
  const title = "decision" in amount ? amount.decision.title : "";
  const { short_name } = amount.council;
  const said = [name, short_name, words.purpose, words.kind, pot?.name ?? "", title];
  return searchable(said.join(" "));
}

const exploredColumns: readonly ExploredColumn[] = [
  column("id", "The figure in allocations, or the amount in other_amounts.", "northtown-total"),
  column("label", "Its name as printed.", "AD post"),
  column(
    "name",
    "Its name in lists, which says more where two would look alike.",
    "AD post, 2022-23",
  ),
  {
    name: "amount_gbp",
    type: "INTEGER",
    required: false,
    meaning: "Pounds, a misprint at its expected value. Empty where the amount is not known.",
    example: "127000",
  },
  ...Object.entries(wordNames).map(([name, meaning]) => column(name, meaning, "not stated")),
  column(
    "our_reading",
    "Which of these words are our reading and not printed: names of the columns; in_scope where it is our reading that it counts, or does not, by what it is for; or none.",
    "recurrence",
  ),
  textColumn(" ad post northtown leadership funding"),
];

const count = column("count", "The counting rule.", "decided");

const pieceColumns: readonly ExploredColumn[] = [
  count,
  column("figure", "The figure furthest down that prints the money.", "northtown-post"),
  {
    name: "counted_gbp",
    type: "INTEGER",
    required: false,
    meaning:
      "Pounds that the rule counts and no other row of it holds. Empty where the amount is not known.",
    example: "127000",
  },
  {
    name: "real_gbp",
    type: "REAL",
    required: false,
    meaning:
      "The same in prices of the base year. Empty where its year has no outturn of the price index.",
    example: "140000",
  },
  column("sure", "no where the papers do not say that it counts: it is in no total.", "yes"),
];

const withinColumns: readonly ExploredColumn[] = [
  count,
  column("figure", "A figure of counted_pieces.", "northtown-post"),
  column("held_by", "The figure itself, or a sum that it is a part of.", "northtown-total"),
];

function* exploredRows({ figures, other_amounts }: Dataset) {
  const amounts = [...figures, ...other_amounts];
  const names = rowNames(amounts);
  for (const amount of amounts) {
    const words = amountWords(amount);
    const cells = Object.keys(wordNames).map((name) => words[name as keyof AmountWords]);
    const { id, label, pounds } = amount;
    const name = names.get(amount) ?? label;
    const read = amountReadings(amount).join(" ") || "none";
    yield [id, label, name, pounds ?? null, ...cells, read, amountText(amount, name, words)];
  }
}

function pieceRow(rule: string, { figure, pounds, factor, unsure }: CountedPiece) {
  const real = pounds === undefined || factor === undefined ? null : pounds * factor;
  return [rule, figure.id, pounds ?? null, real, unsure ? "no" : "yes"];
}

function withinRows(rule: string, { figure, within }: CountedPiece): string[][] {
  return [figure, ...within].map((holder) => [rule, figure.id, holder.id]);
}
