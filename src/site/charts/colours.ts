/**
 * Colours for places without a stylesheet. It reads the custom properties of the site's tokens and
 * works out what the light ground makes of them; it must not know a single colour itself.
 */

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
  const filled = value.replace(/var\((--[\w-]+)\)/g, (_, name: string) => {
    const token = tokens.get(name);
    if (token === undefined)
      throw new Error(`no ${name} in the tokens; a chart may use only those`);
    return resolved(token, tokens);
  });
  const mixture = /color-mix\(in oklab, (#[0-9a-f]{6}) ([0-9.]+)%, (#[0-9a-f]{6})\)/g;
  return filled.replace(mixture, (_, first: string, percent: string, second: string) =>
    mixed(first, second, Number(percent) / 100),
  );
}

type Triple = readonly [number, number, number];

/** Two colours mixed in Oklab, `share` of the first. */
function mixed(first: string, second: string, share: number): string {
  const [a, b] = [toOklab(first), toOklab(second)];
  const mix = (index: 0 | 1 | 2) => a[index] * share + b[index] * (1 - share);
  return fromOklab([mix(0), mix(1), mix(2)]);
}

function toOklab(hex: string): Triple {
  const channel = (at: number) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  const cones = times(linearToCones, [channel(1), channel(3), channel(5)]);
  return times(conesToOklab, [Math.cbrt(cones[0]), Math.cbrt(cones[1]), Math.cbrt(cones[2])]);
}

function fromOklab(lab: Triple): string {
  const roots = times(oklabToCones, lab);
  const linear = times(conesToLinear, [roots[0] ** 3, roots[1] ** 3, roots[2] ** 3]);
  const digits = linear.map((value) => {
    const channel = value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
    const byte = Math.round(Math.min(1, Math.max(0, channel)) * 255);
    return byte.toString(16).padStart(2, "0");
  });
  return `#${digits.join("")}`;
}

function times(matrix: readonly [Triple, Triple, Triple], [x, y, z]: Triple): Triple {
  const row = ([a, b, c]: Triple) => a * x + b * y + c * z;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}

// The matrices of Oklab as its author published them for sRGB.
const linearToCones = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
] as const;
const conesToOklab = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
] as const;
const oklabToCones = [
  [1, 0.3963377774, 0.2158037573],
  [1, -0.1055613458, -0.0638541728],
  [1, -0.0894841775, -1.291485548],
] as const;
const conesToLinear = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
] as const;
