/** Amounts in the unit of a measure: exact in views, rounded only here and in money.ts. */
import {
  inPounds,
  inWords,
  isPast,
  roundedTo,
  roundingNote,
  toThePenny,
  type Bound,
} from "./money.ts";
import { type perPerson, type shareOfSpending } from "../topic.ts";

const closerPercent = new Intl.NumberFormat("en-GB", {
  minimumFractionDigits: 2,
  maximumFractionDigits: 3,
});

export type Unit = "pounds" | typeof perPerson.unit | typeof shareOfSpending.unit;

const percent = new Intl.NumberFormat("en-GB", {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});

/** As tables show it: `£6,574,000`, `£22.90`, `2.95%`. */
export function inUnit(value: number, unit: Unit, bound?: Bound): string {
  if (unit === "percent") return inPercent(value, bound);
  return unit === "pounds" ? inPounds(value, bound) : toThePenny(value, bound);
}

/** A floor that would be rounded up, and a ceiling that would be rounded down, has one digit more: `0.461%`. */
function inPercent(value: number, bound: Bound | undefined): string {
  return isPast(Math.round(value * 100) / 100, value, bound)
    ? closelyInPercent(roundedTo(3, value, bound))
    : `${percent.format(value)}%`;
}

/** A percentage beside one that has a digit more: `0.235%`. */
export function closelyInPercent(value: number): string {
  return `${closerPercent.format(value)}%`;
}

/** As sentences and charts show it: `£6.57m`, `£22.90`, `2.95%`. */
export function inUnitWords(value: number, unit: Unit, bound?: Bound): string {
  return unit === "pounds" ? inWords(value, bound) : inUnit(value, unit, bound);
}

/** What a page says once about the rounding of its unit. */
export function roundingOf(unit: Unit): string {
  if (unit === "pounds") return roundingNote;
  return unit === "percent"
    ? "Rounded to two decimals, “up to” to three if need be, never down."
    : "Rounded to the penny, “up to” never down.";
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

/** Whether parts of one whole, each rounded by itself as `shareInWords` does, seem to add up to something else. */
export function seemNotToAddUp(shares: readonly number[]): boolean {
  const told = shares.map(shareInWords);
  const numbers = told.filter((words) => /^-?\d/.test(words)).map((words) => parseInt(words));
  const sum = numbers.reduce((all, number) => all + number, 0);
  const whole = Math.round(100 * shares.reduce((all, share) => all + share, 0));
  const inWords = told.length - numbers.length;
  if (inWords === 0) return sum !== whole;
  return numbers.length > 0 && (sum >= whole || sum < whole - inWords);
}

const plain = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 4 });
const wholePercent = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });
