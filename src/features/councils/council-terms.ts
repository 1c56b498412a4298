/** The terms of art of a council's page, each explained in the section that first uses it. */
import type { Council, Dataset } from "../../dataset/dataset.ts";
import { rowsOf } from "../../grouping/by-council.ts";
import type { BriefLine } from "./council-brief.ts";
import { headlineOf } from "../../measures/council-summary.ts";
import { firstUses, type Term } from "../../wording/terms.ts";
import { plainText } from "../../wording/rich-text.ts";

interface CouncilTerms {
  readonly brief: readonly Term[];
  readonly decisions: readonly Term[];
  readonly pots: readonly Term[];
  readonly bought: readonly Term[];
  readonly afterwards: readonly Term[];
}

/** Sections in the order of the page: the brief, the main decision, pots, what it bought, afterwards. */
export function councilTerms(
  dataset: Dataset,
  council: Council,
  lines: readonly BriefLine[],
): CouncilTerms {
  const { figures, pots, indicators, events, other_amounts } = rowsOf(dataset, council);
  const headline = headlineOf(dataset, council);
  const own = figures.filter(({ decision }) => decision === headline);
  const [brief = [], decisions = [], potTerms = [], bought = [], afterwards = []] = firstUses([
    lines.map(({ answer }) => plainText(answer)).join(" "),
    [headline?.title, ...own.map(({ label }) => label)].join(" "),
    pots.map(({ name }) => name).join(" "),
    indicators.map(({ series }) => series).join(" "),
    [...events.map(({ title }) => title), ...other_amounts.map(({ label }) => label)].join(" "),
  ]);
  return { brief, decisions, pots: potTerms, bought, afterwards };
}
