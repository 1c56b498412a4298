import { expect, test } from "vitest";
import { inBytes } from "./sizes.ts";

test.each([
  [760, "760 bytes"],
  [1000, "1 kB"],
  [60_691, "61 kB"],
  [132_591, "130 kB"],
  [999_600, "1 MB"],
  [1_250_000, "1.3 MB"],
])("%i bytes are %s", (bytes, words) => {
  expect(inBytes(bytes)).toBe(words);
});
