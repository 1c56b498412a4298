/** The shape of a question that papers leave open: when it is asked, and what is asked. */
import { inWords } from "../../format/money.ts";
import type { Figure, Pot } from "../../dataset/dataset.ts";
import { nameOf } from "../statement.ts";
import type { CouncilFacts } from "./council-facts.ts";
import { link, type Piece, type Prose, type Target } from "./prose.ts";
import { shortened } from "./room.ts";

export interface QuestionRule {
  readonly slug: string;
  /** When it is asked, in a sentence. */
  readonly when: string;
  /** The questions, each complete when read out; none where the facts give no cause. */
  readonly ask: (facts: CouncilFacts) => readonly Prose[];
}

/** A sum or a pot by its name, in quotation marks, short enough for a sentence. */
export function quoted(named: Figure | Pot): string {
  return `“${shortened("label" in named ? nameOf(named) : named.name, longestName)}”`;
}

const longestName = 80;

/** An amount that leads to the figure which is all of it, else to the page that adds it up. */
export function amountLink(pounds: number, figures: readonly Figure[], otherwise: Target): Piece {
  const [figure] = figures;
  const isAll = figures.length === 1 && figure?.pounds === pounds;
  return link(inWords(pounds), isAll && figure ? { page: "figure", id: figure.id } : otherwise);
}
