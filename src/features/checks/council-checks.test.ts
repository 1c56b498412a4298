import { expect, test } from "vitest";
import { example } from "../../dataset/example-data.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import { loadDataset } from "../../dataset/load.ts";
import { printedSums } from "../../counting/reconciliation.ts";
import { councilChecks } from "./council-checks.ts";

test("a sum that its parts do not make is judged and does not agree", () => {
  const fault = { id: "fault", allocation: "total", printed: "3000000", expected: "1000000" };
  const allocations = [
    { id: "total", complete_splits: "item", amount_gbp: "3000000" },
    { id: "one", part_of: "total:item", amount_gbp: "1000000" },
  ];
  const dataset = example({ allocations, discrepancies: [fault], gaps: [{ id: "gap" }] });
  const found = councilChecks(dataset, dataset.councils).map(
    ({ council, judged, agreeing, faults, gaps }) => ({
      council: council.id,
      counts: [judged, agreeing, faults.length, gaps.length],
    }),
  );
  expect(found[0]).toEqual({ council: "northtown", counts: [1, 0, 1, 1] });
});

test("every sum, misprint and gap of the shipped data is among those of one council", () => {
  const dataset = loadDataset("data").dataset as Dataset;
  const all = councilChecks(dataset, dataset.councils);
  const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id).sort();
  expect(idsOf(all.flatMap(({ faults }) => faults))).toEqual(idsOf(dataset.discrepancies));
  expect(idsOf(all.flatMap(({ gaps }) => gaps))).toEqual(idsOf(dataset.gaps));
  const wholes = (sums: readonly { readonly whole: { readonly id: string } }[]) =>
    sums.map(({ whole }) => whole.id).sort();
  expect(wholes(all.flatMap(({ sums }) => sums))).toEqual(wholes(printedSums(dataset)));
});
