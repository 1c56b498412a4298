import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { lightTokens, resolved, type Tokens } from "./colours.ts";

const css = readFileSync("src/site/styles/tokens.css", "utf8");
const light = lightTokens(css);
const grounds: Readonly<Record<string, Tokens>> = { light, dark: darkTokens() };
const councils = [...light.keys()].filter((name) => /^--council-\d+$/.test(name));
const tints = ["", "-one-off", "-not-stated"];

describe.for(Object.entries(grounds))("on a %s ground", ([, tokens]) => {
  const colour = (name: string) => resolved(`var(${name})`, tokens);
  const onGround = (name: string) => contrast(colour(name), colour("--ground"));

  it.for(["--ink", "--soft", "--link"])("words in %s have a contrast of 4.5 to 1", (name) => {
    expect(onGround(name)).toBeGreaterThanOrEqual(4.5);
  });

  it.for([...councils, "--focus"])("marks in %s have a contrast of 3 to 1", (name) => {
    expect(onGround(name)).toBeGreaterThanOrEqual(3);
  });

  it.for(councils)("the three tints of %s differ in black and white too", (name) => {
    const shades = tints.map((tint) => colour(`${name}${tint}`));
    expect(contrast(shades[0] ?? "", shades[1] ?? "")).toBeGreaterThanOrEqual(1.5);
    expect(contrast(shades[1] ?? "", shades[2] ?? "")).toBeGreaterThanOrEqual(1.5);
  });
});

it("the two grounds are two", () => {
  const at = (tokens: Tokens, black: string) => contrast(tokens.get("--ground") ?? "", black);
  expect(at(light, "#000000")).toBeGreaterThan(15);
  expect(at(darkTokens(), "#ffffff")).toBeGreaterThan(15);
});

it("contrast is reckoned as WCAG does", () => {
  expect(contrast("#000000", "#ffffff")).toBe(21);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});

/** The light tokens, with what the style sheet says for a dark ground in their place. */
function darkTokens(): Tokens {
  const dark = /@media[^{]*prefers-color-scheme: dark[^{]*\{\s*:root\s*\{([^}]*)\}/.exec(css);
  const declared = (dark?.[1] ?? "").matchAll(/(--[\w-]+):\s*([^;]+);/g);
  return new Map([
    ...light,
    ...[...declared].map(([, name = "", value = ""]) => [name, value] as const),
  ]);
}

function contrast(one: string, other: string): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
