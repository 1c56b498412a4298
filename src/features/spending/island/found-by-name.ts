/** The authority that a reader means by what is typed: its name, or the beginning of just one. */
import type { ChoiceAuthority } from "../rows/choice-data.ts";

interface Found {
  readonly number: string | undefined;
  /** Why nothing is found, in a sentence. */
  readonly problem: string;
}

/** The number of the one authority that is meant, or why there is none. */
export function foundByName(authorities: readonly ChoiceAuthority[], typed: string): Found {
  const words = plain(typed);
  if (words === "") return { number: undefined, problem: "Type the name of a council." };
  const exact = authorities.filter(([, , name]) => plain(name) === words);
  const begins = authorities.filter(([, , name]) => plain(name).startsWith(words));
  const [found, ...others] = exact.length > 0 ? exact : begins;
  if (found === undefined) return { number: undefined, problem: "No council has this name." };
  return others.length > 0
    ? { number: undefined, problem: `${begins.length} councils begin so: type more.` }
    : { number: found[0], problem: "" };
}

/** Letters without case, accents and marks. */
export function plain(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/\p{M}|[.’']/gu, "")
    .toLowerCase()
    .trim();
}
