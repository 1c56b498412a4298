/** What kind of pot one is, in a sentence; a kind that we read and no paper prints is marked. */
import type { Pot } from "../dataset/dataset.ts";
import { pots } from "../tables/pots.ts";

/** `Money given by the government.`, `Money given by the government (our reading).` */
export function potKindSentence({ kind, inferred }: Pick<Pot, "kind" | "inferred">): string {
  const said = pots.columns.kind.words?.[kind] ?? kind;
  const isRead = inferred?.some((column) => column === "kind") ?? false;
  return isRead ? said.replace(/\.?$/, " (our reading).") : said;
}
