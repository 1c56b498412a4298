/** Every sum in our sentences leads to an amount, and every row of sums.csv is needed and true. */
import type { Dataset, Sum } from "../dataset.ts";
import { nearestFirst, shortList } from "../../format/near-names.ts";
import { amountsBehind } from "../sentence-sums.ts";
import {
  sentenceFields,
  sentenceRows,
  type SentenceRow,
  type SentenceTable,
} from "../sentences.ts";
import { sumsIn, type SumInText } from "../sums-in-text.ts";
import { quoted, type Problem } from "../../csv/problem.ts";
import { problemAt, type Check } from "./check.ts";

export const sentenceSums: Check = (dataset) => {
  const councils = new Set(dataset.councils);
  const rows = Object.entries(sentenceRows(dataset)).flatMap(([table, of]) =>
    of
      .filter(({ council }) => councils.has(council))
      .map((row) => ({ table: table as SentenceTable, row })),
  );
  return [
    ...rows.flatMap(({ table, row }) => lostSums(dataset, table, row)),
    ...dataset.sums.filter(({ of }) => councils.has(of.council)).flatMap(idle),
    ...unequal(dataset.sums.filter(({ of }) => councils.has(of.council))),
  ];
};

/** Sums of a row that lead nowhere: all of a cell in one line, as only one line is shown for a cell. */
function lostSums(dataset: Dataset, table: SentenceTable, row: SentenceRow): Problem[] {
  return sentenceFields[table].flatMap((field) => {
    const lost = sumsIn(row.cells.at(field).text).flatMap((sum) => {
      const { amounts, candidates } = amountsBehind(dataset, table, row, sum);
      return amounts.length > 0 ? [] : [{ text: quoted(sum.text), candidates }];
    });
    if (lost.length === 0) return [];
    const names = shortList(lost.flatMap(({ candidates }) => candidates.map(({ id }) => id)));
    const sums = [...new Set(lost.map(({ text }) => text))].join(" and ");
    const columns = `table ${table}, id ${row.id}, the sum, and the id of the figure or other amount that it is`;
    const allowed = `a sum that is one amount of the row’s document, or a row in sums.csv for each: ${columns} (as large: ${names})`;
    return [problemAt(row, field, allowed, sums)];
  });
}

/** A row for a sum that its sentence does not hold. */
function idle(sum: Sum): Problem[] {
  const written = sumsOf(sum);
  if (written.some(({ text }) => text === sum.sum)) return [];
  const names = nearestFirst(
    sum.sum,
    written.map(({ text }) => text),
  );
  return [problemAt(sum, "sum", `a sum in a sentence of the row (${shortList(names)})`)];
}

/** Amounts that do not make the sum: neither together nor as the first less the others. */
function unequal(sums: readonly Sum[]): Problem[] {
  const groups = Map.groupBy(sums, ({ table, id, sum }) => `${table} ${id} ${sum}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const written = first && sumsOf(first).find(({ text }) => text === first.sum);
    const amounts = group.map((row) => (row.allocation ?? row.other_amount)?.pounds);
    if (!written || amounts.includes(undefined)) return [];
    const [most = 0, ...rest] = amounts.map(Number);
    const others = rest.reduce((a, b) => a + b, 0);
    if ([most + others, most - others].includes(written.pounds ?? Number.NaN)) return [];
    const field = first.allocation ? "allocation" : "other_amount";
    return [
      problemAt(first, field, `amounts that make ${first.sum}: these are ${amounts.join(" and ")}`),
    ];
  });
}

function sumsOf({ table, of }: Sum): SumInText[] {
  return sentenceFields[table].flatMap((field) => sumsIn(of.cells.at(field).text));
}
