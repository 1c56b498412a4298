/** What money is for, as a sentence says it. */

const spoken: Readonly<Record<string, string>> = {
  SEND: "special educational needs (SEND)",
  "SEND and transport": "special educational needs (SEND) and transport",
  "improvement programme": "programmes to improve the services",
  leadership: "leadership of the services",
};

/** `programmes to improve the services`; a purpose that needs no other words as it is. */
export function purposeWords(purpose: string): string {
  return spoken[purpose] ?? purpose;
}
