/** What is known of the money of a main decision, in words: beside its bar, and read out at its parts. */
import { perPerson } from "../../topic.ts";
import { inWordsOfDate } from "../../format/dates.ts";
import { inWords, toThePenny } from "../../format/money.ts";
import { capitalised } from "../../format/words.ts";
import { sumWords } from "../../wording/claim-words.ts";
import type { NewnessPart, NewnessRow } from "./newness-rows.ts";

/** `up to £4.78m: £1.74m is new and £3.04m was set aside before (our reading)` */
export function rowWords({ sum, headline }: NewnessRow): string {
  if (sum) return sumWords(sum);
  return headline ? "no amount is published" : "no main decision is in the data yet";
}

/** `BCP, £4.46m new money` */
export function partName({ council, sum: whole }: NewnessRow, part: NewnessPart): string {
  const sum = `${part.ceiling ? "up to " : ""}${inWords(part.pounds)}`;
  const within = part.within && whole ? `, of up to ${inWords(whole.pounds)}` : "";
  return `${council.short_name}, ${sum} ${kindOf(part)}${within}`;
}

function kindOf({ newness, extra }: NewnessPart): string {
  if (newness === undefined) return "not stated whether new";
  if (newness === "already set aside") return "set aside before";
  return extra ? "taken as new money" : "new money";
}

/** What the looks of some bars mean, those alone that are drawn: `Solid: new money. Dashed: a ceiling, “up to”.` */
export function keyWords(rows: readonly NewnessRow[]): string {
  const parts = rows.flatMap((row) => row.parts);
  const drawn = (test: (part: NewnessPart) => boolean, words: string) =>
    parts.some(test) ? [words] : [];
  return [
    ...drawn(({ newness }) => newness === "new", "Solid: new money."),
    ...drawn(({ newness }) => newness === "already set aside", "Pale: set aside before."),
    ...drawn(({ newness }) => newness === undefined, "Hatched: not stated."),
    ...drawn(({ ceiling, within }) => ceiling || within, "Dashed: a ceiling, “up to”."),
  ].join(" ");
}

/** `Cabinet, 7 June 2022. £22.90 a head. Our reading` */
export function partDetail({ headline }: NewnessRow, part: NewnessPart): string {
  const { per_person, reading, extra } = part;
  return [
    ...(headline ? [`${headline.body}, ${inWordsOfDate(headline.date)}`] : []),
    ...(per_person === undefined ? [] : [`${toThePenny(per_person)} ${perPerson.after}`]),
    ...(extra ? ["The paper calls it extra and names no pot"] : []),
    ...(reading
      ? ["That it is so is our reading: the paper does not print it in so many words"]
      : []),
  ]
    .map(capitalised)
    .join(". ")
    .concat(".");
}
