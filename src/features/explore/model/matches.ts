/** Which rows a question chooses, and how many there would be of each word of each facet. */
import type { AskedTable, FacetColumn } from "./asked-table.ts";
import { wordsOf, type ExploreQuestion } from "./question.ts";

/** Which rows are chosen, and what other choices would give. */
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

/** Column by column: a row that only one facet refuses still counts in that facet. */
export function matches(table: AskedTable, question: ExploreQuestion): Matches {
  const refused = refusals(table, question);
  const unranged = rowsWithWords(table, question);
  const inRange = rowsInRange(table, question);
  const chosen = new Uint8Array(table.length);
  const worded = new Uint8Array(table.length);
  const rows = new Uint32Array(table.length);
  const nearly: number[] = [];
  let count = 0;
  for (let row = 0; row < table.length; row++) {
    const by = refused[row] ?? none;
    const isFound = unranged[row] === 1 && inRange?.[row] !== 0;
    if (by === none) {
      worded[row] = 1;
      if (!isFound) continue;
      chosen[row] = 1;
      rows[count++] = row;
    } else {
      unranged[row] = 0;
      if (isFound && by !== several) nearly.push(row);
    }
  }
  const all = rows.subarray(0, count);
  const counts = table.facets.map((column, at) => {
    const own = nearly.filter((row) => refused[row] === at);
    return facetCounts(column, [all, own]);
  });
  return { chosen, worded, unranged, count, counts };
}

/** How many rows a question chooses, where nothing else of them is asked for. */
export function matchCount(table: AskedTable, question: ExploreQuestion): number {
  const refused = refusals(table, question);
  const withWords = rowsWithWords(table, question);
  const inRange = rowsInRange(table, question);
  let count = 0;
  for (let row = 0; row < table.length; row++)
    if (refused[row] === none && withWords[row] === 1 && inRange?.[row] !== 0) count++;
  return count;
}

/** In place of a facet: no facet refuses the row, or more than one does. */
const [none, several] = [254, 255];

/** Of each row, the place of the only facet that refuses it, `none` or `several`. */
function refusals({ facets, length }: AskedTable, question: ExploreQuestion): Uint8Array {
  const by = new Uint8Array(length).fill(none);
  facets.forEach(({ codes, ...column }, at) => {
    const pass = passing(column, question);
    if (pass === undefined) return;
    for (let row = 0; row < length; row++)
      if (pass[codes[row] ?? 0] !== 1) by[row] = by[row] === none ? at : several;
  });
  return by;
}

/** How many of the rows in these lists have each word. */
function facetCounts(
  { id, codes, words }: FacetColumn,
  lists: readonly Iterable<number>[],
): Uint32Array {
  const isBits = id === "counted";
  const byCode = new Uint32Array(isBits ? 1 << (words.length - 1) : words.length);
  for (const rows of lists)
    for (const row of rows) {
      const code = codes[row] ?? 0;
      byCode[code] = (byCode[code] ?? 0) + 1;
    }
  return isBits ? bitCounts(byCode, words.length) : byCode;
}

/** Of what a row can have several of, it is counted under each. */
function bitCounts(byCode: Uint32Array, length: number): Uint32Array {
  const counts = new Uint32Array(length);
  byCode.forEach((rows, code) => {
    for (let word = 0; word < length; word++)
      if (word === 0 ? code === 0 : (code & (1 << (word - 1))) !== 0)
        counts[word] = (counts[word] ?? 0) + rows;
  });
  return counts;
}

/** By code, 1 where a row passes; undefined where nothing is chosen in the facet. */
function passing(
  column: Omit<FacetColumn, "codes">,
  { choices }: ExploreQuestion,
): Uint8Array | undefined {
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
  { amounts }: AskedTable,
  { least, most }: ExploreQuestion,
): Uint8Array | undefined {
  if (least === undefined && most === undefined) return undefined;
  const [from, to] = [least ?? -Infinity, most ?? Infinity];
  return Uint8Array.from(amounts, (amount) => Number(amount >= from && amount <= to));
}

/** Of each row, 1 where all the words stand in it. */
function rowsWithWords(table: AskedTable, question: ExploreQuestion): Uint8Array {
  const all = new Uint8Array(table.length).fill(1);
  for (const word of wordsOf(question)) {
    const own = table.withWord(word);
    for (let row = 0; row < all.length; row++) if (own[row] === 0) all[row] = 0;
  }
  return all;
}
