/** What kind of document a paper's text is, its title and its day, by the words that councils print. Pure text. */
import type { DocumentRow } from "../tables/documents.ts";

/** What the beginning of a paper says of it. */
export interface PaperHead {
  readonly type: DocumentRow["type"];
  readonly title: string | undefined;
  /** The first day that the paper prints; as a rule that of its meeting. */
  readonly date: string | undefined;
}

/** Reads the beginning of a paper. */
export function paperHead(text: string): PaperHead {
  const start = text.slice(0, 6000);
  const lines = start.split("\n").map((line) => line.replace(/^#+ /, "").trim());
  const title = lines.find(
    (line) =>
      line.length > 8 &&
      !/^(?:Breadcrumb|Issue - |Agenda item|Decision Details|Skip|Meeting:)/i.test(line),
  );
  return { type: typeOf(text, start), title: title?.slice(0, 200), date: dateIn(start) };
}

function typeOf(text: string, start: string): DocumentRow["type"] {
  if (/^(?:#+ )?Meeting: \d\d\/\d\d\/\d{4} - /m.test(text)) return "issue page";
  if (/^(?:#+ )?Decision (?:Details|Maker:|Outcome)/im.test(start)) return "decision record";
  if (/^(?:#+ )?Agenda item\b/im.test(start)) return "agenda item";
  if (/^(?:#+ )?minutes\b|\bminutes of (?:the|a) /im.test(start) && /\bRESOLVED\b/i.test(text))
    return "minutes";
  return "report";
}

const months = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const spelt = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)? (${months.join("|")}),? (20\\d\\d)\\b`,
  "i",
);

function dateIn(text: string): string | undefined {
  const [, day = "", month = "", year = ""] = spelt.exec(text) ?? [];
  if (year !== "") return iso(year, months.indexOf(month.toLowerCase()) + 1, Number(day));
  const [, d = "", m = "", y = ""] = /\b(\d\d)\/(\d\d)\/(20\d\d)\b/.exec(text) ?? [];
  return y === "" ? undefined : iso(y, Number(m), Number(d));
}

function iso(year: string, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
