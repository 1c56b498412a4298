/** The decision that represents each council. */
import type { Council, Dataset, Decision } from "../dataset/dataset.ts";
import { rowsOf } from "../grouping/by-council.ts";

/** The council's headline decision, for comparisons of one decision of each council. */
export function headlineOf(dataset: Dataset, council: Council): Decision | undefined {
  return rowsOf(dataset, council).decisions.find(({ headline }) => headline === "yes");
}
