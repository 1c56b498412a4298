/**
 * What the chosen rows add up to under one counting rule, each pound once, in all and by group. A pound
 * stands with the row furthest down that prints it: it is counted where that row has the chosen words
 * and is chosen, or is held by a row that is. Groups are told by that row too, so they add up.
 */
import type { QualifiedParts } from "../../../counting/qualified-parts.ts";
import { cutSums, type CutSums } from "./cut-sums.ts";
import { qualifiedOfPieces } from "./qualified-money.ts";
import { columnOf, type FacetColumn } from "./asked-table.ts";
import type { ExploreTable, RuleMoney } from "./explore-table.ts";
import type { Matches } from "./matches.ts";
import type { ExploreQuestion } from "./question.ts";

/** A sum with what must be said beside it. */
export interface Sum extends QualifiedParts {
  /** Pounds in the prices asked for, without those of years that have no outturn; what is not fixed is told of these. */
  readonly pounds: number;
  /** Rows whose money is counted, with an amount. */
  readonly rows: number;
  /** Counted amounts that are not published. */
  readonly absent: number;
  /** Pounds of which it is not stated whether they count: beside the total, never in it. NaN without an outturn. */
  readonly unsure: number;
  /** Pounds of the day that have no worth in the base year; 0 in prices of the day. */
  readonly unpriced: number;
  /** Codes of the councils whose money it holds. */
  readonly councils: ReadonlySet<number>;
  /** Of its pounds, those of councils of which single decisions only are read. */
  readonly part: number;
}

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

type Open = { -readonly [Field in keyof Sum]: Sum[Field] } & {
  councils: Set<number>;
  /** Its pieces that have a qualifier, or lie in a sum that has one. */
  pieces: number[];
};

/** Adds up the chosen rows under a rule. */
export function sums(
  table: ExploreTable,
  rule: RuleMoney,
  { chosen, worded }: Matches,
  { by, prices }: Pick<ExploreQuestion, "by" | "prices">,
): Sums {
  const councils = columnOf(table, "council").codes;
  const isPart = readInPart(table);
  const columns = by.map((id) => columnOf(table, id));
  const total = nothing();
  const groups = new Map<number, { codes: number[]; sum: Open }>();
  const held = new Uint8Array(table.length);
  const above = new Uint8Array(table.length);
  const isHeld = heldPieces(rule, chosen, worded);
  for (let at = 0; at < rule.rows.length; at++) {
    if (isHeld[at] === 0) continue;
    const row = rule.rows[at] ?? 0;
    const money = {
      rule,
      at,
      council: councils[row] ?? 0,
      part: isPart(row),
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

/** Whether a row is of a council of which single decisions only are read. */
function readInPart(table: ExploreTable): (row: number) => boolean {
  const { words, codes } = columnOf(table, "read");
  const part = words.findIndex(({ word }) => word === "part");
  return (row) => codes[row] === part;
}

/** Of each piece, 1 where its row has the words and it or a row that holds it is chosen. */
function heldPieces(rule: RuleMoney, chosen: Uint8Array, worded: Uint8Array): Uint8Array {
  const held = new Uint8Array(rule.rows.length);
  for (let at = 0; at < held.length; at++) {
    let row = rule.rows[at] ?? -1;
    if (worded[row] === 0) continue;
    while (row >= 0 && chosen[row] === 0) row = rule.whole[row] ?? -1;
    if (row >= 0) held[at] = 1;
  }
  return held;
}

function nothing(): Open {
  return {
    pounds: 0,
    rows: 0,
    absent: 0,
    unsure: 0,
    unpriced: 0,
    councils: new Set(),
    part: 0,
    ceiling: 0,
    floor: 0,
    about: 0,
    pieces: [],
  };
}

/** With what of it is not fixed, which is known once all of its pieces are. */
function closed({ pieces, ...sum }: Open, { qualified }: RuleMoney, real: boolean): Sum {
  return pieces.length === 0 ? sum : { ...sum, ...qualifiedOfPieces(qualified, pieces, real) };
}

interface Money {
  readonly rule: RuleMoney;
  readonly at: number;
  readonly council: number;
  /** Whether of its council single decisions only are read. */
  readonly part: boolean;
  readonly real: boolean;
}

function add(sum: Open, { rule, at, council, part, real }: Money): void {
  const day = rule.pounds[at] ?? NaN;
  const pounds = real ? (rule.real[at] ?? NaN) : day;
  if (rule.unsure[at] === 1) {
    sum.unsure += pounds;
    return;
  }
  sum.councils.add(council);
  if (Number.isNaN(day)) sum.absent++;
  else {
    sum.rows++;
    if (Number.isNaN(pounds)) sum.unpriced += day;
    else {
      sum.pounds += pounds;
      if (part) sum.part += pounds;
    }
    if (rule.qualified.isQualified[at] === 1) sum.pieces.push(at);
  }
}

function groupOf(
  groups: Map<number, { codes: number[]; sum: Open }>,
  columns: readonly FacetColumn[],
  row: number,
): { codes: number[]; sum: Open } {
  const codes = columns.map((column) => column.codes[row] ?? 0);
  const key = (codes[0] ?? 0) * 65_536 + (codes[1] ?? 0);
  const group = groups.get(key) ?? { codes, sum: nothing() };
  groups.set(key, group);
  return group;
}
