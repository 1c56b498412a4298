/** What was drawn from each pot of which all inflow is known, and what is left, in sentences. */
import type { Council, Dataset } from "../../dataset/dataset.ts";
import { balanceStory } from "../balances/balance-stories.ts";
import { richText, type LinkTarget, type RichText } from "../../wording/rich-text.ts";
import { linkedAmounts } from "./questions/amount-links.ts";
import { councilFacts } from "./council-facts.ts";
import { notesOf } from "./notes.ts";

/** One paragraph for each pot with a balance, in file order. */
export function balanceLines(dataset: Dataset, council: Council): RichText[] {
  return councilFacts(dataset, council).balances.map((balance) => {
    const { name, finding, silence } = balanceStory(dataset, balance);
    const { fillings, releases } = balance;
    const pots: LinkTarget = { page: "council", id: council.id, part: "pots" };
    const notes = notesOf([...fillings, ...releases], mostNotes);
    return richText`${name}: ${linkedAmounts(finding, [fillings, releases], pots)}.${notes} ${silence}`;
  });
}

const mostNotes = 3;
