/** The timeline in small, registered: when the councils on the home page decided. */
import { timelineSmall } from "./picture/timeline-small.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import { decisionRecords } from "./decision-records.ts";
import { onlyGroup } from "../../wording/findings/comparison-finding.ts";
import { dataDate } from "../../dataset/dates-of-data.ts";
import { timeline } from "./timeline.ts";
import { mainDecisionsFinding } from "./timeline-words.ts";
import { datedItem } from "./timeline-day.ts";
import { dating } from "../../site/charts/dating.ts";
import type { RegisteredChart } from "../../site/charts/registered-chart.ts";
import { absoluteUrls } from "../../site/charts/absolute-urls.ts";

/** The id of the picture. */
export const mainDecisionsId = "main-decisions";

/** One where the home page shows it: it needs two main decisions, and councils that fit on one page. */
export function mainDecisionsCharts(dataset: Dataset): RegisteredChart[] {
  const group = onlyGroup(dataset);
  const view = timeline(dataset, group?.councils ?? []);
  const finding = mainDecisionsFinding(view);
  if (finding === "") return [];
  const decisions = view.items.filter(({ kind }) => kind === "decision");
  return [
    {
      id: mainDecisionsId,
      name: finding,
      draw: (frame) => timelineSmall(view, frame),
      finding: [finding],
      sentence: [
        "Each diamond is a decision, the large ones the main decisions that are compared, with what they authorised.",
      ],
      caveat:
        "Whether two of the sums may be compared depends on their status, period and purpose. “Up to” is a ceiling. Outlined: recommended, in principle or withdrawn. Dotted: known from the press only.",
      sources: "the councils’ decision papers, official pages and the press.",
      ...dating(dataset, "Decisions", decisions.map(datedItem)),
      page: "timeline/",
      listed: "when",
      quotes: [`${finding}.`],
      records: () =>
        decisionRecords(decisions, {
          page: absoluteUrls.page("timeline/"),
          data_date: dataDate(dataset),
        }),
    },
  ];
}
