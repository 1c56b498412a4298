/**
 * What the chosen rows add up to under one counting rule, each pound once, in all and by group. A pound
 * stands with the row furthest down that prints it: it is counted where that row has the chosen words
 * and is chosen, or is held by a row that is. Groups are told by that row too, so they add up.
 */
import type { CountSlug } from "../../../counting/total.ts";
import { cutSums, type CutSums } from "./cut-sums.ts";
import { add, closed, nothing, type OpenSum, type Sum } from "./sum.ts";
import { columnOf, type FacetColumn } from "./asked-table.ts";
import type { ExploreTable, RuleMoney } from "./explore-table.ts";
import { readFacets, type FacetId } from "./facets.ts";
import type { Matches } from "./matches.ts";
import { wholeSums } from "./whole-sums.ts";
import type { ExploreQuestion } from "./question.ts";

/** The sum of one word, or of two. */
export interface Group {
  /** A code for each facet that is grouped by. */
  readonly codes: readonly number[];
  readonly sum: Sum;
}

/** The total and its groups, and which rows and pieces they are made of. */
export interface Sums {
  readonly total: Sum;
  readonly groups: readonly Group[];
  /** Of each row, 1 where it is the chosen one furthest down that holds counted money. */
  readonly held: Uint8Array;
  /** Of each row, 1 where money of a part of it is counted. */
  readonly above: Uint8Array;
  /** Of each piece of the rule, 1 where it is in the sums or beside them. */
  readonly pieces: Uint8Array;
  /** Counted sums of which the choices take some parts and leave others. */
  readonly cut: CutSums;
}

/** Adds up the chosen rows under a rule. */
export function sums(
  table: ExploreTable,
  rule: RuleMoney,
  { chosen, worded }: Matches,
  { by, choices, prices }: Pick<ExploreQuestion, "by" | "choices" | "prices">,
): Sums {
  const councils = columnOf(table, "council").codes;
  const kindOf = kinds(table);
  const { sumOf, rounded } = wholeSums(rule);
  const isPart = readInPart(table);
  const columns = by.map((id) => columnOf(table, id));
  const asked = readBits([...choices.keys(), ...by, ...askedBy(rule)]);
  const ofKind = readBits(["recurrence", "money"]);
  const total = nothing();
  const groups = new Map<number, { codes: number[]; sum: OpenSum }>();
  const held = new Uint8Array(table.length);
  const above = new Uint8Array(table.length);
  const isHeld = heldPieces(rule, { chosen, worded });
  for (let at = 0; at < rule.rows.length; at++) {
    if (isHeld[at] === 0) continue;
    const row = rule.rows[at] ?? 0;
    const money = {
      rule,
      at,
      council: councils[row] ?? 0,
      kind: kindOf(row),
      sum: sumOf[at] ?? -1,
      isRounded: rounded.has(sumOf[at] ?? -1),
      part: isPart(row),
      read: ((table.read[row] ?? 0) & asked) !== 0,
      kindRead: ((table.read[row] ?? 0) & ofKind) !== 0,
      real: prices === "real",
    };
    add(total, money);
    if (columns.length > 0) add(groupOf(groups, columns, row).sum, money);
    if (rule.unsure[at] === 0) marked(rule, row, { chosen, held, above });
  }
  const cut = cutSums(rule, isHeld);
  const real = prices === "real";
  return {
    total: closed(total, rule, real),
    groups: [...groups.values()].map(({ codes, sum }) => ({ codes, sum: closed(sum, rule, real) })),
    held,
    above,
    pieces: isHeld,
    cut,
  };
}

/** What a counting rule asks of each row by itself: what it is for, and the one for new money what was set aside. */
function askedBy({ slug }: RuleMoney): FacetId[] {
  return slug === newMoneySlug ? ["counted", "earmarked"] : ["counted"];
}

const newMoneySlug: CountSlug = "new-money";

/** The bits of `ExploreTable.read` for some facets. */
function readBits(asked: readonly FacetId[]): number {
  return readFacets.reduce((bits, id, at) => (asked.includes(id) ? bits | (1 << at) : bits), 0);
}

interface Marks {
  readonly chosen: Uint8Array;
  readonly held: Uint8Array;
  readonly above: Uint8Array;
}

/** Marks the first chosen row that holds the money of a row, and those that hold that one. */
function marked({ whole }: RuleMoney, row: number, { chosen, held, above }: Marks): void {
  let up = row;
  while (up >= 0 && chosen[up] === 0) up = whole[up] ?? -1;
  if (up >= 0) held[up] = 1;
  for (let over = up < 0 ? up : (whole[up] ?? -1); over >= 0; over = whole[over] ?? -1)
    above[over] = 1;
}

/** Of a row, the code of its recurrence twice over, with one more for capital. */
function kinds(table: ExploreTable): (row: number) => number {
  const recurrences = columnOf(table, "recurrence").codes;
  const { words, codes } = columnOf(table, "money");
  const capital = words.findIndex(({ word }) => word === "capital");
  return (row) => 2 * (recurrences[row] ?? 0) + Number(codes[row] === capital);
}

/** Whether a row is of a council of which single decisions only are read. */
function readInPart(table: ExploreTable): (row: number) => boolean {
  const { words, codes } = columnOf(table, "read");
  const part = words.findIndex(({ word }) => word === "part");
  return (row) => codes[row] === part;
}

/** Of each piece, 1 where its row has the words and it or a row that holds it is chosen. */
export function heldPieces(
  rule: RuleMoney,
  { chosen, worded }: Pick<Matches, "chosen" | "worded">,
): Uint8Array {
  const held = new Uint8Array(rule.rows.length);
  for (let at = 0; at < held.length; at++) {
    let row = rule.rows[at] ?? -1;
    if (worded[row] === 0) continue;
    while (row >= 0 && chosen[row] === 0) row = rule.whole[row] ?? -1;
    if (row >= 0) held[at] = 1;
  }
  return held;
}

function groupOf(
  groups: Map<number, { codes: number[]; sum: OpenSum }>,
  columns: readonly FacetColumn[],
  row: number,
): { codes: number[]; sum: OpenSum } {
  const [first, second] = columns;
  const key = (first?.codes[row] ?? 0) * 65_536 + (second?.codes[row] ?? 0);
  const known = groups.get(key);
  if (known !== undefined) return known;
  const group = { codes: columns.map(({ codes }) => codes[row] ?? 0), sum: nothing() };
  groups.set(key, group);
  return group;
}
