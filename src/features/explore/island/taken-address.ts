/** The address of the page, which holds the question. */
import { questionQuery } from "../model/question-address.ts";
import type { ExploreQuestion } from "../model/question.ts";
import type { Subject } from "../model/subject.ts";
import { made } from "./elements.ts";

const tooLong =
  "This question is too long for an address of 300 characters: it works here, and cannot be linked to.";

/** Makes a question the address of the page; where it is too long, the problems say so in place of what they said. */
export function takeAddress(
  question: ExploreQuestion,
  subject: Subject,
  problems: HTMLElement,
): void {
  const query = questionQuery(question, subject);
  if (query !== undefined) history.pushState(null, "", query === "" ? location.pathname : query);
  if (query === undefined || problems.childElementCount > 0)
    problems.replaceChildren(...(query === undefined ? [made("p", {}, tooLong)] : []));
}

/** What of an address could not be read; nothing where all could. */
export function problemLines(problems: readonly string[], { row }: Subject): HTMLElement[] {
  if (problems.length === 0) return [];
  const lines = problems.map((problem) => made("li", {}, problem));
  return [
    made("p", {}, `The address could not be read, so all ${row[1]} are shown:`),
    made("ul", {}, ...lines),
  ];
}
