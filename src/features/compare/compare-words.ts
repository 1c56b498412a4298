/** The finding of the page that leads to every pair: how many may be compared. */
import type { Council, Dataset } from "../../dataset/dataset.ts";
import { pairVerdicts } from "../../comparability/verdicts.ts";
import { capitalised, countWord } from "../../format/words.ts";

/** `Of six pairs of whole sums, none can be compared outright, two with care`, without a full stop. */
export function pairsFinding(dataset: Dataset, councils: readonly Council[]): string {
  const verdicts = pairVerdicts(dataset, { count: "decided" }, councils);
  if (verdicts.length === 0) return "There are not two councils to compare yet";
  const of = (grade: string) => verdicts.filter(({ verdict }) => verdict === grade).length;
  const [fully, care] = [of("comparable"), of("with care")];
  const all = `${countWord(verdicts.length)} ${verdicts.length === 1 ? "pair" : "pairs"}`;
  const said = [
    fully === 0 ? "none can be compared outright" : `${countWord(fully)} can be compared`,
    care === 0 ? "none with care" : `${countWord(care)} with care`,
  ];
  return capitalised(`of ${all} of whole sums, ${said.join(", ")}`);
}
