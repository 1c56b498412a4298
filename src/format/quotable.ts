/** Words of strangers in sentences of ours. */

/** What a stranger wrote, fit to be quoted in a sentence: at most 40 characters, all of them seen. */
export function quotable(text: string): string {
  const seen = text.slice(0, 200).replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, "\uFFFD");
  const characters = [...seen];
  return characters.length > 40 ? `${characters.slice(0, 40).join("")}…` : seen;
}
