/** The finding of a page that compares: of a few councils each sum, of many how they spread. */
import type { Dataset } from "../../dataset/dataset.ts";
import type { CouncilGroup } from "../../grouping/council-groups.ts";
import { finding } from "./findings.ts";
import { pageGroups } from "../../grouping/page-groups.ts";
import { type Question } from "../../measures/questions.ts";
import { spread, spreadFinding } from "../../measures/spread.ts";
import type { RichText } from "../rich-text.ts";
import { totalRows } from "../../measures/totals.ts";

/** The finding of one question, for a group of councils or for all of them. */
export function comparisonFinding(
  dataset: Dataset,
  question: Question,
  group: CouncilGroup | undefined = onlyGroup(dataset),
): RichText {
  if (!group) return [spreadFinding(question, spread(dataset, question))];
  return finding(question, totalRows(dataset, question, group.councils));
}

/** The group of all councils; undefined where they are too many for one page. */
export function onlyGroup(dataset: Dataset): CouncilGroup | undefined {
  const [group, ...others] = pageGroups(dataset, "compare");
  return others.length === 0 ? group : undefined;
}
