/** What is to be known of an official value, in a word. */
export const valueMarks = {
  plain: "value",
  noted: "value with a note",
  broken: "value after a break",
} as const;
