import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { paletteSize } from "../views/council-colours.ts";
import { lightTokens, resolved } from "./colours.ts";

const css = `
:root { --ground: #ffffff; --ink: #000000; --font: Georgia, serif; }
@media (prefers-color-scheme: dark) { :root { --ground: #000000; } svg { --ink: #ffffff; } }
:root, svg { --half: color-mix(in oklab, var(--ink) 50%, var(--ground)); --far: var(--half); }
`;

describe("tokens on a light ground", () => {
  it("are those outside the media queries", () => {
    expect(Object.fromEntries(lightTokens(css))).toEqual({
      "--ground": "#ffffff",
      "--ink": "#000000",
      "--font": "Georgia, serif",
      "--half": "color-mix(in oklab, var(--ink) 50%, var(--ground))",
      "--far": "var(--half)",
    });
  });

  it("of the site leave no chart colour open", () => {
    const tokens = lightTokens(readFileSync("src/styles/tokens.css", "utf8"));
    const colours = [...tokens.keys()].filter((name) => name.startsWith("--council"));
    expect(colours.length).toBeGreaterThan(0);
    for (const name of colours) expect(resolved(`var(${name})`, tokens)).toMatch(/^#[0-9a-f]{6}$/);
  });
});

describe("a resolved value", () => {
  const tokens = lightTokens(css);

  it("has properties filled in and mixtures worked out, as a browser does", () => {
    expect(resolved('<a fill="var(--far)" stroke="var(--ink)"/>', tokens)).toBe(
      '<a fill="#636363" stroke="#000000"/>',
    );
    expect(resolved("color-mix(in oklab, #b04a12 60%, #fdfcf9)", tokens)).toBe("#d39275");
  });

  it("throws on a property that the tokens lack", () => {
    expect(() => resolved("var(--none)", tokens)).toThrowErrorMatchingInlineSnapshot(
      `[Error: no --none in the tokens; a chart may use only those]`,
    );
  });
});

describe("the palette", () => {
  const tokensCss = readFileSync("src/styles/tokens.css", "utf8");
  const pieces = readFileSync("src/styles/pieces.css", "utf8");
  const dark = new Map([
    ...lightTokens(tokensCss),
    ...lightTokens(
      /prefers-color-scheme: dark\) \{([^@]*?\n {2}\})\n\}/.exec(tokensCss)?.[1] ?? "",
    ),
  ]);
  const places = Array.from({ length: paletteSize + 1 }, (_, place) => place);

  it.for(places)("has colour %i on both grounds, 3:1 or more, everywhere it is used", (place) => {
    for (const tokens of [lightTokens(tokensCss), dark]) {
      const [colour, ground] = [`var(--council-${place})`, "var(--ground)"].map((value) =>
        resolved(value, tokens),
      );
      expect(contrast(colour ?? "", ground ?? "")).toBeGreaterThanOrEqual(3);
      for (const tint of ["ongoing", "one-off", "not-stated"])
        expect(resolved(`var(--council-${place}-${tint})`, tokens)).toMatch(/^#[0-9a-f]{6}$/);
    }
    expect(pieces).toContain(`.council-${place} {\n  --council: var(--council-${place});`);
    expect(pieces).toContain(`--council-${place}: CanvasText;`);
  });

  it("has no colour twice, and none on the dark ground that is the light one's", () => {
    const all = [lightTokens(tokensCss), dark].flatMap((tokens) =>
      places.map((place) => tokens.get(`--council-${place}`)),
    );
    expect(new Set(all).size).toBe(2 * places.length);
  });
});

/** The contrast of two colours as WCAG 2 defines it. */
function contrast(one: string, other: string): number {
  const [light = 0, dim = 0] = [one, other].map(luminance).sort((a, b) => b - a);
  return (light + 0.05) / (dim + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
