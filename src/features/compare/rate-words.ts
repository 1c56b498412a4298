/** The rates of two councils, each applied to the other, in sentences. */
import { rateSentence } from "../../wording/rate-words.ts";
import type { RichText } from "../../wording/rich-text.ts";
import type { PairCount } from "./pair-view.ts";

/** Empty unless the verdict allows rates. */
export function rateSentences({ answers, rates }: PairCount): RichText[] {
  return rates.flatMap(({ question, ...row }) => {
    const sides = answers.find((answer) => answer.question === question)?.sides ?? [];
    const rowOf = (id: string) => sides.find(({ council }) => council.id === id)?.row;
    const [at, of] = [rowOf(row.at.id), rowOf(row.of.id)];
    return at && of ? [rateSentence(row, { at, of })] : [];
  });
}
