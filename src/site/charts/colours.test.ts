import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { paletteSize } from "../../grouping/council-colours.ts";
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
    const tokens = lightTokens(readFileSync("src/site/styles/tokens.css", "utf8"));
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
  const tokens = lightTokens(readFileSync("src/site/styles/tokens.css", "utf8"));
  const pieces = readFileSync("src/site/styles/pieces.css", "utf8");
  const places = Array.from({ length: paletteSize + 1 }, (_, place) => place);

  it.for(places)("has colour %i wherever a council's colour is used", (place) => {
    for (const tint of ["", "-one-off", "-pale"])
      expect(resolved(`var(--council-${place}${tint})`, tokens)).toMatch(/^#[0-9a-f]{6}$/);
    expect(pieces).toContain(`.council-${place} {\n  --council: var(--council-${place});`);
    expect(pieces).toContain(`--council-${place}: CanvasText;`);
  });

  it("has no colour twice", () => {
    const all = places.map((place) => tokens.get(`--council-${place}`));
    expect(new Set(all).size).toBe(places.length);
  });
});
