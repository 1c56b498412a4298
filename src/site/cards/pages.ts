/** The cards of pages that say the same whatever the data. */
import type { Cards, CardWords } from "./site-card.ts";
import { improvement } from "../../topic.ts";

/** Each card by its id. */
export function pageCards(): Cards {
  return Object.entries(plain).map(([id, words]) => [id, () => words] as const);
}

/** Pages that say the same whatever the data. */
const plain: Readonly<Record<string, CardWords>> = {
  councils: {
    kicker: "The councils",
    headline: `What each council decided to spend on ${improvement}`,
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
