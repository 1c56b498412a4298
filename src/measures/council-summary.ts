/** The decision by which each council is told. */
import type { Council, Dataset, Decision } from "../dataset/dataset.ts";
import { rowsOf } from "../grouping/by-council.ts";

/** The decision that represents a council where one decision of each is compared. */
export function headlineOf(dataset: Dataset, council: Council): Decision | undefined {
  return rowsOf(dataset, council).decisions.find(({ headline }) => headline === "yes");
}
