/**
 * Whether two totals are alike, dimension by dimension. Shares and words only: it knows no figures and no
 * council, so that a page in the browser can ask it too.
 */
import { seemNotToAddUp, shareInWords } from "../format/units.ts";
import { series } from "../format/words.ts";
import type { Breakdown } from "../counting/breakdown.ts";
import { isAll } from "../counting/qualified-parts.ts";
import { alikeEnough, type Aspect } from "./verdict-rules.ts";

/** Pounds by word in every dimension; `undefined` stands for what the papers do not say. */
export type Profile = Readonly<Record<Aspect, Breakdown>>;

/**
 * How unlike two totals are in one dimension: `partly` where what is stated of them differs; `mostly`
 * where less than half of the money could be alike, even if all that is not stated were. Undefined
 * where nothing that is stated differs.
 */
export function unlike(
  aspect: Aspect,
  a: Breakdown,
  b: Breakdown,
): "mostly" | "partly" | undefined {
  const [one, other] = [shares(a), shares(b)];
  const [said, otherSaid] = [stated(one), stated(other)];
  if (said === 0 || otherSaid === 0) return undefined;
  const common = [...one].filter(([word]) => word !== undefined && !isNeverAlike(aspect, word));
  const alike = (of: number, ofOther: number) =>
    common.reduce(
      (sum, [word, share]) => sum + Math.min(share / of, (other.get(word) ?? 0) / ofOther),
      0,
    );
  if (alike(said, otherSaid) > 1 - 1e-9) return undefined;
  const unsaid = 1 - said + (1 - otherSaid);
  return alike(1, 1) + unsaid < alikeEnough ? "mostly" : "partly";
}

/**
 * `one-off`, or `one-off 79%, not stated 19% and ongoing 2%`, the largest first; with what of it is our
 * reading: `new 64% (our reading) and …`.
 */
export function sideInWords(parts: Breakdown, readings: Breakdown = new Map()): string {
  const sorted = [...shares(parts)].sort((a, b) => b[1] - a[1]);
  const words = sorted.map(([word, share]) => {
    const told = word ?? "not stated";
    const ours = readingWords(parts.get(word) ?? 0, readings.get(word) ?? 0);
    return `${sorted.length === 1 ? told : `${told} ${shareInWords(share)}`}${ours}`;
  });
  const isOff = seemNotToAddUp(sorted.map(([, share]) => share));
  return `${series(words)}${isOff ? ", each rounded" : ""}`;
}

function readingWords(pounds: number, reading: number): string {
  if (reading <= 0) return "";
  return isAll(reading, pounds) ? " (our reading)" : " (in part our reading)";
}

/** Whether the papers leave any of the money unsaid in this dimension. */
export function isUnsaid(parts: Breakdown): boolean {
  return (parts.get(undefined) ?? 0) > 0;
}

/** Whether they leave all of it unsaid. */
export function isAllUnsaid(parts: Breakdown): boolean {
  return isUnsaid(parts) && stated(shares(parts)) <= 1e-9;
}

/** Shares of the money by word. */
function shares(parts: Breakdown): Breakdown {
  const some = [...parts].filter(([, pounds]) => pounds > 0);
  const all = some.reduce((sum, [, pounds]) => sum + pounds, 0);
  return new Map(some.map(([word, pounds]) => [word, pounds / all]));
}

/** The share of which anything is stated. */
function stated(parts: Breakdown): number {
  return parts.size === 0 ? 0 : 1 - (parts.get(undefined) ?? 0);
}

/** Nobody knows what “other” is, so two of it are not the same. */
function isNeverAlike(aspect: Aspect, word: string): boolean {
  return aspect === "purpose" && word === "other";
}
