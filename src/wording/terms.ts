/** Terms of art in plain words, and which of them a text uses. */
import { terms as topicTerms } from "../topic.ts";

/** A term of art and what it means, in plain words. */
export interface Term {
  readonly term: string;
  readonly meaning: string;
}

interface FoundTerm extends Term {
  readonly found: RegExp;
}

/** All terms that we explain: those of councils and their money, then those of the topic. */
export const terms: readonly FoundTerm[] = [
  term(
    "drawdown",
    "taking money out of a larger sum, which may or may not have been set aside for these services before",
    /\bdraw(s|n|ing)?[ -]?downs?\b/i,
  ),
  term("tranche", "one of several portions of a sum", /\btranches?\b/i),
  term("reserve", "money a council has saved from earlier years", /\breserves?\b/i),
  term("base budget", "the part of the budget that is there every year", /\bbase budget\b/i),
  term("earmarked", "set aside for one purpose", /\bearmarked\b/i),
  term("delegated", "left to an officer or a member to decide", /\bdelegat(ed|ion)\b/i),
  term("directorate", "a department of the council", /\bdirectorate\b/i),
  term("capital", "money for buildings and other lasting things", /(?<!\bworking )\bcapital\b/i),
  term("capital receipts", "money from selling land and buildings", /\bcapital receipts?\b/i),
  term("outturn", "what it came to at the end of the year", /\boutturn\b/i),
  term("CQC", "the inspectorate of health and care", /\bCQC\b|\bCare Quality Commission\b/),
  term("statutory direction", "an order of a minister to a council", /\bstatutory direction\b/i),
  term(
    "section 114 notice",
    "a finance officer’s formal report that the council’s spending will exceed its means",
    /\bsection 114\b/i,
  ),
  term(
    "Best Value Notice",
    "the government’s formal word that it is concerned about how a council is run",
    /\bBest Value Notice\b/i,
  ),
  term(
    "capitalisation direction",
    "leave to pay running costs with capital money",
    /\bcapitalisation direction\b/i,
  ),
  term(
    "call-in",
    "a look at a decision by other councillors before it takes effect",
    /\bcall-in\b/i,
  ),
  ...topicTerms,
];

/**
 * The terms that a text uses, in the order of their first use. Words within a longer term are that term and no other,
 * unless its meaning takes the shorter one up.
 */
export function termsIn(text: string): Term[] {
  const uses = terms.flatMap((one) => usesOf(one, text));
  const own = uses.filter((use) => !uses.some((longer) => isTakenBy(use, longer)));
  const first = new Map(own.sort((a, b) => a.start - b.start).map(({ of }) => [of.term, of]));
  return [...first.values()].map(({ term: word, meaning }) => ({ term: word, meaning }));
}

/** One place where a text uses a term. */
interface Use {
  readonly of: FoundTerm;
  readonly start: number;
  readonly end: number;
}

function usesOf(of: FoundTerm, text: string): Use[] {
  const all = new RegExp(of.found.source, `${of.found.flags}g`);
  return [...text.matchAll(all)].map(({ index, 0: words }) => ({
    of,
    start: index,
    end: index + words.length,
  }));
}

function isTakenBy(use: Use, longer: Use): boolean {
  const isInside = use.start >= longer.start && use.end <= longer.end;
  const isLonger = longer.end - longer.start > use.end - use.start;
  return isInside && isLonger && !use.of.found.test(longer.of.meaning);
}

/** For each text of a page, in their order: the terms that no earlier text has used. */
export function firstUses(texts: readonly string[]): Term[][] {
  const used = new Set<string>();
  return texts.map((text) => {
    const fresh = termsIn(text).filter((one) => !used.has(one.term));
    for (const one of fresh) used.add(one.term);
    return fresh;
  });
}

function term(word: string, meaning: string, found: RegExp): FoundTerm {
  return { term: word, meaning, found };
}
