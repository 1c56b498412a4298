/**
 * What may be said of chosen values without adding them up: how many there are, of how many authorities,
 * and, where all are of one measure and one period, the lowest, the middle and the highest. Wider areas
 * are counted beside.
 */
import { median } from "../../../measures/median.ts";
import { columnOf, type FacetColumn } from "./asked-table.ts";
import { matches, type Matches } from "./matches.ts";
import type { ExploreQuestion } from "./question.ts";
import type { StatisticTable } from "./statistic-table.ts";

/** How many values some rows hold, and how far they range where they may be held together. */
export interface Spread {
  /** Values of authorities. */
  readonly values: number;
  /** Rows of authorities with a word in place of a value. */
  readonly absent: number;
  readonly authorities: number;
  /** Rows of areas that are no authority. */
  readonly wider: number;
  /** Of the authorities’ values; undefined where they are not of one measure, unit and period. */
  readonly range: Range | undefined;
}

/** The lowest, middle and highest of values that have one unit. */
export interface Range {
  readonly least: number;
  readonly middle: number;
  readonly highest: number;
  /** Whether they are pounds. */
  readonly money: boolean;
}

/** What a question of official values is answered with. */
export interface SpreadAnswer {
  readonly question: ExploreQuestion;
  readonly matches: Matches;
  readonly total: Spread;
  /** Those with rows of authorities, in the order of their words: an order of values would be a rank. */
  readonly groups: readonly { readonly codes: readonly number[]; readonly spread: Spread }[];
}

/** Answers a question of official values: counted, never added up. */
export function spreadAnswer(table: StatisticTable, question: ExploreQuestion): SpreadAnswer {
  const found = matches(table, question);
  const columns = question.by.map((id) => columnOf(table, id));
  const total = new Gathered(table);
  const groups = new Map<string, { codes: number[]; gathered: Gathered }>();
  for (let row = 0; row < table.length; row++) {
    if (found.chosen[row] === 0) continue;
    total.take(row);
    if (columns.length > 0) groupOf(groups, columns, row, table).take(row);
  }
  return {
    question,
    matches: found,
    total: total.spread(),
    groups: [...groups.values()]
      .filter(({ gathered }) => gathered.isOfAuthorities)
      .sort((a, b) => byCodes(a.codes, b.codes))
      .map(({ codes, gathered }) => ({ codes, spread: gathered.spread() })),
  };
}

/** Rows of one group, or of all. */
class Gathered {
  readonly #table: StatisticTable;
  readonly #values: number[] = [];
  readonly #areas = new Set<number>();
  /** What must be one for all: measure, unit and period of the first row. */
  readonly #alike: FacetColumn[];
  #first = -1;
  #isOne = true;
  #absent = 0;
  #wider = 0;

  constructor(table: StatisticTable) {
    this.#table = table;
    this.#alike = (["measure", "unit", "period"] as const).map((id) => columnOf(table, id));
  }

  take(row: number): void {
    const { amounts, file } = this.#table;
    const area = columnOf(this.#table, "authority").codes[row] ?? 0;
    if (file.authorities[area] !== true) {
      this.#wider++;
      return;
    }
    if (this.#first < 0) this.#first = row;
    else if (this.#isOne)
      this.#isOne = this.#alike.every(({ codes }) => codes[row] === codes[this.#first]);
    this.#areas.add(area);
    const value = amounts[row] ?? NaN;
    if (Number.isNaN(value)) this.#absent++;
    else this.#values.push(value);
  }

  /** Whether any row of it is of an authority. */
  get isOfAuthorities(): boolean {
    return this.#areas.size > 0;
  }

  spread(): Spread {
    return {
      values: this.#values.length,
      absent: this.#absent,
      authorities: this.#areas.size,
      wider: this.#wider,
      range: this.#isOne ? this.#range() : undefined,
    };
  }

  #range(): Range | undefined {
    const middle = median(this.#values);
    if (middle === undefined) return undefined;
    const measure = columnOf(this.#table, "measure").codes[this.#first] ?? 0;
    return {
      least: Math.min(...this.#values),
      middle,
      highest: Math.max(...this.#values),
      money: this.#table.file.money[measure] ?? false,
    };
  }
}

function groupOf(
  groups: Map<string, { codes: number[]; gathered: Gathered }>,
  columns: readonly FacetColumn[],
  row: number,
  table: StatisticTable,
): Gathered {
  const codes = columns.map((column) => column.codes[row] ?? 0);
  const key = codes.join();
  const group = groups.get(key) ?? { codes, gathered: new Gathered(table) };
  groups.set(key, group);
  return group.gathered;
}

function byCodes(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((code, place) => code !== other[place]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}
