import { readdirSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { temporaryFolder } from "../../../dataset/example-folder.ts";
import { kept, startKeeping } from "./kept.ts";

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
  expect([...(await kept("<svg/>", draw))]).toEqual([7]);
  expect([...(await kept("<svg/>", draw))]).toEqual([7]);
  startKeeping();
  expect([...(await kept("<svg/>", draw))]).toEqual([7]);
  expect(times.drawn).toBe(1);
});

test("another source is another picture", async () => {
  await kept("<svg/>", drawing(7).draw);
  expect([...(await kept("<svg />", drawing(8).draw))]).toEqual([8]);
});

test("what a whole build has not used is gone with the next", async () => {
  await kept("one", drawing(1).draw);
  await kept("two", drawing(2).draw);
  startKeeping();
  await kept("one", drawing(1).draw);
  startKeeping();
  expect(readdirSync(path.join(folder.path, "before"))).toHaveLength(1);
  const again = drawing(2);
  await kept("two", again.draw);
  expect(again.times.drawn).toBe(1);
});

test("a picture that fails to be drawn is not kept", async () => {
  await expect(kept("bad", () => Promise.reject(new Error("no such font")))).rejects.toThrow(
    "no such font",
  );
  expect([...(await kept("bad", drawing(9).draw))]).toEqual([9]);
});

test("a build that begins while another draws disturbs neither", async () => {
  const beside = () => {
    startKeeping();
    startKeeping();
    return Promise.resolve(Uint8Array.of(5));
  };
  await kept("first", drawing(1).draw);
  expect([...(await kept("second", beside))]).toEqual([5]);
  expect([...(await kept("second", drawing(6).draw))]).toEqual([5]);
});
