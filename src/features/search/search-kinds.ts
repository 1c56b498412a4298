/** The kinds of things that a search finds, in the order that results stand in. Words only. */

export const searchKinds = [
  { slug: "councils", name: "Councils" },
  { slug: "decisions", name: "Decisions" },
  { slug: "figures", name: "Figures" },
  { slug: "pots", name: "Pots of money" },
  { slug: "events", name: "Events" },
  { slug: "performance", name: "Performance figures" },
  { slug: "terms", name: "Glossary" },
  { slug: "pages", name: "Pages" },
] as const;

export type SearchKind = (typeof searchKinds)[number]["slug"];

/**
 * The word that every indexed thing of a kind has, and nothing else. Nobody can type it: a number
 * before letters is never looked for as a word of its own.
 */
export function wordOfKind(kind: SearchKind): string {
  return `0kind0${kind}0q`;
}

/** The word that every indexed thing of a council has. No council's word begins with another's. */
export function wordOfCouncil(id: string): string {
  return `0council0${id.replaceAll("-", "0")}0q`;
}

/**
 * The word of the one indexed thing that has no other word and is never shown. Pagefind passes over
 * words that its index lacks: a word that together with this one finds something is such a word.
 */
export const wordOfNothing = "0nothing0q";
