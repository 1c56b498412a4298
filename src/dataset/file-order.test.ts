import { expect, test, vi } from "vitest";
import type * as Disk from "node:fs";
import { dataFiles, loadDataset } from "./load.ts";

const order = vi.hoisted(() => ({ isTurned: false }));

/** A disk that lists its files the other way round, where the test asks for it. */
vi.mock("node:fs", async (original) => {
  const disk = await original<typeof Disk>();
  const readdirSync = (...given: Parameters<typeof disk.readdirSync>) => {
    const entries: unknown[] = disk.readdirSync(...given);
    return order.isTurned ? entries.toReversed() : entries;
  };
  return { ...disk, readdirSync, default: { ...disk, readdirSync } };
});

test("the order in which a disk lists its files changes nothing", () => {
  const ids = () => {
    const { dataset } = loadDataset("data");
    return [dataset?.figures, dataset?.documents].map((rows) => rows?.map(({ id }) => id));
  };
  const [files, rows] = [dataFiles("data"), ids()];
  order.isTurned = true;
  expect(dataFiles("data")).toEqual(files);
  expect(ids()).toEqual(rows);
  expect(files).toContain("allocations/bcp.csv");
});
