/** The pages behind the numbers of a comparison: what each is called, and where it stands. */
import type { CouncilGroup } from "../../grouping/council-groups.ts";
import type { Question } from "../../measures/questions.ts";
import { urls } from "../../site/urls.ts";

/** How each number is worked out, and what it is made of. Each page lies one step below the comparison. */
export const partPages = [
  {
    folder: "worked-out",
    name: "How each number is worked out",
    about: "Step by step, figure by figure, with what is not counted and why.",
  },
  {
    folder: "made-of",
    name: "What each number is made of",
    about: "By purpose, pot, kind and year.",
  },
] as const;

/** The address of such a page for a question and a group of councils. */
export function partUrl(
  { count, measure, prices }: Question,
  { slug }: CouncilGroup,
  { folder }: (typeof partPages)[number],
): string {
  return `${urls.compare(count, measure, prices, slug)}${folder}/`;
}
