/**
 * What the fonts of every device have, as the inside of a class of a regular expression: Latin letters, figures,
 * and the punctuation of this site. Arrows, circles and ticks are left blank by some, so they are drawn.
 */
export const commonLetters = "\\t\\n\\r -~\\u00a0-\\u017f‘’“”–—…";
