/** Two councils compared, in words: the verdict with its heaviest reason, title, description, quotation. */
import { improvement } from "../../topic.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import { decisionDay } from "../../wording/days/decision-day.ts";
import { uncapitalised } from "../../format/words.ts";
import { isAll } from "../../counting/qualified-parts.ts";
import { headlineOf } from "../../measures/council-summary.ts";
import { verdictWords } from "../../comparability/verdict-summary.ts";
import { verdictRules } from "../../comparability/verdict-rules.ts";
import type { Failing, PairVerdict } from "../../comparability/verdicts.ts";
import { joinSentences, plainText, type RichText } from "../../wording/rich-text.ts";
import { mixedSentences, sliceSentence } from "../../wording/slice-words.ts";
import { together, type PageWords } from "../../wording/page-words.ts";
import { barKey } from "../newness/newness-words.ts";
import type { PairView } from "./pair-view.ts";

/** `What BCP and Bristol authorised is comparable only with care: …, for part of it`, without its full stop. */
export function verdictHeading({ pair: [one, other], verdict, failing }: PairVerdict): string {
  const [reason] = failing;
  const said = `What ${one.short_name} and ${other.short_name} authorised is ${verdictWords[verdict]}`;
  return reason ? `${said}: ${uncapitalised(reason.name)}${extentWords(reason)}` : said;
}

/** `, for most of it`: how much of the money a rule sets apart, where its verdict depends on that. */
function extentWords({ rule, verdict }: Failing): string {
  const found = verdictRules.find(({ slug }) => slug === rule);
  if (found === undefined || rule === "read" || found.mostly === found.partly) return "";
  return verdict === found.mostly ? ", for most of it" : ", for part of it";
}

/** What both have, in sentences; that there is nothing where nothing is alike. */
export function alikeSentence({ alike, pair, verdict }: PairView): RichText {
  const [one, other] = pair;
  const nothing =
    verdict.verdict === "not comparable"
      ? `Nothing that ${one.short_name} authorised can be shown to be money of the same kind as anything that ${other.short_name} authorised.`
      : `No part of what ${one.short_name} authorised can be shown to be money of the same kind as a part of what ${other.short_name} authorised; taken whole, at least half of it may be.`;
  const said = alike.slices.map(sliceSentence);
  return [...(said.length === 0 ? [nothing] : joinSentences(said)), ...mixedSentences(alike)];
}

/** How the picture is read: what may be held together, and the looks that are drawn. */
export function pairKey({ alike, authorised }: PairView): string {
  const together = alike.slices.length > 0 ? "Only sums under one heading are alike. " : "";
  const alikeRows = alike.slices.map(({ newness, sides }) => ({
    parts: sides.map(({ qualified, pounds, within }) => ({
      newness,
      ceiling: isAll(qualified.ceiling, pounds),
      about: isAll(qualified.about, pounds),
      within: within !== undefined,
    })),
  }));
  const key = barKey([...alikeRows, ...authorised]);
  return together + [key, "In prices of the day."].filter((one) => one !== "").join(" ");
}

/** Title and description of the page. */
export function pairPageWords(dataset: Dataset, view: PairView): PageWords {
  const [one, other] = view.pair;
  return {
    title: `${one.short_name} and ${other.short_name} compared`,
    description: together([
      `${verdictHeading(view.verdict)}.`,
      plainText(alikeSentence(view)),
      ...view.pair.flatMap((council) => {
        const main = headlineOf(dataset, council);
        return main ? [`${council.short_name}: ${main.body}, ${decisionDay(main)}.`] : [];
      }),
      `What each authorised for ${improvement}, in prices of the day.`,
    ]),
  };
}
