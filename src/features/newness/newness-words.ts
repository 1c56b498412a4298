/** What is known of the money of a main decision, in words: beside its bar, and read out at its parts. */
import { perPerson } from "../../topic.ts";
import { inWordsOfDate } from "../../format/dates.ts";
import { inWords, toThePenny } from "../../format/money.ts";
import { capitalised, series } from "../../format/words.ts";
import type { NewnessPart, NewnessRow } from "./newness-rows.ts";

/** `£4.78m. £1.74m is new, £3.04m was set aside before (our reading)` */
export function rowWords(row: NewnessRow): string {
  const { pounds, parts, capital } = row;
  if (pounds === undefined)
    return row.headline ? "no amount is published" : "no main decision is in the data yet";
  const [only, ...others] = groupsOf(parts);
  const kind = capital ? " of capital" : "";
  if (only && others.length === 0)
    return `${sumOf(only.parts)}${kind}, ${whole[only.newness ?? "unknown"]}${readingOf(only.parts)}`;
  const isCeiling = parts.every(({ ceiling }) => ceiling);
  const told = groupsOf(parts).map(
    (group) =>
      `${sumOf(isCeiling ? group.parts.map(asFixed) : group.parts)} ${some[group.newness ?? "unknown"]}${readingOf(group.parts)}`,
  );
  return `${isCeiling ? "up to " : ""}${inWords(pounds)}${kind}: ${series(told)}`;
}

const whole = {
  new: "all of it new money",
  "already set aside": "all of it set aside before",
  unknown: "not stated whether it is new",
} as const;

const some = {
  new: "is new",
  "already set aside": "was set aside before",
  unknown: "is not stated",
} as const;

/** Where all is under one ceiling, it is said of the whole and not again of each part. */
function asFixed(part: NewnessPart): NewnessPart {
  return { ...part, ceiling: false };
}

interface Group {
  readonly newness: NewnessPart["newness"];
  readonly parts: readonly NewnessPart[];
}

/** Fixed sums and ceilings of one kind together. */
function groupsOf(parts: readonly NewnessPart[]): Group[] {
  return [...Map.groupBy(parts, ({ newness }) => newness)].map(([newness, own]) => ({
    newness,
    parts: own,
  }));
}

/** `up to £6.49m`; `£6.57m (£600,000 of it “up to”)` where only a part has a ceiling. */
function sumOf(parts: readonly NewnessPart[]): string {
  const pounds = parts.reduce((sum, part) => sum + part.pounds, 0);
  const ceiling = parts.find((part) => part.ceiling);
  if (!ceiling) return inWords(pounds);
  if (ceiling.pounds === pounds) return `up to ${inWords(pounds)}`;
  return `${inWords(pounds)} (${inWords(ceiling.pounds)} of it “up to”)`;
}

function readingOf(parts: readonly NewnessPart[]): string {
  return parts.some(({ reading }) => reading) ? " (our reading)" : "";
}

/** `BCP, £4.46m new money` */
export function partName({ council }: NewnessRow, part: NewnessPart): string {
  const sum = `${part.ceiling ? "up to " : ""}${inWords(part.pounds)}`;
  return `${council.short_name}, ${sum} ${kinds[part.newness ?? "unknown"]}`;
}

const kinds = {
  new: "new money",
  "already set aside": "set aside before",
  unknown: "not stated whether new",
} as const;

/** `Cabinet, 7 June 2022. £22.90 a head. Our reading` */
export function partDetail({ headline }: NewnessRow, { per_person, reading }: NewnessPart): string {
  return [
    ...(headline ? [`${headline.body}, ${inWordsOfDate(headline.date)}`] : []),
    ...(per_person === undefined ? [] : [`${toThePenny(per_person)} ${perPerson.after}`]),
    ...(reading
      ? ["That it is so is our reading: the paper does not print it in so many words"]
      : []),
  ]
    .map(capitalised)
    .join(". ")
    .concat(".");
}
