/** Why a figure is not counted: a closed list, each clause with the sentence that pages show. */
import { improvement, services } from "../topic.ts";

/** Each reason not to count a figure, with the sentence that pages show. */
export const clauses = {
  press: "Known from the press only. Shown, never counted.",
  rejected: "An option that was not taken.",
  recommendation: "A recommendation. The approval is what counts.",
  withdrawn: "The decision was withdrawn.",
  "in-principle": "Agreed in principle only. Summed apart.",
  "out-of-scope": `Not for ${improvement}.`,
  "past-years":
    "Pays for deficits of years already over. It improves nothing and stands by itself.",
  "mixed-scope": `Partly for something else. Only its parts for ${services} count.`,
  "other-decision": "Made by another decision.",
  "noted-only": "Reported here, decided elsewhere.",
  superseded: "Replaced by a later figure.",
  "superseded-whole": "Part of a sum that a later figure replaces.",
  release: "Drawn from a pot of money that is already counted.",
  "release-whole": "Part of a sum drawn from a pot of money that is already counted.",
  part: "Part of a sum that is already counted.",
  restated: "The same money as a figure that is already counted.",
  "part-left": "Part of a sum that is not counted by itself.",
  "release-left": "Drawn from a pot of money that is not counted by itself.",
  earmarked: `Already set aside for ${services} by an earlier decision.`,
  "source-not-stated": "The paper does not say where it comes from. Counted as not stated.",
  "earmarking-not-stated": `The paper does not say whether an earlier decision had set it aside for ${services}. Counted as not stated.`,
  "increase-not-known":
    "It replaces an earlier sum that is not known, so nobody can say how much is new. Counted as not stated.",
  "by-source": "Judged source by source.",
  "by-item": "Judged item by item.",
  "not-an-increase": "No more than the earlier sum that it replaces.",
} as const;

/** The slug of a reason not to count a figure. */
export type Clause = keyof typeof clauses;
