/**
 * CSV for the browser, which never loads the reader of the data folder: our own files, which are known to
 * be sound, apart into cells; and cells into a file that is safe to open in a spreadsheet.
 */

/** Every line as its cells. Quoted cells may hold commas, quotes and line ends. */
export function parsedCsv(text: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  for (const [, quoted, plain = "", end] of text.matchAll(cell)) {
    line.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ",") continue;
    if (line.length > 1 || line[0] !== "") lines.push(line);
    line = [];
  }
  return lines;
}

const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g;

/** A CSV of lines of cells. */
export function csvText(lines: readonly (readonly string[])[]): string {
  return lines.map((line) => `${line.map(safeCell).join(",")}\n`).join("");
}

/** A text that a spreadsheet would calculate is disarmed; a number stays one, and so does a dash alone. */
function safeCell(text: string): string {
  const safe = /^-?[0-9.]*$/.test(text) ? text : text.replace(/^[=+\-@＝＋－＠\t\r]/, "'$&");
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
