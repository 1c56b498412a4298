import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { beforeAll, describe, expect, test } from "vitest";
import { readLetters } from "./letters.ts";
import { family, fontFiles, letters, packageFile, type Weight } from "./typeface.ts";

beforeAll(() => initWasm(packageFile("@resvg/resvg-wasm/index_bg.wasm")));

/** What the renderer makes of a line: the ink, from the first stroke to the last. */
function drawnWidth(text: string, weight: Weight): number {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="100"><text x="10" y="80" font-family="${family}" font-size="50" font-weight="${weight}">${text}</text></svg>`;
  const drawing = new Resvg(svg, { font: { fontBuffers: [fontFiles[400], fontFiles[600]] } });
  const width = drawing.innerBBox()?.width ?? 0;
  drawing.free();
  return width;
}

describe.each([400, 600] as const)("in weight %i", (weight) => {
  test.each(["Bournemouth, Christchurch and Poole", "£6,574,000 – “up to”", "children’s services"])(
    "the width of %s is what the renderer draws",
    (text) => {
      const measured = letters[weight].width(text, 50);
      const drawn = drawnWidth(text, weight);
      expect(drawn).toBeGreaterThan(measured * 0.96);
      expect(drawn).toBeLessThanOrEqual(measured);
    },
  );

  test("width grows with the size, and a letter that the font lacks has one too", () => {
    expect(letters[weight].width("ab", 20)).toBeCloseTo(2 * letters[weight].width("ab", 10));
    expect(letters[weight].width("漢", 10)).toBeGreaterThan(0);
  });
});

test("what is no font is refused", () => {
  expect(() => readLetters(new Uint8Array(12))).toThrow("a font without a table head");
});
