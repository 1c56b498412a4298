/** The timelines, registered: one for each page that shows one, and one for each council alone. */
import { timelineAlone } from "./picture/timeline-alone.ts";
import { timelineLight } from "./picture/timeline-light.ts";
import type { Council, Dataset } from "../../dataset/dataset.ts";
import { timelineRecords } from "./timeline-records.ts";
import type { CouncilGroup } from "../../grouping/council-groups.ts";
import { dataDate } from "../../dataset/dates-of-data.ts";
import { pageGroups, pageOfGroup } from "../../grouping/page-groups.ts";
import { mainTimeline, mainTimelineFinding, mainTimelineSentence } from "./main-timeline.ts";
import { timelinePlace } from "./timeline-places.ts";
import { timeline, type Timeline } from "./timeline.ts";
import {
  mainDecisionsFinding,
  timelineFinding,
  timelineQuote,
  timelineSummary,
} from "./timeline-words.ts";
import { datedItem } from "./timeline-day.ts";
import { dating } from "../../site/charts/dating.ts";
import { mainDecisionsCharts } from "./main-decisions-chart.ts";
import type { RegisteredChart, Registration } from "../../site/charts/registered-chart.ts";
import { absoluteUrls } from "../../site/charts/absolute-urls.ts";

/** What the picture shows, for those who cannot see it. */
const timelineName = "Decisions, the years that their money covers, and events, by council";

/** What `src/site/charts/registry.ts` collects. */
export const registration: Registration = {
  order: 6,
  charts: [mainTimelineCharts, timelineCharts, mainDecisionsCharts],
};

/** The timeline of the main decisions. */
export const mainTimelineId = "timeline";

/** None where no council has a main decision. */
function mainTimelineCharts(dataset: Dataset): RegisteredChart[] {
  const view = mainTimeline(dataset);
  if (view.items.length === 0) return [];
  const quote = mainDecisionsFinding(timeline(dataset)) || timelineQuote(timeline(dataset));
  return [
    {
      ...registered(dataset, view, "timeline/"),
      id: mainTimelineId,
      name: "One decision of each council, and what stood around it",
      finding: [mainTimelineFinding(dataset)],
      sentence: [mainTimelineSentence(view)],
      quotes: [`${quote.replace(/[.]$/, "")}.`],
      sources: "the councils’ decision papers, official pages and the press.",
    },
  ];
}

function timelineCharts(dataset: Dataset): RegisteredChart[] {
  return pageGroups(dataset, "timeline").flatMap((group) => [
    ...ofGroup(dataset, group),
    ...group.councils.flatMap((council) => ofCouncil(dataset, group, council)),
  ]);
}

/** The id of the timeline of a group of councils. */
export function timelineChartId({ slug }: Pick<CouncilGroup, "slug">): string {
  return `timeline-${slug}`;
}

/** The id of one council's timeline. */
export function councilTimelineId({ id }: Pick<Council, "id">): string {
  return `timeline-of-${id}`;
}

/** The timeline of a page; none where nothing is known of its councils. */
function ofGroup(dataset: Dataset, group: CouncilGroup): RegisteredChart[] {
  const page = pageOfGroup("timeline", group);
  const { view, entryOf } = timelinePlace(dataset, page);
  if (view.items.length === 0) return [];
  const isAll = group.slug === "all";
  return [
    {
      ...registered(dataset, view, page),
      drawLight: (frame) => timelineLight(view, entryOf, frame),
      id: timelineChartId(group),
      name: isAll ? timelineName : `${timelineName}, ${group.name}`,
      finding: [isAll ? timelineFinding(view) : `${group.name}: ${timelineFinding(view)}`],
      sources: "the councils’ decision papers, official pages and the press.",
    },
  ];
}

/** A council's own timeline; none where nothing is known of it. */
function ofCouncil(dataset: Dataset, group: CouncilGroup, council: Council): RegisteredChart[] {
  const view = timeline(dataset, [council]);
  if (view.items.length === 0) return [];
  const { short_name, name } = council;
  return [
    {
      ...registered(dataset, view, pageOfGroup("timeline", group)),
      id: councilTimelineId(council),
      name: `${short_name}: decisions, the years that their money covers, and events`,
      finding: [`${short_name}: ${timelineFinding(view)}`],
      sources: `the decision papers of ${name}, official pages and the press.`,
    },
  ];
}

/** What all timelines have alike. */
function registered(dataset: Dataset, view: Timeline, page: string) {
  const dates = view.items.map(datedItem);
  const { entryOf } = timelinePlace(dataset, page);
  return {
    draw: (frame) => timelineAlone(view, entryOf, frame),
    sentence: [
      `${timelineSummary(view)} The figures are those of the decision papers; a period in words alone, such as “six months”, names no years.`,
    ],
    caveat: key,
    ...dating(dataset, "Decisions and events", dates),
    page,
    listed: "timeline-list",
    quotes: [timelineQuote(view)],
    records: () =>
      timelineRecords(view.items, {
        entry: (id) => absoluteUrls.page(entryOf(id)),
        data_date: dataDate(dataset),
      }),
  } satisfies Partial<RegisteredChart>;
}

/** What the key beside the picture says, in words alone. */
const key =
  "Diamonds are decisions, the largest the main one with what it authorised; circles are events; bars under the decisions are the years that the money covers, dashed lines a start without a stated end. Half filled: only the month or the year is known. Outlined: announced for later, recommended, in principle or withdrawn. Dotted: known from the press only, or amounts without stated years. A bracket joins a decision to the one that it continues. That one thing came after another does not say that it came of it.";
