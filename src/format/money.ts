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
  "From a million pounds on, sentences and charts round to the nearest ten thousand; tables do not.";

/** `£6,574,000`: whole pounds, as tables show them. */
export function inPounds(pounds: number): string {
  return whole.format(pounds);
}

/** `£22.90`: rates. */
export function toThePenny(pounds: number): string {
  return pence.format(pounds);
}

/** The same with as many more digits as it needs to be told from other sums: `£1.227m` beside £1.23m. */
export function inWordsApart(pounds: number, others: readonly number[]): string {
  const different = others.filter((other) => other !== pounds);
  const forms = [inWords, inThousands, inPounds];
  const isOwn = (form: (value: number) => string) =>
    different.every((other) => form(other) !== form(pounds));
  return (forms.find(isOwn) ?? inPounds)(pounds);
}

function inThousands(pounds: number): string {
  return `£${thousandths.format(pounds / 1_000_000)}m`;
}

/** `£6.57m`, and below a million `£189,000`: as sentences and charts show them. */
export function inWords(pounds: number): string {
  return Math.abs(pounds) < 1_000_000
    ? whole.format(pounds)
    : `£${millions.format(pounds / 1_000_000)}m`;
}
