import { describe, expect, test } from "vitest";
import type { Dataset } from "../../dataset/dataset.ts";
import { loadDataset } from "../../dataset/load.ts";
import { checkedTables, sumsInText } from "./checked-tables.ts";
import { printedSums } from "../../counting/reconciliation.ts";
import { checkRecords } from "./checks-json.ts";

describe("the shipped data", () => {
  const dataset = loadDataset("data").dataset as Dataset;
  const sums = printedSums(dataset);
  const records = checkRecords(sums);

  test("the misprint in table 1.11 shows in its row and in its column, and nowhere else", () => {
    const { rows, fault } = {
      rows: records.filter(({ table }) => table === "1.11"),
      fault: "birmingham-discrepancy-h2st-one-off-total",
    };
    expect(rows.filter(({ discrepancy }) => discrepancy !== null)).toEqual([
      {
        document: "birmingham-report-2022-06-07",
        table: "1.11",
        what: "row total of One-off budget - H2ST, by year",
        printed_gbp: 7_800_000,
        computed_gbp: 6_800_000,
        status: "differs by £1,000,000",
        discrepancy: fault,
      },
      {
        document: "birmingham-report-2022-06-07",
        table: "1.11",
        what: "grand total, by item",
        printed_gbp: 39_991_000,
        computed_gbp: 40_991_000,
        status: "differs by £1,000,000",
        discrepancy: fault,
      },
    ]);
    expect(rows.filter(({ status }) => status === "agrees")).toHaveLength(11);
  });

  test("every difference has a known reason", () => {
    const open = records.filter(
      ({ status, discrepancy }) => status.startsWith("differs") && discrepancy === null,
    );
    expect(open).toEqual([]);
  });

  test("every sum stands in a table or in the list", () => {
    const shown = checkedTables(dataset, sums).flatMap(({ rows }) =>
      rows.flatMap(({ across, down }) => [across, ...down]).filter((sum) => sum !== undefined),
    );
    expect(new Set([...shown, ...sumsInText(sums)])).toEqual(new Set(sums));
  });
});
