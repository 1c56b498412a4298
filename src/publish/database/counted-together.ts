/**
 * Sums that are told as one where all of their money is asked for: a table of the database, so that SQL says
 * of its sums what the page that explores says, “up to”, “at least” and “about”.
 */
import { qualifiedSums } from "../../counting/qualified-sums.ts";
import { countRules } from "../../counting/rules.ts";
import type { CountSlug } from "../../counting/total.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import type { CountedPiece } from "./counted-pieces.ts";
import { column, type ExploredColumn, type ExploredTable } from "./explored-table.ts";

/** The table, from the pieces of each counting rule. */
export function countedTogether(
  dataset: Dataset,
  pieces: readonly (readonly [CountSlug, readonly CountedPiece[]])[],
): ExploredTable {
  return {
    name: "counted_together",
    key: "PRIMARY KEY (count, together, figure)",
    columns,
    rows: () =>
      pieces.flatMap(([count, own]) => {
        const sure = new Map(
          own.flatMap((piece) => (piece.unsure ? [] : [[piece.figure, piece] as const])),
        );
        return sumsOf(dataset, count).flatMap(({ figures, qualified }, at) => {
          const parts = figures.flatMap((figure) => sure.get(figure) ?? []);
          const { ceiling, floor, about } = qualified;
          const inAll = [ceiling, floor, about];
          // Each sum of money stands once, beside the first figure.
          return parts.map(({ figure }, part) => [
            ...[count, at + 1, figure.id, parts.length],
            ...(part === 0 ? inAll : [0, 0, 0]),
            worth(parts),
          ]);
        });
      }),
  };
}

function sumsOf(dataset: Dataset, count: CountSlug) {
  const rule = countRules.find(({ slug }) => slug === count);
  return dataset.councils.flatMap((council) =>
    rule === undefined ? [] : qualifiedSums(rule.total(dataset, council).included),
  );
}

/** What a pound of the sum is worth in the base year; 0 where no outturn is known of any of it. */
function worth(parts: readonly CountedPiece[]): number {
  const total = (value: (part: CountedPiece) => number) =>
    parts.reduce((sum, part) => sum + value(part), 0);
  const real = total(({ pounds = 0, factor = 0 }) => pounds * factor);
  return real / total(({ pounds = 0 }) => pounds) || 0;
}

const columns: readonly ExploredColumn[] = [
  column("count", "The counting rule.", "decided"),
  number(
    "together",
    "A number of the sum among those of its rule; one that holds another comes first.",
    "1",
  ),
  column("figure", "A figure of counted_pieces that is in the sum.", "northtown-post"),
  number("figures", "How many figures of counted_pieces are in the sum.", "2"),
  ...(
    [
      ["up_to_gbp", "a ceiling"],
      ["at_least_gbp", "a floor"],
      ["about_gbp", "about right"],
    ] as const
  ).map(([name, what]) =>
    number(
      name,
      `Pounds of the sum that are ${what} where all of its figures are asked for, in place of what each of them prints: beside its first figure, 0 beside the others.`,
      "127000",
    ),
  ),
  {
    name: "real_factor",
    type: "REAL",
    required: true,
    meaning: "What a pound of the sum is worth in prices of the base year; 0 where none is known.",
    example: "1.05",
  },
];

function number(name: string, meaning: string, example: string): ExploredColumn {
  return { name, type: "INTEGER", required: true, meaning, example };
}
