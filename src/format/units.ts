/** Amounts in the unit of a measure: exact in views, rounded only here and in money.ts. */
import { inPounds, inWords, roundingNote, toThePenny } from "./money.ts";
import { type perPerson, type shareOfSpending } from "../topic.ts";

export type Unit = "pounds" | typeof perPerson.unit | typeof shareOfSpending.unit;

const percent = new Intl.NumberFormat("en-GB", {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});

/** As tables show it: `£6,574,000`, `£22.90`, `2.95%`. */
export function inUnit(value: number, unit: Unit): string {
  if (unit === "percent") return `${percent.format(value)}%`;
  return unit === "pounds" ? inPounds(value) : toThePenny(value);
}

/** As sentences and charts show it: `£6.57m`, `£22.90`, `2.95%`. */
export function inUnitWords(value: number, unit: Unit): string {
  return unit === "pounds" ? inWords(value) : inUnit(value, unit);
}

/** What a page says once about the rounding of its unit. */
export function roundingOf(unit: Unit): string {
  if (unit === "pounds") return roundingNote;
  const digits = unit === "percent" ? "two decimals" : "the penny";
  return `Rounded to ${digits}.`;
}

/** `287,056`, `91.2996`: a statistic as it is published. */
export function plainNumber(value: number): string {
  return plain.format(value);
}

/** `98%`; `less than 1%` for what is not nothing, `more than 99%` for what is not all of a whole. */
export function shareInWords(share: number): string {
  if (share > 0 && share < 0.005) return "less than 1%";
  if (share < 1 && share >= 0.995) return "more than 99%";
  return `${wholePercent.format(100 * share)}%`;
}

/**
 * The shares of one whole, as they stand beside each other: whole percentages that add up to what the shares do, by
 * the method of largest remainders. What `shareInWords` tells in words, and not as a number, is told so here too.
 */
export function sharesInWords(shares: readonly number[]): string[] {
  const told = shares.map(shareInWords);
  const places = shares.flatMap((_, at) => (/^-?\d/.test(told[at] ?? "") ? [at] : []));
  const points = (at: number) => 100 * (shares[at] ?? 0);
  const floors = new Map(places.map((at) => [at, Math.floor(points(at) + 1e-9)]));
  const sum = (of: (at: number) => number) => places.reduce((all, at) => all + of(at), 0);
  const over = Math.round(sum(points)) - sum((at) => floors.get(at) ?? 0);
  const remainder = (at: number) => points(at) - (floors.get(at) ?? 0);
  for (const at of places.toSorted((a, b) => remainder(b) - remainder(a)).slice(0, over))
    floors.set(at, (floors.get(at) ?? 0) + 1);
  return told.map((words, at) => {
    const whole = floors.get(at);
    if (whole === undefined) return words;
    return whole === 0 && points(at) > 0 ? "less than 1%" : `${wholePercent.format(whole)}%`;
  });
}

const plain = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 4 });
const wholePercent = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });
