/**
 * What a spreadsheet leaves in a CSV that it has opened and saved: dates in its own spelling, large
 * numbers with an exponent, its words for true and for errors. Seen with Gnumeric 1.12.55 (2.1.8 became
 * 2008/02/01, 2022-05 became 2022/05/01) and LibreOffice 7.4.7 (5.100 became 5.1), 30 November 2026.
 */

/** What to do about it, as the end of an error line. */
export const asText =
  "a spreadsheet has changed it: open CSVs as text, in LibreOffice by choosing Text for every column";

const marks: readonly RegExp[] = [
  /^\d{4}\/\d{1,2}\/\d{1,2}$/,
  /^\d{1,2}\/\d{1,2}\/(\d{2}|\d{4})$/,
  /^\d{1,2}-[A-Z][a-z]{2}(-\d{2,4})?$/,
  /^[A-Z][a-z]{2}-\d{2}(\d{2})?$/,
  /^-?\d(\.\d+)?E[+-]\d+$/,
  /^(TRUE|FALSE)$/,
  /^(#(REF!|NAME\?|VALUE!|NUM!|N\/A|DIV\/0!|NULL!)|#{3,}|Err:\d+)$/,
];

/** Whether a whole cell looks like the doing of a spreadsheet. */
export function isSpreadsheetMark(text: string): boolean {
  return marks.some((mark) => mark.test(text));
}

/** UTF-8 that was read as Windows text, and what to do about it: `Â£` for `£`; undefined where there is none. */
export function misreadLetters(text: string): string | undefined {
  const [found] = /Â[\u00a0-\u00bf]|Ã[\u0080-\u00bf]|â€[\p{L}\p{P}\p{S}]?/u.exec(text) ?? [];
  if (found === undefined) return undefined;
  const meant = { "Â£": "£", "â€™": "’", "â€œ": "“", "â€“": "–" }[found];
  const example = meant === undefined ? "" : `, such as ${meant} in place of ${found}`;
  return `the letters that were typed${example} (a spreadsheet has read the file as Windows text: open CSVs as UTF-8)`;
}
