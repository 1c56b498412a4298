/** Each council in brief: its headline decision and its total under every counting rule. */
import type { Council, Dataset, Decision } from "../dataset/dataset.ts";
import { rowsOf } from "../grouping/by-council.ts";
import { colourOf } from "../grouping/council-colours.ts";
import { countRules } from "../counting/rules.ts";
import { totalRow, type TotalRow } from "./totals.ts";

interface CouncilSummary {
  readonly council: Council;
  readonly colour: number;
  readonly headline: Decision | undefined;
  readonly totals: readonly { readonly name: string; readonly row: TotalRow }[];
}

/** In the order given, else that of councils.csv. */
export function councilSummaries(
  dataset: Dataset,
  councils: readonly Council[] = dataset.councils,
): CouncilSummary[] {
  return councils.map((council) => ({
    council,
    colour: colourOf(dataset, council),
    headline: headlineOf(dataset, council),
    totals: countRules.map(({ name, total }) => ({
      name,
      row: totalRow(dataset, total(dataset, council)),
    })),
  }));
}

/** The decision that represents a council where one decision of each is compared. */
export function headlineOf(dataset: Dataset, council: Council): Decision | undefined {
  return rowsOf(dataset, council).decisions.find(({ headline }) => headline === "yes");
}
