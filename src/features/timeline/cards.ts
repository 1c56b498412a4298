/** The card of the timeline's page. */
import type { Dataset } from "../../dataset/dataset.ts";
import { areFew } from "../../grouping/compared-councils.ts";
import type { Cards, CardWords } from "../../site/cards/site-card.ts";
import { timelineSmall } from "./picture/timeline-small.ts";
import { mainTimelineFinding } from "./main-timeline.ts";
import { timeline } from "./timeline.ts";
import { timelineSummary } from "./timeline-words.ts";

/** The cards of this feature, for `src/site/cards/registry.ts`. */
export function cards(dataset: Dataset): Cards {
  return [["timeline", () => timelineCard(dataset)]];
}

/** Many councils would fill the card with marks that nobody can distinguish. */
function timelineCard(dataset: Dataset): CardWords {
  const view = timeline(dataset);
  const words = {
    kicker: timelineSummary(view),
    headline: mainTimelineFinding(dataset),
    facts: [],
  };
  if (!areFew(dataset)) return words;
  return {
    ...words,
    picture: { draw: (frame) => timelineSmall(view, frame), width: 1040, place: "below" },
  };
}
