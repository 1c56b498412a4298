/** What money is for, as a sentence says it. */
import { purposesInSentences } from "../topic.ts";

/** `the programme of improving the services`; a purpose that needs no other words as it is. */
export function purposeWords(purpose: string): string {
  return purposesInSentences[purpose] ?? purpose;
}
