/** Money as people read it. The only place where pounds are rounded. */

const whole = new Intl.NumberFormat("en-GB", {
  style: "currency",
  currency: "GBP",
  maximumFractionDigits: 0,
});

const pence = new Intl.NumberFormat("en-GB", { style: "currency", currency: "GBP" });

const millions = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });

const thousandths = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 3 });

/** What pages say once about rounding. */
export const roundingNote =
  "Sentences and charts show millions to two decimals, “up to” and “at least” to three if need be; tables show pounds.";

/** What an amount is printed as: “at least” so much, or “up to” so much. */
export type Bound = "floor" | "ceiling";

/** An amount in words. What is printed as a floor is never above it, what is printed as a ceiling never below. */
export type AmountFormat = (value: number, bound?: Bound) => string;

/** A value with so many decimals: a floor is rounded down and a ceiling up, all else is left to who prints it. */
export function roundedTo(decimals: number, value: number, bound: Bound | undefined): number {
  if (bound === undefined) return value;
  const unit = 10 ** decimals;
  // What is left beyond the ninth decimal comes of calculating.
  const exact = Number((value * unit).toFixed(9 - decimals));
  return (bound === "floor" ? Math.floor(exact) : Math.ceil(exact)) / unit;
}

/** Whether a rounded value is above what is a floor, or below what is a ceiling. */
export function isPast(rounded: number, value: number, bound: Bound | undefined): boolean {
  if (bound === undefined) return false;
  return bound === "floor" ? rounded > value : rounded < value;
}

/** `£6,574,000`: whole pounds, as tables show them. */
export function inPounds(pounds: number, bound?: Bound): string {
  return whole.format(roundedTo(0, pounds, bound));
}

/** `£22.90`: rates. */
export function toThePenny(pounds: number, bound?: Bound): string {
  return pence.format(roundedTo(2, pounds, bound));
}

/** The same with as many more digits as it needs to be told from other sums: `£1.227m` beside £1.23m. */
export function inWordsApart(pounds: number, others: readonly number[]): string {
  const different = others.filter((other) => other !== pounds);
  const forms = [inWords, inThousands, inPounds];
  const isOwn = (form: (value: number) => string) =>
    different.every((other) => form(other) !== form(pounds));
  return (forms.find(isOwn) ?? inPounds)(pounds);
}

function inThousands(pounds: number, bound?: Bound): string {
  return `£${thousandths.format(roundedTo(3, pounds / 1_000_000, bound))}m`;
}

/**
 * `£6.57m`, and below a million `£189,000`: as sentences and charts show them. A floor that would be rounded up, and a
 * ceiling that would be rounded down, has one digit more: `£3.426m`.
 */
export function inWords(pounds: number, bound?: Bound): string {
  if (Math.abs(pounds) < 1_000_000) return inPounds(pounds, bound);
  return isPast(Math.round(pounds / 10_000) * 10_000, pounds, bound)
    ? inThousands(pounds, bound)
    : `£${millions.format(pounds / 1_000_000)}m`;
}
