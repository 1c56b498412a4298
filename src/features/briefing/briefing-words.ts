/** Title, description and date of a briefing, each true where it is quoted without the page. */
import type { Council, Dataset, Decision } from "../../dataset/dataset.ts";
import { inWordsOfDate } from "../../format/dates.ts";
import { decisionDay } from "../../wording/days/decision-day.ts";
import { dataDate } from "../../dataset/dates-of-data.ts";
import { together } from "../../wording/page-words.ts";
import { headlineOf } from "../../measures/council-summary.ts";
import { plainText, type RichText } from "../../wording/rich-text.ts";

interface BriefingWords {
  readonly title: string;
  readonly description: string;
  /** `Data of 23 November 2026` */
  readonly dated: string;
}

/** Of one council's main decision. */
export function briefingWords(
  dataset: Dataset,
  { council, finding }: { readonly council: Council; readonly finding: RichText },
): BriefingWords {
  const dated = datedText(dataset);
  const decision = decisionText(dataset, council);
  return {
    title: `Briefing: ${council.name}, ${decision}`,
    description: together([
      `${council.name}, ${decision}: ${plainText(finding)}.`,
      `${dated}.`,
      "Verdicts, balances and questions to ask, on two pages.",
    ]),
    dated,
  };
}

/** Of two councils' main decisions. */
export function pairBriefingWords(
  dataset: Dataset,
  {
    pair: [one, other],
    finding,
  }: { readonly pair: readonly [Council, Council]; readonly finding: RichText },
): BriefingWords {
  const dated = datedText(dataset);
  const [first, second] = [decisionText(dataset, one), decisionText(dataset, other)];
  return {
    title: `Briefing: ${one.short_name} (${first}) and ${other.short_name} (${second})`,
    description: together([
      `${one.short_name} (${first}) and ${other.short_name} (${second}): ${plainText(finding)}.`,
      `${dated}.`,
      "Every reason, and questions to ask, on two pages.",
    ]),
    dated,
  };
}

function datedText(dataset: Dataset): string {
  const date = dataDate(dataset);
  return date === "" ? "Data without a date" : `Data of ${inWordsOfDate(date)}`;
}

/** `Cabinet, 7 June 2022` */
function decisionText(dataset: Dataset, council: Council): string {
  const headline: Decision | undefined = headlineOf(dataset, council);
  return headline ? `${headline.body}, ${decisionDay(headline)}` : "no main decision";
}
