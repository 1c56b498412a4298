import { Resvg } from "@resvg/resvg-wasm";
import { beforeAll, describe, expect, test } from "vitest";
import { readLetters } from "./letters.ts";
import { rendererStarted } from "./raster.ts";
import { outlined } from "./outlined.ts";
import { family, fontFiles, letters, type Weight } from "./typeface.ts";

beforeAll(rendererStarted);

/** What the renderer makes of a line: the ink, from the first stroke to the last. */
function drawnWidth(text: string, weight: Weight): number {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="100"><text x="10" y="80" font-family="${family}" font-size="50" font-weight="${weight}">${text}</text></svg>`;
  const drawing = new Resvg(svg, { font: { fontBuffers: [fontFiles[400], fontFiles[600]] } });
  const width = drawing.innerBBox()?.width ?? 0;
  drawing.free();
  return width;
}

describe.each([400, 600] as const)("in weight %i", (weight) => {
  test.each([
    "Bournemouth, Christchurch and Poole",
    "£6,574,000 – “up to”",
    "children’s services",
    "AVATAR, Tomorrow",
  ])("the width of %s is what the renderer draws", (text) => {
    const measured = letters[weight].width(text, 50);
    const drawn = drawnWidth(text, weight);
    // All but the white before the first letter and after the last, which is no ink.
    expect(drawn).toBeGreaterThan(measured - 6);
    expect(drawn).toBeLessThanOrEqual(measured);
  });

  test("width grows with the size, and a letter that the font lacks has one too", () => {
    expect(letters[weight].width("ab", 20)).toBeCloseTo(2 * letters[weight].width("ab", 10));
    expect(letters[weight].width("漢", 10)).toBeGreaterThan(0);
  });
});

test.each([400, 600] as const)("outlines are what the renderer draws, in weight %i", (weight) => {
  const text = "AVATAR, “up to” £6.49m & Tomorrow";
  const words = `font-size="48" font-weight="${weight}" fill="#000000"><tspan x="40" y="70">${text.replace("&", "&amp;")}</tspan></text>`;
  const card = (start: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="1000" height="100" font-family="${family}">${start} ${words}</svg>`;
  const boxOf = (svg: string) => {
    const drawing = new Resvg(svg, { font: { fontBuffers: [fontFiles[400], fontFiles[600]] } });
    const { x = 0, y = 0, width = 0, height = 0 } = drawing.innerBBox() ?? {};
    drawing.free();
    return [x, y, width, height];
  };
  const shapes = outlined(card('<text data-words=""'));
  expect(shapes).not.toContain("<text");
  const drawn = boxOf(card("<text"));
  for (const [index, side] of boxOf(shapes).entries())
    expect(Math.abs(side - (drawn[index] ?? 0)), `side ${index}`).toBeLessThanOrEqual(1);
});

test("what is no font is refused", () => {
  expect(() => readLetters(Buffer.alloc(12))).toThrow("Unknown font format");
});
