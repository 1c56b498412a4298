/** The shape of a question that papers leave open: when it is asked, and what is asked. */
import type { Figure, OtherAmount, Pot } from "../../../dataset/dataset.ts";
import { quotedName } from "../../../wording/quoted-name.ts";
import type { RichText } from "../../../wording/rich-text.ts";
import type { CouncilFacts } from "../council-facts.ts";
import { shortened } from "../caps.ts";

/** One kind of question. */
export interface QuestionRule {
  readonly slug: string;
  /** When it is asked, in a sentence. */
  readonly when: string;
  /** The questions, each complete when read out; none where the facts give no cause. */
  readonly ask: (facts: CouncilFacts) => readonly RichText[];
}

/** A sum or a pot by its name, in quotation marks, short enough for a sentence. */
export function quoted(named: Figure | OtherAmount | Pot): string {
  return quotedName(named, (name) => shortened(name, longestName));
}

const longestName = 64;
