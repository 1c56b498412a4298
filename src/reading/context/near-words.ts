/** The words around an amount: its sentence, its clause, and which of some words stands nearest to it. Pure text. */
import type { FoundAmount } from "../found.ts";

/** A new sentence begins with a capital, an amount or a bracket. */
const sentences = /(?<=[.;!?])\s+(?=[A-Z(£])/;

/** The sentence up to the amounts beside this one. */
export function surroundings({ words, start, end, cell }: FoundAmount) {
  if (cell) {
    const near = `${cell.row.name} ${cell.column?.name ?? ""}`;
    return { before: cell.row.name, after: "", near };
  }
  const before = words.slice(0, start).split(sentences).at(-1) ?? "";
  const after = words.slice(end).split(sentences)[0] ?? "";
  const since = before.split(/£ ?\d[\d.,]*(?: ?(?:m|k|bn|million|thousand))?/i).at(-1) ?? "";
  // Few words between two amounts, such as “will be”, say nothing: then those before both count.
  const own = since.trim().length < 12 || onlyYear.test(since) ? before : since;
  const next = after.split(/£ ?\d/)[0] ?? "";
  return { before: own, after: next, near: `${own} ${next}` };
}

/** “£0.9m in 2026/27 and £1.6m”: words between two amounts that say no more than when. */
const onlyYear = /^ (?:in|for|by) (?:20)?\d\d ?[/–-] ?(?:20)?\d\d,? and\s*$/;

/** The words of its sentence before and behind an amount. */
export function sentenceOf({ words, start, end }: FoundAmount): Clause {
  return {
    before: words.slice(0, start).split(sentences).at(-1) ?? "",
    after: words.slice(end).split(sentences)[0] ?? "",
  };
}

/** The words of a sentence before and after an amount, as far as they belong to it. */
export interface Clause {
  readonly before: string;
  readonly after: string;
}

/**
 * The words that speak of this amount and of no other: of a cell its row and column, of running text its sentence
 * up to the amounts and the clauses beside it. “This will require £1m” speaks of the sentence before, too.
 */
export function clauseOf({ words, start, end, cell }: FoundAmount): Clause {
  if (cell) return { before: cell.row.name, after: cell.column?.name ?? "" };
  const all = words.slice(0, start).split(sentences);
  const own = all.at(-1) ?? "";
  const before = /^(?:This|It|These)\b/.test(own) ? `${all.at(-2) ?? ""} ${own}` : own;
  const after = words.slice(end).split(sentences)[0] ?? "";
  const parts = before.split(figure);
  const since = parts.at(-1) ?? "";
  // Up to the comma, or to “and” before the next amount, the words behind an amount are its own.
  const lead = parts.length > 1 ? ownLead(since, parts.slice(0, -1).join("£")) : since;
  return {
    before: lead.split(joints).at(-1) ?? "",
    after: after.split(figure)[0]?.split(joints)[0] ?? "",
  };
}

/** What stands between two amounts and speaks of the second. Both ends of a range have the words before it. */
function ownLead(since: string, earlier: string): string {
  if (/^\s*(?:and|to|-|–)\s*$/.test(since) && /\bbetween\s*$/i.test(earlier)) return earlier;
  return since.replace(/^[^,]*,/, "").replace(/^.* and (?:(?:a|the|another|further) )*$/, "");
}

const figure = /£ ?\d[\d.,]*(?: ?(?:m|k|bn|million|thousand)\b)?/i;
/** Where a clause ends that has something of its own to say. */
const joints = /, (?:and|plus|which|of which|as well as)\b|;| in addition to | on top of /i;

/** What the pattern that stands nearest to the amount says; behind it rather than before it. */
export function nearest<T>(
  { before, after }: Clause,
  patterns: readonly (readonly [RegExp, T])[],
): T | undefined {
  const found = patterns.flatMap(([pattern, said]) => {
    const every = new RegExp(pattern.source, "gi");
    const last = [...before.matchAll(every)].at(-1);
    const first = every.exec(after);
    return [
      ...(first ? [{ said, far: first.index }] : []),
      ...(last ? [{ said, far: before.length - last.index - last[0].length + 1 }] : []),
    ];
  });
  return found.toSorted((a, b) => a.far - b.far)[0]?.said;
}
