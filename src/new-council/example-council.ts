/**
 * Test support: an invented council, Testshire, as rows for every table in `testshire/`. They come into a
 * data folder as a person brings them: first the skeleton, then its rows filled in and more added.
 */
import { readCsv } from "../csv/read-csv.ts";
import { countryCode } from "../topic-statistics.ts";
import { unfilled } from "../tables/read/read-table.ts";
import { dataTexts, writeTogether } from "./folder.ts";
import { inserted } from "./insertion.ts";

/** What is told of the council on the command line. */
export const testshire = { slug: "testshire", name: "Testshire Council", gss_code: "E06999999" };

/** Puts Testshire's rows into a folder that has its skeleton. */
export function fillIn(directory: string): void {
  const own = dataTexts("src/new-council/testshire");
  const data = dataTexts(directory);
  if (own === undefined || data === undefined) throw new Error(`no folder ${directory}`);
  const filled = [...own].map(([file, { text }]) => {
    const whole = countryWith(data.get(file)?.text ?? "", file, text);
    return [file, filledIn(whole, file, text)] as const;
  });
  writeTogether(directory, new Map(filled));
}

/** The country is the sum of its authorities: with one more, its values are so much larger. */
function countryWith(text: string, file: string, own: string): string {
  const [names = [], ...rows] = textsOf(file, own);
  const [period, value] = [names.indexOf("period"), names.indexOf("value")];
  if (period < 0 || value < 0) return text;
  const added = new Map(rows.map((row) => [row[period], Number(row[value])]));
  return text
    .split("\n")
    .map((line) => {
      const cells = line.split(",");
      const more = line.startsWith(`${countryCode},`) ? (added.get(cells[period]) ?? 0) : 0;
      return more === 0 ? line : cells.with(value, `${Number(cells[value]) + more}`).join(",");
    })
    .join("\n");
}

/** Cells go by their heading: a column that Testshire has nothing to say in is empty. */
function filledIn(text: string, file: string, own: string): string {
  const kept = text.split("\n").filter((line) => !isSkeleton(line));
  const [header = []] = textsOf(file, text === "" ? own : text);
  const [names = [], ...rows] = textsOf(file, own);
  return rows.reduce((before, row) => {
    const cells = header.map((name) => row[names.indexOf(name)] ?? "");
    return inserted(before, { file, columns: header, cells }).text;
  }, kept.join("\n"));
}

function textsOf(file: string, text: string): string[][] {
  return readCsv(file, text).rows.map(({ cells }) => cells.map((cell) => cell.text));
}

function isSkeleton(line: string): boolean {
  return line.startsWith(testshire.slug) && line.includes(unfilled);
}
