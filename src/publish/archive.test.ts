import { strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { archive } from "./archive.ts";

const files = new Map([
  ["councils.csv", strToU8("id,name\n".repeat(1000))],
  ["statistics/naïve.csv", strToU8("“£1”\n")],
  ["empty.csv", new Uint8Array()],
]);

test("another program finds every file, in its order", () => {
  expect(Object.entries(unzipSync(archive(files)))).toEqual([...files]);
});

test("what is said of the entries is what another packer says of them", () => {
  const facts = (bytes: Uint8Array) => {
    const view = Buffer.from(bytes);
    const end = view.length - 22;
    const directory = view.subarray(view.readUInt32LE(end + 16), end);
    // Without the packed sizes and offsets, in which packers may differ.
    const entries: string[] = [];
    for (let at = 0; at < directory.length;) {
      const entry = directory.subarray(at, at + 46 + directory.readUInt16LE(at + 28));
      entries.push(
        [entry.subarray(0, 20), entry.subarray(24, 42), entry.subarray(46)]
          .map((part) => part.toString("hex"))
          .join(" "),
      );
      at += entry.length;
    }
    return entries;
  };
  const other = zipSync(Object.fromEntries(files), {
    ...{ level: 6, mtime: new Date(1980, 0, 1), os: 3, attrs: (0o100644 << 16) >>> 0 },
  });
  expect(facts(archive(files))).toEqual(facts(other));
});

test("the same files make the same bytes", () => {
  expect(archive(files)).toEqual(archive(new Map(files)));
});
