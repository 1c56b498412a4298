/** How well a paper was read, by its key. */
import { byKey } from "../../format/by-key.ts";
import { covers } from "../../dataset/accounted.ts";
import { follow } from "../../papers/follow.ts";
import type { FoundAmount } from "../../reading/found.ts";
import type { Reading } from "../../reading/reading.ts";
import type { KeyAmount } from "./keys.ts";

/** So many of so many. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

/** How much of a key was read right. */
export interface Score {
  /** Amounts of the key that were found, with the right pounds at the right place. */
  readonly found: Share;
  readonly right: Share;
  /** Numbers taken for money that are none, of all that were taken. */
  readonly wrong: Share;
  /** Of those that were proposed. */
  readonly qualifiers: Share;
  readonly statuses: Share;
  /** Relations that were proposed and are true; and true ones that were proposed. */
  readonly proposed: Share;
  readonly known: Share;
  /** Cells of tables in the right row and column, with the right pounds. */
  readonly cells: Share;
}

/** Holds a reading against its key. */
export function scoreOf(reading: Reading, key: readonly KeyAmount[]): Score {
  const { amounts, contexts } = reading;
  const matches = matched(reading, key);
  const pairs = key.flatMap((line, index) => {
    const at = matches.get(index);
    return at === undefined ? [] : [{ line, at, amount: amounts[at] }];
  });
  const isRight = ({ line, amount }: (typeof pairs)[number]) =>
    amount?.pounds === line.pounds && isAt(reading, amount, line.place);
  const statuses = pairs.filter(({ line, at }) => {
    const context = contexts[at];
    return line.status !== undefined && context?.status !== undefined && context.kind === undefined;
  });
  const right = pairs.filter(isRight);
  return {
    found: { right: pairs.length, of: key.length },
    right: { right: right.length, of: key.length },
    wrong: { right: amounts.length - pairs.length, of: amounts.length },
    qualifiers: shareOf(pairs, ({ line, amount }) => amount?.qualifier === line.qualifier),
    statuses: shareOf(statuses, ({ line, at }) => contexts[at]?.status === line.status),
    ...relations(reading, key, new Map([...matches].map(([line, at]) => [at, line]))),
    cells: {
      right: right.filter(({ line }) => line.isCell).length,
      of: key.filter(({ isCell }) => isCell).length,
    },
  };
}

/** All scores as one. */
export function together(scores: readonly Score[]): Score {
  const names = Object.keys(scores[0] ?? {}) as (keyof Score)[];
  const sum = (name: keyof Score, part: keyof Share) =>
    scores.reduce((total, score) => total + score[name][part], 0);
  return byKey(names, (name) => ({ right: sum(name, "right"), of: sum(name, "of") }));
}

function shareOf<T>(all: readonly T[], isRight: (one: T) => boolean): Share {
  return { right: all.filter(isRight).length, of: all.length };
}

/** Lines of the key to amounts that were found, by their numbers: first those at the right place. */
function matched(reading: Reading, key: readonly KeyAmount[]): Map<number, number> {
  const matches = new Map<number, number>();
  const taken = new Set<number>();
  const tests: readonly ((amount: FoundAmount, line: KeyAmount) => boolean)[] = [
    (amount, line) => amount.pounds === line.pounds && isAt(reading, amount, line.place),
    (amount, line) => amount.pounds === line.pounds,
    () => true,
  ];
  for (const test of tests)
    key.forEach((line, index) => {
      if (matches.has(index)) return;
      const at = reading.amounts.findIndex(
        (amount, number) =>
          !taken.has(number) && amount.printed === line.printed && test(amount, line),
      );
      if (at === -1) return;
      matches.set(index, at);
      taken.add(at);
    });
  return matches;
}

/** Whether an amount stands in the place that a locator names, and its own locator leads back to it. */
function isAt({ outline }: Reading, amount: FoundAmount, locator: string): boolean {
  const { place } = follow(outline, locator);
  const own = follow(outline, amount.place).place;
  const isIn = place !== undefined && amount.path.includes(place);
  return own !== undefined && amount.path.includes(own) && (isIn || covers(locator, amount.place));
}

/** `lines` are the lines of the key by the number of the amount. */
function relations(
  { relations: found }: Reading,
  key: readonly KeyAmount[],
  lines: ReadonlyMap<number, number>,
): Pick<Score, "proposed" | "known"> {
  const money = (at: number) => key[lines.get(at) ?? -1]?.money ?? `amount ${at}`;
  const parts = new Set(
    found.parts.map(({ part, whole, split }) => `${money(part)} in ${money(whole)}:${split}`),
  );
  const trueParts = new Set(
    key.flatMap(({ money: own, partOf }) => partOf.map((whole) => `${own} in ${whole}`)),
  );
  const again = found.same.filter(({ amount, of }) => money(amount) === money(of));
  const firsts = new Set<string>();
  const trueAgain = key.filter(({ money: own }) => firsts.has(own) || !firsts.add(own));
  const bothParts = [...parts].filter((part) => trueParts.has(part)).length;
  return {
    proposed: { right: bothParts + again.length, of: parts.size + found.same.length },
    known: {
      right: bothParts + Math.min(again.length, trueAgain.length),
      of: trueParts.size + trueAgain.length,
    },
  };
}
