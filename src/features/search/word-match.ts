/**
 * Whether an indexed word is the one that was typed. The index joins forms of a word, and where it has
 * none it falls back to an indexed word that the typed one begins with: `plan` for `planet`, `777` for
 * an amount of that beginning. That is another word, and this module tells the two apart.
 */

/** Whether a reader who typed the one means the other: its beginning, or a form of it. */
export function isTyped(indexed: string, typed: string): boolean {
  const [one, other] = [plain(indexed), plain(typed)];
  if (isAmountWord(typed)) return one === other;
  return one.startsWith(other) || formsOf(one).some((form) => formsOf(other).includes(form));
}

/** The word that the index may have taken for the typed one, the longest; undefined for amounts. */
export function nearWord(indexed: readonly string[], typed: string): string | undefined {
  if (isAmountWord(typed)) return undefined;
  const other = plain(typed);
  return indexed
    .filter((word) => word.length >= 4 && other.startsWith(plain(word)))
    .sort((a, b) => b.length - a.length)[0];
}

/** How an index spells an amount or a number: all of it counts. */
function isAmountWord(word: string): boolean {
  return /^\d+[edp]\d+q$/.test(word);
}

function plain(word: string): string {
  return word.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}

/** A word without the endings of English that make no other word of it. */
function formsOf(word: string): string[] {
  const single = word
    .replace(/(?<=..)ies$/, "y")
    .replace(/(?<=(?:s|x|z|ch|sh))es$/, "")
    .replace(/(?<=[^su])s$/, "");
  const [, root] = /^(.*[aeiouy].*?)(?:ing|ed)$/.exec(single) ?? [];
  if (root === undefined || root.length < 3) return [single];
  return [single, root, `${root}e`, root.replace(/([^aeiou])\1$/, "$1"), root.replace(/i$/, "y")];
}
