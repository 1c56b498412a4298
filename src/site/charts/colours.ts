/**
 * Colours for places without a stylesheet. It reads the custom properties of the site's tokens and
 * works out what the light ground makes of them; it must not know a single colour itself.
 */

import { clampChroma, formatHex, interpolate } from "culori";
import { memoized } from "../../format/memoized.ts";

/** Values by name of custom property, as a style sheet has them outside its media queries. */
export type Tokens = ReadonlyMap<string, string>;

/** The custom properties of a style sheet on a light ground. */
export function lightTokens(css: string): Tokens {
  const everywhere = css.replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, "");
  const declared = everywhere.matchAll(/(--[\w-]+):\s*([^;]+);/g);
  return new Map([...declared].map(([, name = "", value = ""]) => [name, value]));
}

/**
 * The value with every custom property filled in and every mixture worked out, as six-digit
 * hexadecimal colours. A property that the tokens lack is an error of ours: it throws.
 */
export function resolved(value: string, tokens: Tokens): string {
  const filled = value.replace(/var\((--[\w-]+)\)/g, (_, name: string) => token(tokens, name));
  const mixture = /color-mix\(in oklab, (#[0-9a-f]{6}) ([0-9.]+)%, (#[0-9a-f]{6})\)/g;
  return filled.replace(mixture, (_, first: string, percent: string, second: string) =>
    mixed(first, second, Number(percent) / 100),
  );
}

/** A property worked out: a picture names the same few hundreds of times. */
const token = memoized(
  (tokens: Tokens, name: string): string => {
    const value = tokens.get(name);
    if (value === undefined)
      throw new Error(`no ${name} in the tokens; a chart may use only those`);
    return resolved(value, tokens);
  },
  (name) => name,
);

/** Two colours mixed in Oklab, `share` of the first. What no screen shows keeps its lightness and hue. */
function mixed(first: string, second: string, share: number): string {
  const mixture = interpolate([second, first], "oklab")(share);
  return formatHex(clampChroma(mixture, "oklch"));
}
