/** The card of the flow's page. */
import type { Dataset } from "../../dataset/dataset.ts";
import { pageGroups } from "../../grouping/page-groups.ts";
import type { Cards, CardWords } from "../../site/cards/site-card.ts";
import { flowSmall } from "./picture/flow-small.ts";
import { followTheMoney, flows, flowsFinding } from "./rows/flow.ts";

export function cards(dataset: Dataset): Cards {
  return [["flow", () => flowCard(dataset)]];
}

/** The picture is that of the council of which most is known to have moved. */
function flowCard(dataset: Dataset): CardWords {
  if (pageGroups(dataset, "flow").length > 1)
    return { kicker: "Flow", headline: followTheMoney, facts: [] };
  const view = flows(dataset);
  const [most] = view
    .filter(({ streams }) => streams.length > 0)
    .sort((one, other) => other.streams.length - one.streams.length);
  const words = { headline: flowsFinding(view), facts: [] };
  const about = "Where the money came from, and what it was for";
  if (!most) return { ...words, kicker: about };
  return {
    ...words,
    kicker: `${about}. In the picture: ${most.council.short_name}`,
    picture: { draw: (frame) => flowSmall(most, frame), width: 820, place: "below" },
  };
}
