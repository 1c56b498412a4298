/** The cards of pages that there is one of. */
import { flowSmall } from "../flow/picture/flow-small.ts";
import { timelineSmall } from "../timeline/picture/timeline-small.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import { followTheMoney, flows, flowsFinding } from "../flow/rows/flow.ts";
import { pageGroups } from "../../grouping/page-groups.ts";
import { printedSums } from "../../counting/reconciliation.ts";
import { sumsFinding, sumsHeadline } from "../checks/sums-checked.ts";
import { timeline, timelineFinding, timelineSummary } from "../timeline/timeline.ts";
import type { Cards, CardWords } from "./site-card.ts";

export function pageCards(dataset: Dataset): Cards {
  return [
    ["timeline", () => timelineCard(dataset)],
    ["flow", () => flowCard(dataset)],
    ["checks", () => checksCard(dataset)],
    ...Object.entries(plain).map(([id, words]) => [id, () => words] as const),
  ];
}

/** Pages that say the same whatever the data. */
const plain: Readonly<Record<string, CardWords>> = {
  councils: {
    kicker: "The councils",
    headline: "What each council decided to spend on improving children’s services",
    facts: ["Every figure as printed, with its document and paragraph."],
  },
  method: {
    kicker: "Method",
    headline: "How we read the papers, and count each pound once",
    facts: ["Totals are worked out from how the amounts relate. No total is typed in."],
  },
  glossary: {
    kicker: "Glossary",
    headline: "What the words in council papers mean",
    facts: ["In plain English."],
  },
  data: {
    kicker: "Data",
    headline: "All the data, free to use",
    facts: ["CSV, Excel, SQLite and JSON, under the Open Government Licence."],
  },
  changes: {
    kicker: "Changes",
    headline: "What changed in the data, and why",
    facts: ["Every row that was added, corrected or withdrawn, with day and reason."],
  },
};

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

function checksCard(dataset: Dataset): CardWords {
  const sums = printedSums(dataset);
  return { kicker: "Checks", headline: sumsHeadline(sums), facts: [sumsFinding(sums)] };
}
