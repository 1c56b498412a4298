/** The card of the timeline's page. */
import type { Dataset } from "../../dataset/dataset.ts";
import { pageGroups } from "../../grouping/page-groups.ts";
import type { Cards, CardWords } from "../../site/cards/site-card.ts";
import { timelineSmall } from "./picture/timeline-small.ts";
import { timeline, timelineFinding, timelineSummary } from "./timeline.ts";

export function cards(dataset: Dataset): Cards {
  return [["timeline", () => timelineCard(dataset)]];
}

function timelineCard(dataset: Dataset): CardWords {
  const view = timeline(dataset);
  if (pageGroups(dataset, "timeline").length > 1)
    return { kicker: timelineSummary(view), headline: timelineFinding(view), facts: [] };
  return {
    kicker: timelineSummary(view),
    headline: timelineFinding(view),
    facts: [],
    picture: { draw: (frame) => timelineSmall(view, frame), width: 1040, place: "below" },
  };
}
