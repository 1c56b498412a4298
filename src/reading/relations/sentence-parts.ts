/** Parts that running text adds up: after “of which”, in a list under a sum, in the paragraphs that follow it. */
import type { FoundAmount } from "../found.ts";
import type { PartLink } from "./part-links.ts";
import type { TableParts } from "./table-parts.ts";
import { lastDigit } from "../amounts/notation.ts";
import { partsOfPlaces } from "./place-parts.ts";

/** The parts that sentences and lists name. */
export function sentenceParts(
  amounts: readonly FoundAmount[],
  isAlone: (amount: number) => boolean,
): Omit<TableParts, "misprints"> {
  const parts: PartLink[] = [];
  const complete: { whole: number; split: PartLink["split"] }[] = [];
  amounts.forEach((amount, whole) => {
    if (amount.cell || isAlone(whole)) return;
    if (isSourceOf(amounts[whole - 1], amount))
      parts.push({ part: whole - 1, whole, split: "item" });
    const found = ofWhich(amounts, whole) ?? following(amounts, whole, isAlone);
    if (!found) return;
    parts.push(...found.parts.map((part) => ({ part, whole, split: found.split })));
    if (found.isComplete) complete.push({ whole, split: found.split });
  });
  for (const { whole, split, parts: own } of partsOfPlaces(amounts)) {
    const links = own.filter((part) => !parts.some((one) => one.part === part));
    parts.push(...links.map((part) => ({ part, whole, split })));
    if (links.length > 1 && equals(amounts, whole, links)) complete.push({ whole, split });
  }
  // Parts that make the sum are not all of it where another part of the same split, named elsewhere, crosses them.
  const all = Map.groupBy(parts, ({ whole, split }) => `${whole} ${split}`);
  const isAll = ({ whole, split }: (typeof complete)[number]) =>
    equals(
      amounts,
      whole,
      (all.get(`${whole} ${split}`) ?? []).map(({ part }) => part),
    );
  return { parts, complete: complete.filter(isAll) };
}

interface Found {
  readonly parts: readonly number[];
  readonly split: PartLink["split"];
  readonly isComplete: boolean;
}

const opens =
  /(?:\bof which|\bmade up of|\bcomprising|\bconsisting of|\bwhich includes(?: the)?|\bincluding(?: the)?|\bsplit between)\s*(?:up to )?$/i;

/** Amounts of the same sentence behind “of which”; a sum that money is drawn from is no part. */
function ofWhich(amounts: readonly FoundAmount[], whole: number): Found | undefined {
  const { words = "", end = 0, path } = amounts[whole] ?? {};
  const next = amounts[whole + 1];
  if (!next || next.path !== path || !opens.test(words.slice(end, next.start))) return undefined;
  const stop = /[.;](?= [A-Z]|$)/.exec(words.slice(end));
  const limit = stop ? end + stop.index : words.length;
  const parts: number[] = [];
  for (
    let index = whole + 1;
    amounts[index]?.path === path && (amounts[index]?.start ?? 0) < limit;
    index += 1
  ) {
    const one = amounts[index];
    const lead = words.slice(0, one?.start ?? 0);
    if (!/\b(?:from|of|against) (?:the|this|that) $/i.test(lead)) parts.push(index);
  }
  const isComplete = parts.length > 1 && equals(amounts, whole, parts);
  const kept = isComplete || parts.length === 1 ? parts : parts.slice(0, 1);
  const tail = words.slice(next.end, limit);
  const isEarlier = /\b(?:as|already|previously) (?:approved|agreed|released|allocated)\b/i.test(
    tail,
  );
  const isSource =
    /(?<!\b(?:director|head) of )\b(?:fund|resources|drawdown|reserve|grant|borrow)/i;
  const split = isEarlier ? "step" : isSource.test(tail) ? "source" : "item";
  return { parts: kept, split, isComplete };
}

/** “£2m was allocated from the £7m”: a share of the sum behind it. */
function isSourceOf(part: FoundAmount | undefined, whole: FoundAmount): boolean {
  if (!part || part.path !== whole.path || part.pounds >= whole.pounds) return false;
  return /\b(?:allocated|set aside|earmarked|spent|used|awarded) (?:from|out of) the $/i.test(
    whole.words.slice(part.end, whole.start),
  );
}

/** The amounts that follow a sum, beside it or inside its place, where they add up to it. */
function following(
  amounts: readonly FoundAmount[],
  whole: number,
  isAlone: (amount: number) => boolean,
): Found | undefined {
  const amount = amounts[whole];
  if (!amount) return undefined;
  const parts: number[] = [];
  let sum = 0;
  for (let index = whole + 1; index < amounts.length && parts.length < 12; index += 1) {
    const one = amounts[index];
    if (!one || one.cell || !isBeside(amount, one)) break;
    if (isMention(one) || isAlone(index) || one.pounds >= amount.pounds) continue;
    parts.push(index);
    sum += one.pounds;
    if (sum > amount.pounds) return undefined;
    const isInside = parts.every((part) => isWithin(amounts[part], amount));
    if (isSum(amounts, whole, parts) && parts.length >= (isInside ? 2 : 3))
      return { parts, split: splitOf(amount), isComplete: true };
  }
  return undefined;
}

/** “is funded as follows”: parts by where the money comes from; else by what it is for. */
function splitOf({ words, end }: FoundAmount): PartLink["split"] {
  const after = words.slice(end);
  return /\b(?:funded|financed|paid for|met)\b[^.;]{0,60}(?:follows|:|sources?|by|from)/i.test(
    after,
  )
    ? "source"
    : "item";
}

/** Paragraphs of the same section, entries of the same list, or something inside the sum's own place. */
function isBeside(whole: FoundAmount, part: FoundAmount): boolean {
  return (
    isWithin(part, whole) ||
    whole.path.at(-2) === part.path.at(-2) ||
    whole.path.at(-2) === part.path.at(-3)
  );
}

function isWithin(part: FoundAmount | undefined, whole: FoundAmount): boolean {
  const place = whole.path.at(-1);
  return place !== undefined && part !== undefined && part.path.includes(place);
}

/** “from the £10m already allocated”: a sum that is spoken of, and no part of another. */
function isMention({ words, start, end }: FoundAmount): boolean {
  return (
    /\bfrom (?:the|a|this) $/i.test(words.slice(0, start)) ||
    /^ (?:funds? )?already\b|^ (?:more|less|higher|lower) than\b/i.test(words.slice(end))
  );
}

/** Whether parts make a sum to 1% of it. Where nothing but arithmetic speaks for it, coarse rounding is not enough. */
function isSum(amounts: readonly FoundAmount[], whole: number, parts: readonly number[]): boolean {
  const pounds = amounts[whole]?.pounds ?? 0;
  const sum = parts.reduce((total, part) => total + (amounts[part]?.pounds ?? 0), 0);
  return equals(amounts, whole, parts) && Math.abs(sum - pounds) <= pounds / 100;
}

function equals(amounts: readonly FoundAmount[], whole: number, parts: readonly number[]): boolean {
  const sum = parts.reduce((total, part) => total + (amounts[part]?.pounds ?? 0), 0);
  return Math.abs(sum - (amounts[whole]?.pounds ?? 0)) <= lastDigit(amounts[whole]) / 2;
}
