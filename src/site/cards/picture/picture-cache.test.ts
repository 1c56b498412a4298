import { readdirSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { temporaryFolder } from "../../../dataset/example-folder.ts";
import { cached, startCache } from "./picture-cache.ts";

let folder = temporaryFolder();
const before = process.env["PICTURE_CACHE"];
beforeEach(() => {
  folder = temporaryFolder();
  process.env["PICTURE_CACHE"] = folder.path;
});
afterEach(() => {
  if (before === undefined) Reflect.deleteProperty(process.env, "PICTURE_CACHE");
  else process.env["PICTURE_CACHE"] = before;
  folder[Symbol.dispose]();
});

/** Draws a byte, and counts how often it was asked to. */
function drawing(byte: number) {
  const times = { drawn: 0 };
  const draw = () => {
    times.drawn += 1;
    return Promise.resolve(Uint8Array.of(byte));
  };
  return { times, draw };
}

test("a picture is drawn once, and is the same bytes ever after", async () => {
  const { times, draw } = drawing(7);
  expect([...(await cached("<svg/>", draw))]).toEqual([7]);
  expect([...(await cached("<svg/>", draw))]).toEqual([7]);
  startCache();
  expect([...(await cached("<svg/>", draw))]).toEqual([7]);
  expect(times.drawn).toBe(1);
});

test("another source is another picture", async () => {
  await cached("<svg/>", drawing(7).draw);
  expect([...(await cached("<svg />", drawing(8).draw))]).toEqual([8]);
});

test("what a whole build has not used is gone with the next", async () => {
  await cached("one", drawing(1).draw);
  await cached("two", drawing(2).draw);
  startCache();
  await cached("one", drawing(1).draw);
  startCache();
  expect(readdirSync(path.join(folder.path, "before"))).toHaveLength(1);
  const again = drawing(2);
  await cached("two", again.draw);
  expect(again.times.drawn).toBe(1);
});

test("a picture that fails to be drawn is not kept", async () => {
  await expect(cached("bad", () => Promise.reject(new Error("no such font")))).rejects.toThrow(
    "no such font",
  );
  expect([...(await cached("bad", drawing(9).draw))]).toEqual([9]);
});

test("a build that begins while another draws disturbs neither", async () => {
  const beside = () => {
    startCache();
    startCache();
    return Promise.resolve(Uint8Array.of(5));
  };
  await cached("first", drawing(1).draw);
  expect([...(await cached("second", beside))]).toEqual([5]);
  expect([...(await cached("second", drawing(6).draw))]).toEqual([5]);
});
