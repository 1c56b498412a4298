/** What each counting rule makes of each figure, as a table: the explanation of every total. */
import type { Dataset } from "../dataset/dataset.ts";
import { optional, reference, word } from "../tables/column.ts";
import { pounds } from "../tables/measures.ts";
import { table } from "../tables/table.ts";
import { clauses, type Clause } from "../counting/clauses.ts";
import { countRules } from "../counting/rules.ts";
import type { Total } from "../counting/total.ts";

const rules = Object.fromEntries(countRules.map(({ slug, about }) => [slug, about]));

/** The declaration of the published table. */
export const countedTable = table({
  name: "counted",
  about: "what one counting rule makes of one figure; worked out from the other tables",
  columns: {
    count: word(rules, { about: "The counting rule.", example: "decided" }),
    council: reference("councils", { about: "The council.", example: "birmingham" }),
    allocation: reference("allocations", {
      about: "The figure.",
      example: "birmingham-2022-06-total",
    }),
    counted: word(
      { yes: "It is in the total.", no: "It is not." },
      { about: "Whether the rule counts it.", example: "yes" },
    ),
    counted_gbp: optional(
      pounds({
        about:
          "Pounds in the total; 0 where all of it is known not to be new. Empty where it is in no total, or counted without a published amount. The sum of the cells that are filled is the total; where none is, the total cannot be said.",
        example: "6574000",
      }),
    ),
    reason: optional(word(clauses, { about: "Why it is not counted.", example: "part" })),
    because: optional(
      reference("allocations", {
        about: "The figure that counts instead, or that decides.",
        example: "birmingham-2022-06-total",
      }),
    ),
  },
  rules: [],
});

/** Reasons with which money counts as none, and not as unknown. */
const knownAsNotNew: readonly Clause[] = ["earmarked", "not-an-increase"];

/** Cells of the table, rule by rule and council by council. */
export function countedRows(dataset: Dataset): string[][] {
  return countRules.flatMap(({ total }) =>
    dataset.councils.flatMap((council) => rowsOf(total(dataset, council))),
  );
}

function rowsOf({ count, council, included, excluded }: Total): string[][] {
  return [
    ...included.map(({ figure, pounds: counted }) => [
      count,
      council.id,
      figure.id,
      "yes",
      counted === undefined ? "" : String(counted),
      "",
      "",
    ]),
    ...excluded.map(({ figure, clause, because }) => [
      count,
      council.id,
      figure.id,
      "no",
      knownAsNotNew.includes(clause) ? "0" : "",
      clause,
      because?.id ?? "",
    ]),
  ];
}
