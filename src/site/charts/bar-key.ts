/** The key of a chart: what the looks of its marks mean, of those that are drawn and of no other. */

/** Words for a look, and whether a mark has it. */
type Look<Mark> = readonly [words: string, isDrawn: (mark: Mark) => boolean];

/** The words of every look that some mark has, in the order given; empty where none has any. */
export function keyOf<Mark>(marks: readonly Mark[], looks: readonly Look<Mark>[]): string {
  return looks.flatMap(([words, isDrawn]) => (marks.some(isDrawn) ? [words] : [])).join(" ");
}

/** Of the outlines that bars have in all charts. */
export const outlineWords = {
  ceiling: "Dashed: a ceiling, “up to”.",
  about: "Dotted: “about”.",
} as const;
