import { expect, test } from "vitest";
import type { Dataset } from "../../dataset/dataset.ts";
import { loadDataset } from "../../dataset/load.ts";
import { disclosures } from "./disclosure.ts";
import { disclosureRecords } from "./disclosure-json.ts";

test("the shipped data: one decision of each council, by hand from the documents", () => {
  const records = disclosureRecords(disclosures(loadDataset("data").dataset as Dataset));
  const shares = (id: string) => {
    const row = records.find(({ decision }) => decision === id) as Record<string, unknown>;
    return ["source", "new_or_reallocated", "recurrence", "period"].map(
      (slug) => (row[slug] as { share: number }).share,
    );
  };
  expect(shares("birmingham-cabinet-2022-06-07")).toEqual([1, 1, 0.8129, 0.9042]);
  expect(shares("bcp-council-2023-09-12")).toEqual([0, 1, 1, 0]);
  // Point 8 calls £3.04m of £4.78m already funded and names no earlier decision; that the rest is new no paper says.
  expect(shares("bristol-cabinet-2023-06-06")).toEqual([1, 0, 0, 1]);
  expect(shares("herefordshire-cabinet-2022-11-24")).toEqual([1, 1, 0, 0]);
  // The pot of the £1m that the second tranche includes is our reading: its own record was not seen.
  expect(shares("herefordshire-director-2022-07")).toEqual([0, 0, 0, 0]);
  // Capital is not asked whether it comes once or every year; the two sister programmes are for other services.
  expect(shares("stockton-on-tees-cabinet-2025-10-16")).toEqual([1, 0, null, 0]);
  expect(records.map(({ decision }) => decision)).not.toContain(
    "bristol-cabinet-2023-06-06-property",
  );
  expect(records.every(({ price_base }) => price_base.share === null)).toBe(true);
});
