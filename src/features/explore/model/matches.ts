/** Which rows a question chooses, and how many there would be of each word of each facet. */
import type { ExploreTable, FacetColumn } from "./explore-table.ts";
import { wordsOf, type ExploreQuestion } from "./question.ts";

export interface Matches {
  /** Of each row, 1 where it is chosen. */
  readonly chosen: Uint8Array;
  /** Of each row, 1 where its words of all facets are chosen, whatever its amount and text. */
  readonly worded: Uint8Array;
  /** Of each row, 1 where it is chosen whatever its amount. */
  readonly unranged: Uint8Array;
  readonly count: number;
  /**
   * By facet, in the order of the table: how many rows each word has, under all other choices. Of
   * what a row can have several of, it is counted under each.
   */
  readonly counts: readonly Uint32Array[];
}

/** One pass over the rows: a row that only one facet refuses still counts in that facet. */
export function matches(table: ExploreTable, question: ExploreQuestion): Matches {
  const passes = table.facets.map((column) => passing(column, question));
  const counts = table.facets.map(({ words }) => new Uint32Array(words.length));
  const chosen = new Uint8Array(table.length);
  const worded = new Uint8Array(table.length);
  const unranged = rowsWithWords(table, question);
  const inRange = rowsInRange(table, question);
  let count = 0;
  for (let row = 0; row < table.length; row++) {
    let refusals = 0;
    let refusing = -1;
    for (let at = 0; at < passes.length && refusals < 2; at++) {
      const code = table.facets[at]?.codes[row] ?? 0;
      const pass = passes[at];
      if (pass === undefined || pass[code] === 1) continue;
      refusals++;
      refusing = at;
    }
    if (refusals === 0) worded[row] = 1;
    const told = unranged[row] === 1;
    if (refusals > 0) unranged[row] = 0;
    if (refusals > 1 || !told || inRange?.[row] === 0) continue;
    if (refusals === 0) {
      chosen[row] = 1;
      count++;
    }
    for (let at = refusals === 0 ? 0 : refusing; at < passes.length; at++) {
      add(table.facets[at], counts[at], row);
      if (refusals === 1) break;
    }
  }
  return { chosen, worded, unranged, count, counts };
}

function add(column: FacetColumn | undefined, counts: Uint32Array | undefined, row: number): void {
  if (column === undefined || counts === undefined) return;
  const code = column.codes[row] ?? 0;
  if (column.id !== "counted" || code === 0) counts[code] = (counts[code] ?? 0) + 1;
  else
    for (let bit = 0; 1 << bit <= code; bit++)
      if (code & (1 << bit)) counts[bit + 1] = (counts[bit + 1] ?? 0) + 1;
}

/** By code, 1 where a row passes; undefined where nothing is chosen in the facet. */
function passing(column: FacetColumn, { choices }: ExploreQuestion): Uint8Array | undefined {
  const slugs = choices.get(column.id);
  if (slugs === undefined) return undefined;
  const own = column.words.flatMap(({ slug }, code) => (slugs.includes(slug) ? [code] : []));
  const isBits = column.id === "counted";
  const pass = new Uint8Array(isBits ? 1 << (column.words.length - 1) : column.words.length);
  for (let code = 0; code < pass.length; code++) {
    const isChosen = (word: number) =>
      isBits && word > 0 ? (code & (1 << (word - 1))) !== 0 : code === word;
    pass[code] = Number(own.some(isChosen));
  }
  return pass;
}

/** Of each row, 1 where its printed amount lies in the range; undefined where there is no range. */
function rowsInRange(
  { amounts }: ExploreTable,
  { least, most }: ExploreQuestion,
): Uint8Array | undefined {
  if (least === undefined && most === undefined) return undefined;
  const [from, to] = [least ?? -Infinity, most ?? Infinity];
  return Uint8Array.from(amounts, (amount) => Number(amount >= from && amount <= to));
}

/** Of each row, 1 where all the words stand in it. */
function rowsWithWords(table: ExploreTable, question: ExploreQuestion): Uint8Array {
  const words = wordsOf(question);
  if (words.length === 0) return new Uint8Array(table.length).fill(1);
  const holds = (text: string) => words.every((word) => text.includes(word));
  return Uint8Array.from(table.texts(), (text) => Number(holds(text)));
}
