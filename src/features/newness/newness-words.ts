/** What is known of the money of a main decision, in words: beside its bar, and read out at its parts. */
import { perPerson } from "../../topic.ts";
import { decisionDay } from "../../wording/days/decision-day.ts";
import { inWords, toThePenny, type Bound } from "../../format/money.ts";
import { capitalised } from "../../format/words.ts";
import { keyOf, outlineWords } from "../../site/charts/bar-key.ts";
import { qualifiedAmount, wordsAround } from "../../wording/qualified/qualified-amount.ts";
import { sumWords } from "../../wording/claim-words.ts";
import type { NewnessPart, NewnessRow } from "./newness-rows.ts";

/** `up to £4.78m: £1.74m is new and £3.04m was set aside before (our reading)` */
export function rowWords({ sum, headline }: NewnessRow): string {
  if (sum) return sumWords(sum);
  return headline ? "no amount is published" : "no main decision is in the data yet";
}

/** What decides how a part of a bar looks. */
type PartLook = Pick<NewnessPart, "newness" | "ceiling" | "about" | "within">;

/** What the looks of the bars mean, those that are drawn: `Solid: new money. Dashed: a ceiling, “up to”.` */
export function barKey(rows: readonly { readonly parts: readonly PartLook[] }[]): string {
  return keyOf(
    rows.flatMap(({ parts }) => parts),
    [
      ["Solid: new money.", ({ newness }) => newness === "new"],
      ["Pale: set aside before.", ({ newness }) => newness === "already set aside"],
      ["Hatched: not stated whether new.", ({ newness }) => newness === undefined],
      [outlineWords.ceiling, ({ ceiling, within }) => ceiling || within],
      [outlineWords.about, ({ about }) => about],
    ],
  );
}

/** `BCP, £4.46m new money`, `Bristol, £3.04m set aside before (our reading), of up to £4.78m` */
export function partName({ council, sum: whole }: NewnessRow, part: NewnessPart): string {
  const sum = qualifiedAmount(part.pounds, part.qualified, inWords);
  const within = part.within && whole ? `, of up to ${inWords(whole.pounds, "ceiling")}` : "";
  return `${council.short_name}, ${sum} ${kindOf(part)}${within}`;
}

function kindOf({ newness, extra, inferred }: NewnessPart): string {
  if (newness === undefined) return "not stated whether new";
  const ours = inferred ? " (our reading)" : "";
  if (newness === "already set aside") return `set aside before${ours}`;
  return `${extra ? "taken as new money" : "new money"}${ours}`;
}

/** `Cabinet, 7 June 2022. £22.90 a head. Our reading` */
export function partDetail({ headline }: NewnessRow, part: NewnessPart): string {
  const { per_person, inferred, extra } = part;
  const each = (bound?: Bound) => toThePenny(per_person ?? 0, bound);
  const { before, amount } = wordsAround(part.pounds, part.qualified, (_, bound) => each(bound));
  return [
    ...(headline ? [`${headline.body}, ${decisionDay(headline)}`] : []),
    ...(per_person === undefined ? [] : [`${before}${amount} ${perPerson.after}`]),
    ...(extra ? ["The paper calls it extra and names no pot"] : []),
    ...(inferred
      ? ["That it is so is our reading: the paper does not print it in so many words"]
      : []),
  ]
    .map(capitalised)
    .join(". ")
    .concat(".");
}
