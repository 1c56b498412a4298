/** Texts in the form in which words are looked for in them. */

/**
 * In small letters, with a space before each word and nothing but letters, digits and these spaces; an
 * apostrophe is left out. So ` our` stands in what has a word that begins with `our`, and in nothing else.
 */
export function searchable(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/['’]/g, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/^(?=\S)/, " ")
    .trimEnd();
}
