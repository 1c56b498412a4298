import { readFileSync } from "node:fs";
import { wcagContrast } from "culori";
import { describe, expect, it } from "vitest";
import { lightTokens, resolved, type Tokens } from "./colours.ts";

const css = readFileSync("src/site/styles/tokens.css", "utf8");
const light = lightTokens(css);
const grounds: Readonly<Record<string, Tokens>> = { light, dark: darkTokens() };
const councils = [...light.keys()].filter((name) => /^--council-\d+$/.test(name));
const tints = ["", "-one-off", "-pale"];

describe.for(Object.entries(grounds))("on a %s ground", ([, tokens]) => {
  const colour = (name: string) => resolved(`var(${name})`, tokens);
  const onGround = (name: string) => wcagContrast(colour(name), colour("--ground"));

  it.for(["--ink", "--soft", "--link"])("words in %s have a contrast of 4.5 to 1", (name) => {
    expect(onGround(name)).toBeGreaterThanOrEqual(4.5);
  });

  it.for([...councils, "--focus"])("marks in %s have a contrast of 3 to 1", (name) => {
    expect(onGround(name)).toBeGreaterThanOrEqual(3);
  });

  it.for(councils)("the three tints of %s differ in black and white too", (name) => {
    const shades = tints.map((tint) => colour(`${name}${tint}`));
    expect(wcagContrast(shades[0] ?? "", shades[1] ?? "")).toBeGreaterThanOrEqual(1.5);
    expect(wcagContrast(shades[1] ?? "", shades[2] ?? "")).toBeGreaterThanOrEqual(1.5);
  });
});

it("the two grounds are two", () => {
  const at = (tokens: Tokens, black: string) => wcagContrast(tokens.get("--ground") ?? "", black);
  expect(at(light, "#000000")).toBeGreaterThan(15);
  expect(at(darkTokens(), "#ffffff")).toBeGreaterThan(15);
});

it("a mixture is the one that a browser shows, and in range", () => {
  const mix = (value: string) => resolved(`color-mix(in oklab, ${value})`, light);
  expect(mix("#000000 50%, #ffffff")).toBe("#636363");
  expect(mix("#b04a12 60%, #fdfcf9")).toBe("#d39275");
  expect(mix("#b04a12 100%, #fdfcf9")).toBe("#b04a12");
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
