/** Money as people read it. The only place where pounds are rounded. */

const whole = new Intl.NumberFormat("en-GB", {
  style: "currency",
  currency: "GBP",
  maximumFractionDigits: 0,
});

const pence = new Intl.NumberFormat("en-GB", { style: "currency", currency: "GBP" });

const millions = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });

/** What pages say once about rounding. */
export const roundingNote =
  "Amounts of a million pounds and more are rounded to the nearest ten thousand in sentences and charts. Tables give them to the pound.";

/** `£6,574,000`: whole pounds, as tables show them. */
export function inPounds(pounds: number): string {
  return whole.format(pounds);
}

/** `£22.90`: rates. */
export function toThePenny(pounds: number): string {
  return pence.format(pounds);
}

/** `£6.57m`, and below a million `£189,000`: as sentences and charts show them. */
export function inWords(pounds: number): string {
  return Math.abs(pounds) < 1_000_000
    ? whole.format(pounds)
    : `£${millions.format(pounds / 1_000_000)}m`;
}
