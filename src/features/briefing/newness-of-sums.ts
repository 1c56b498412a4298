/** How much of the authorised money is new: sum by sum, with the pot that decides it. */
import { ownWords } from "../../wording/quoted-name.ts";
import type { Council, Dataset, Figure } from "../../dataset/dataset.ts";
import type { Split } from "../../tables/allocations.ts";
import { clauses } from "../../counting/clauses.ts";
import { isOurReading, newness } from "../../wording/newness.ts";
import { amountText, qualifierNote, nameOf } from "../../wording/statement.ts";
import { link, plainText, richText, type RichText } from "../../wording/rich-text.ts";
import { figurePage } from "./questions/amount-links.ts";
import { councilFacts } from "./council-facts.ts";
import { noteOf } from "./notes.ts";
import { shortened } from "./caps.ts";

/** One sum with the pot it comes from and whether it is new. */
export interface SumNewness {
  /** Name and amount, with its note. */
  readonly sum: RichText;
  readonly from: string;
  readonly verdict: string;
  /** Whether the verdict is our reading alone. */
  readonly is_reading: boolean;
}

/** Empty where nothing is authorised. */
export function newnessOfSums(dataset: Dataset, council: Council): SumNewness[] {
  const { headline } = councilFacts(dataset, council);
  if (!headline) return [];
  return newness(dataset, headline).verdicts.map(({ figure, verdict }) => {
    const amount = link(`${amountText(figure)}${qualifierNote(figure)}`, figurePage(figure));
    return {
      sum: richText`${shortened(nameOf(figure), longestName)}, ${amount}${noteOf(figure)}`,
      from: shortened(sourceOf(figure), longestName),
      verdict,
      is_reading: isOurReading("new-money", figure, "earmarked"),
    };
  });
}

/** Our readings first, what is judged by its parts last: a cap leaves out no reading while there is anything else. */
export function readingsFirst(sums: readonly SumNewness[]): SumNewness[] {
  const weight = ({ is_reading, verdict }: SumNewness) =>
    is_reading ? 0 : verdict === clauses["by-source"] || verdict === clauses["by-item"] ? 2 : 1;
  return sums.toSorted((one, other) => weight(one) - weight(other));
}

/** All its words, as they count towards the cap of a section. */
export function sumNewnessText({ sum, from, verdict }: SumNewness): string {
  return [plainText(sum), from, verdict].join(" ");
}

function sourceOf({ inherited, chain }: Figure): string {
  const isOf = (split: Split) =>
    chain.parts.some(
      (part) =>
        part.split === split &&
        (split === "source" || part.chain.figures.some(({ inherited: own }) => own.from_pot)),
    );
  if (inherited.from_pot) return inherited.from_pot.name + ownWords(inherited.from_pot);
  return isOf("source") ? "several sources" : isOf("item") ? "that of its items" : "not named";
}

const longestName = 100;
