/** The card of the flow's page. */
import type { Dataset } from "../../dataset/dataset.ts";
import type { Cards, CardWords } from "../../site/cards/site-card.ts";
import { flowSmall } from "./picture/flow-small.ts";
import { mainFlow } from "./rows/flow.ts";
import { plainText } from "../../wording/rich-text.ts";

/** The cards of this feature, for `src/site/cards/registry.ts`. */
export function cards(dataset: Dataset): Cards {
  return [["flow", () => flowCard(dataset)]];
}

/** The picture is that of the council that the page begins with. */
function flowCard(dataset: Dataset): CardWords {
  const about = "Where the money came from, and what it was for";
  const flow = mainFlow(dataset);
  if (!flow) return { kicker: "Flow", headline: about, facts: [] };
  return {
    kicker: about,
    headline: plainText(flow.finding),
    facts: [],
    picture: { draw: (frame) => flowSmall(flow, frame), width: 820, place: "below" },
  };
}
