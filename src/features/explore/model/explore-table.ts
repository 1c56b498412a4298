/** The files of figures read into arrays that are quick to go through: rows and money, and no question. */
import { columnOf, readColumns, type AskedTable, type FacetColumn } from "./asked-table.ts";
import {
  codesOf,
  ownAmount,
  type ExploreFile,
  type NamesFile,
  type UndatedPieces,
} from "./explore-file.ts";
import { qualifiedMoney, type QualifiedMoney } from "./qualified-money.ts";
import { wordSearch, type RowsWithWord, type SharedTexts } from "./word-search.ts";
import { figures } from "./subject.ts";

/** The money of one counting rule. */
export interface RuleMoney {
  readonly slug: string;
  readonly name: string;
  readonly about: string;
  /** Of each row, a place in `ExploreTable.states`. */
  readonly states: Uint16Array;
  /** Of each piece, its row. In the order of the rows. */
  readonly rows: Int32Array;
  /** Of each piece, pounds; NaN where the amount is not published. */
  readonly pounds: Float64Array;
  /** Of each piece, pounds of the base year; NaN where no outturn is known. */
  readonly real: Float64Array;
  /** Of each piece, 1 where it is not stated whether it counts. */
  readonly unsure: Uint8Array;
  /** Of each row, the row next above it that holds its money under this rule; -1 for none. */
  readonly whole: Int32Array;
  /** What of its money is not fixed. */
  readonly qualified: QualifiedMoney;
  readonly undated: readonly UndatedPieces[];
  /** Of each piece, 1 where it is only what rounding leaves of a sum. */
  readonly isRest: Uint8Array;
}

/** Amounts are pounds, a misprint at its expected value. */
export interface ExploreTable extends AskedTable {
  readonly file: ExploreFile;
  readonly decided: Uint16Array;
  /** Of each row, which of its words are our reading: a bit for each of `readFacets`. */
  readonly read: Uint16Array;
  readonly rules: readonly RuleMoney[];
  /** Throws, as `withWord` does, where the names are not there yet. */
  readonly names: () => NamesFile;
}

/** Without the second file, the table answers what needs no names. */
export function exploreTable(file: ExploreFile, names?: NamesFile): ExploreTable {
  const decided = codesOf(file.decided);
  const columns = readColumns(file.facets, file.amounts);
  const qualifier = columnOf(columns, "qualifier");
  const table: ExploreTable = {
    ...columns,
    subject: figures,
    date: file.date,
    file,
    decided,
    read: codesOf(file.read),
    rules: file.rules.map((rule) => ruleMoney(file, rule, qualifier)),
    withWord: unnamed,
    names: unnamed,
    sortText: (column, row) =>
      column === "date" ? (file.dates[decided[row] ?? 0] ?? "") : unnamed(),
  };
  return names === undefined ? table : namedTable(table, names);
}

/** The same table with its names. */
export function namedTable(table: ExploreTable, names: NamesFile): ExploreTable {
  return {
    ...table,
    names: () => names,
    withWord: searchOf(table, names),
    sortText: (column, row) =>
      column === figures.naming ? (names.names[row] ?? "") : table.sortText(column, row),
  };
}

function unnamed(): never {
  throw new Error("the names of the rows are not loaded yet");
}

/** The money of a counting rule; of the first rule where none has the name. */
export function ruleOf({ rules }: Pick<ExploreTable, "rules">, slug: string): RuleMoney {
  const rule = rules.find((one) => one.slug === slug) ?? rules[0];
  if (!rule) throw new Error("no counting rules");
  return rule;
}

function ruleMoney(
  file: ExploreFile,
  rule: ExploreFile["rules"][number],
  qualifier: FacetColumn,
): RuleMoney {
  const prices = codesOf(rule.prices);
  const rows = new Int32Array(rule.pieces.length);
  const pounds = new Float64Array(rows.length);
  const real = new Float64Array(rows.length);
  const isRest = new Uint8Array(rows.length);
  for (const at of rule.rests) isRest[at] = 1;
  let row = 0;
  for (let at = 0; at < rows.length; at++) {
    row += rule.pieces[at] ?? 0;
    rows[at] = row;
    const own = rule.pounds[at];
    pounds[at] = (own === ownAmount ? file.amounts[row] : own) ?? NaN;
    const price = prices[at] ?? 0;
    real[at] = price === 0 ? NaN : (pounds[at] ?? NaN) * (file.factors[price] ?? NaN);
  }
  return {
    slug: rule.slug,
    name: rule.name,
    about: rule.about,
    states: codesOf(rule.states),
    rows,
    pounds,
    real,
    unsure: Uint8Array.from(rule.unsure, (letter) => Number(letter === "y")),
    whole: wholes(rule.wholes, file.amounts.length),
    qualified: qualifiedMoney(rule.qualified, { rows, pounds, real, qualifier }),
    undated: rule.undated,
    isRest,
  };
}

function wholes(pairs: readonly number[], length: number): Int32Array {
  const above = new Int32Array(length).fill(-1);
  let row = 0;
  for (let at = 0; at < pairs.length; at += 2) {
    row += pairs[at] ?? 0;
    above[row] = row + (pairs[at + 1] ?? 0);
  }
  return above;
}

/** Name, council, purpose, kind, pot and decision of each row. */
function searchOf(table: ExploreTable, { names, pots, pot, titles }: NamesFile): RowsWithWord {
  const columns = (["council", "purpose", "kind"] as const).map((id): SharedTexts => {
    const { words, codes } = columnOf(table, id);
    return { texts: words.map(({ word }) => word), codeOf: (row) => codes[row] ?? 0 };
  });
  const pooled = codesOf(pot);
  return wordSearch(
    table.length,
    [
      ...columns,
      { texts: pots, codeOf: (row) => pooled[row] ?? 0 },
      { texts: titles, codeOf: (row) => table.decided[row] ?? 0 },
    ],
    names,
  );
}
