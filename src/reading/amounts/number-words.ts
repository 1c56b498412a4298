/** Sums written out in words, such as “two and a half million pounds”. Pure text. */

const small: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

const large: Readonly<Record<string, number>> = {
  thousand: 1_000,
  million: 1_000_000,
  billion: 1_000_000_000,
};

const fractions: Readonly<Record<string, number>> = {
  half: 0.5,
  "a half": 0.5,
  quarter: 0.25,
  "a quarter": 0.25,
  "three quarters": 0.75,
};

const unitWord = "(?:thousand|million|billion)";
const word = `(?:${[...Object.keys(small), "half", "quarters?", unitWord, "hundred", "and", "of"].join("|")})`;

/** A run of number words before “pounds”. */
export const amountInWords = new RegExp(
  `(?<![\\p{L}\\d-]|\\d )(?<words>(?!(?:and|of|${unitWord})\\b)${word}(?:[ -]${word})*) pounds(?!\\p{L})`,
  "giu",
);

const fraction = `(?<fraction>${Object.keys(fractions).join("|")})`;
const ofOne = new RegExp(`^${fraction}(?: of)? an? (?<unit>${unitWord})$`);
const added = new RegExp(`^(?<whole>.+) and ${fraction} (?<unit>${unitWord})$`);

/** The number that the words say; undefined where they say none. */
export function numberOf(text: string): number | undefined {
  const words = text.toLowerCase().replaceAll("-", " ");
  const match = ofOne.exec(words) ?? added.exec(words);
  const { fraction: part = "", unit = "", whole } = match?.groups ?? {};
  const number = match
    ? ((whole === undefined ? 0 : (wholeNumber(whole) ?? Number.NaN)) + (fractions[part] ?? 0)) *
      (large[unit] ?? 0)
    : wholeNumber(words);
  return number !== undefined && number > 0 && Number.isInteger(number) ? number : undefined;
}

function wholeNumber(words: string): number | undefined {
  let total = 0;
  let part: number | undefined;
  for (const each of words.split(" ").filter((one) => one !== "and")) {
    const unit = large[each];
    const one = small[each];
    if (unit !== undefined) {
      total += (part ?? 1) * unit;
      part = undefined;
    } else if (each === "hundred") part = (part ?? 1) * 100;
    else if (one === undefined) return undefined;
    else part = (part ?? 0) + one;
  }
  return total + (part ?? 0);
}
