import { describe, expect, test } from "vitest";
import { inventedData } from "./invented-data.ts";
import { inventedDataset } from "./invented-dataset.ts";

const size = { councils: 11, figures: 700 };

describe("an invented data folder", () => {
  const dataset = inventedDataset(size);

  test("loads without a problem, with as many rows as asked for", () => {
    expect(dataset.councils.length).toBe(11);
    expect(dataset.figures.length).toBe(700);
  });

  test("has rows in every table but replies, former ids, changed codes and sums that need a hint", () => {
    const { statistics, replies, former_ids, sums, code_changes, ...rest } = dataset;
    expect([...replies, ...former_ids, ...sums, ...code_changes]).toEqual([]);
    expect(
      [...Object.values(rest), ...Object.values(statistics)].map((rows) => rows.length > 0),
    ).not.toContain(false);
  });

  test("uses every relation between figures", () => {
    const figures = dataset.figures;
    const uses = {
      parts: figures.some(({ part_of }) => part_of.length > 1),
      restatements: figures.some(({ restates }) => restates),
      successors: figures.some(({ supersedes }) => supersedes.length > 0),
      pots: figures.some(({ to_pot }) => to_pot),
      releases: figures.some(({ from_pot }) => from_pot?.inflow === "whole"),
      absent: figures.some(({ amount_absent }) => amount_absent),
      rejected: figures.some(({ status }) => status === "rejected"),
    };
    expect(Object.entries(uses).filter(([, used]) => !used)).toEqual([]);
  });

  test("spreads the councils over the regions", () => {
    expect(new Set(dataset.councils.map(({ region }) => region)).size).toBe(9);
  });

  test("cannot be taken for a real one", () => {
    for (const { name, gss_code, website } of dataset.councils) {
      expect(name).toMatch(/^Invented Council [0-9]{3}$/);
      expect(gss_code).toMatch(/^X99/);
      expect(website).toMatch(/\.example$/);
    }
  });

  test("is the same for the same seed, and another for another", () => {
    const small = { councils: 2, figures: 40 };
    expect(inventedData(small)).toEqual(inventedData(small));
    expect(inventedData(small, 2)).not.toEqual(inventedData(small));
  });

  test("may have a council with no figures, and one with a thousand", () => {
    expect(inventedDataset({ councils: 2, figures: 1 }).figures).toHaveLength(1);
    expect(inventedDataset({ councils: 1, figures: 1000 }).figures).toHaveLength(1000);
  });
});
