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
  /** The chosen rows, in the order of the table, and how many they are. */
  readonly rows: Uint32Array;
  readonly count: number;
  /**
   * By facet, in the order of the table: how many rows each word has, under all other choices. Of
   * what a row can have several of, it is counted under each. No total needs it, so that one need not wait.
   */
  readonly counts: () => readonly Uint32Array[];
  readonly refused: Refused;
}

/** How many rows one choice alone refuses: those of a facet, in the order of the table, the range, the words. */
interface Refused {
  readonly facets: readonly number[];
  readonly range: number;
  readonly words: number;
}

/** Column by column: a row that only one facet refuses still counts in that facet. */
export function matches(table: AskedTable, question: ExploreQuestion): Matches {
  const { facets, length } = table;
  const refusing = refusals(table, question);
  const unranged = rowsWithWords(table, question);
  const inRange = rowsInRange(table, question);
  const [chosen, worded] = [new Uint8Array(length), new Uint8Array(length)];
  const [all, nearly] = [new Uint32Array(length), new Uint32Array(length)];
  let [count, near, range, words] = [0, 0, 0, 0];
  for (let row = 0; row < length; row++) {
    const by = refusing[row] ?? none;
    const hasWords = unranged[row] === 1;
    const isInRange = inRange === undefined || inRange[row] === 1;
    if (by !== none) {
      unranged[row] = 0;
      if (by !== several && hasWords && isInRange) nearly[near++] = row;
      continue;
    }
    worded[row] = 1;
    if (hasWords && isInRange) {
      chosen[row] = 1;
      all[count++] = row;
    } else if (hasWords) range++;
    else if (isInRange) words++;
  }
  const rows = all.subarray(0, count);
  const others = nearly.subarray(0, near);
  const own = facets.map(({ id }, at) =>
    question.choices.has(id) ? others.filter((row) => refusing[row] === at) : others.subarray(0, 0),
  );
  const counts = () => facets.map((column, at) => facetCounts(column, rows, own[at] ?? rows));
  const refused = { facets: own.map((list) => list.length), range, words };
  return { chosen, worded, unranged, rows, count, counts, refused };
}

/** In place of a facet: no facet refuses the row, or more than one does. */
const [none, several] = [254, 255];

/** Of each row, the place of the only facet that refuses it, `none` or `several`. */
function refusals({ facets, length }: AskedTable, question: ExploreQuestion): Uint8Array {
  const by = new Uint8Array(length).fill(none);
  for (const [at, column] of facets.entries()) {
    const pass = passing(column, question);
    if (pass === undefined) continue;
    const { codes } = column;
    for (let row = 0; row < length; row++)
      if (pass[codes[row] ?? 0] !== 1) by[row] = by[row] === none ? at : several;
  }
  return by;
}

/** How many of the rows in two lists have each word. */
function facetCounts(
  { id, codes, words }: FacetColumn,
  rows: Uint32Array,
  more: Uint32Array,
): Uint32Array {
  const isBits = id === "counted";
  const byCode = new Uint32Array(isBits ? 1 << (words.length - 1) : words.length);
  addCodes(byCode, codes, rows);
  addCodes(byCode, codes, more);
  return isBits ? bitCounts(byCode, words.length) : byCode;
}

/** By its place, from the last row on: half the time of `for` … `of`, in the pass that takes the longest. */
function addCodes(byCode: Uint32Array, codes: Uint16Array, rows: Uint32Array): void {
  for (let at = rows.length - 1; at >= 0; at--) {
    const code = codes[rows[at] ?? 0] ?? 0;
    byCode[code] = (byCode[code] ?? 0) + 1;
  }
}

/** Of what a row can have several of, it is counted under each. */
function bitCounts(byCode: Uint32Array, length: number): Uint32Array {
  const counts = new Uint32Array(length);
  byCode.forEach((rows, code) => {
    for (let word = 0; word < length; word++)
      if (isOfWord(code, word)) counts[word] = (counts[word] ?? 0) + rows;
  });
  return counts;
}

/** Whether a code that holds a bit for each word has this one; the first word stands for none. */
function isOfWord(code: number, word: number): boolean {
  return word === 0 ? code === 0 : (code & (1 << (word - 1))) !== 0;
}

/** By code, 1 where a row passes; undefined where nothing is chosen in the facet. */
function passing({ id, words }: FacetColumn, { choices }: ExploreQuestion): Uint8Array | undefined {
  const slugs = choices.get(id);
  if (slugs === undefined) return undefined;
  const own = words.flatMap(({ slug }, code) => (slugs.includes(slug) ? [code] : []));
  const isBits = id === "counted";
  const pass = new Uint8Array(isBits ? 1 << (words.length - 1) : words.length);
  if (isBits)
    for (let code = 0; code < pass.length; code++)
      pass[code] = Number(own.some((word) => isOfWord(code, word)));
  else for (const code of own) pass[code] = 1;
  return pass;
}

/** Of each row, 1 where its printed amount lies in the range; undefined where there is no range. */
function rowsInRange(
  { amounts, length }: AskedTable,
  { least, most }: ExploreQuestion,
): Uint8Array | undefined {
  if (least === undefined && most === undefined) return undefined;
  const [from, to] = [least ?? -Infinity, most ?? Infinity];
  const inRange = new Uint8Array(length);
  for (let row = 0; row < length; row++) {
    const amount = amounts[row] ?? NaN;
    if (amount >= from && amount <= to) inRange[row] = 1;
  }
  return inRange;
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
