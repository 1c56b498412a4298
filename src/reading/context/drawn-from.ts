/** Money that is drawn from a sum which the paper has told: “£1.7m will be drawn down from the £14m”. */
import type { FoundAmount } from "../found.ts";

/** `amount` comes from `sum`; both are numbers in the list of amounts. */
export interface Drawn {
  readonly amount: number;
  readonly sum: number;
}

/** Amounts that the paper says are drawn from the sum which follows them. */
export function drawnFrom(amounts: readonly FoundAmount[]): Drawn[] {
  return amounts.flatMap((one, amount) => {
    const sum = amounts[amount + 1];
    if (one.cell || !sum || sum.path !== one.path) return [];
    const between = one.words.slice(one.end, sum.start);
    const said = `${one.words.slice(Math.max(0, one.start - 60), one.start)} ${between}`;
    const isDrawn = /\b(?:draw\w*|drew|funded|released?|met|financed)\b/i.test(said);
    // A full stop ends it, but not that of an abbreviation.
    const isNear = /\bfrom (?:the|its|this|that) $/i.test(between) && !/[.;] [A-Z]/.test(between);
    const isShare = /\b(?:allocated|awarded|spent|used) from the $/i.test(between);
    return isDrawn && isNear && !isShare ? [{ amount, sum: amount + 1 }] : [];
  });
}

const spokenOf =
  /^ ?((?:of )?(?:funds|funding|money)? ?(?:already|previously) (?:allocated|approved|agreed|set aside|designated)[^.;,:(]*)/i;

/** What the paper calls such a sum, by the words behind it. */
export function sumName({ words, end }: FoundAmount): string | undefined {
  const name = spokenOf
    .exec(words.slice(end))?.[1]
    ?.trim()
    .replace(/^of /i, "")
    .split(/ and (?:for|to) /)[0];
  if (name === undefined) return undefined;
  return /^fund/i.test(name) ? `F${name.slice(1)}` : `Funds ${name.replace(/^money /i, "")}`;
}
