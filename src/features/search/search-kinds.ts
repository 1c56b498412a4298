/** The kinds of things that a search finds, in the order that results stand in. Words only. */

/** The kinds with their names. */
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

/** The slug of a kind. */
export type SearchKind = (typeof searchKinds)[number]["slug"];

/**
 * The word that every indexed thing of a kind has, and nothing else. Nobody can type it: a number
 * before letters is never looked for as a word of its own.
 */
export function wordOfKind(kind: SearchKind): string {
  return `0kind0${kind}0q`;
}

/**
 * How far money has come, in the order that results of a kind stand in: what is decided before what
 * was only put to a body or not taken. Decisions and figures have one of these; other kinds have none.
 */
export const searchStages = [
  "approved",
  "noted",
  "not funding",
  "recommended",
  "rejected",
] as const;

/** The word of a stage. */
export type SearchStage = (typeof searchStages)[number];

/** The kinds whose results stand by stage. */
export const stagedKinds: readonly SearchKind[] = ["decisions", "figures"];

/** The word that every indexed thing of a stage has. */
export function wordOfStage(stage: SearchStage): string {
  return `0stage0${stage.replaceAll(" ", "0")}0q`;
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
