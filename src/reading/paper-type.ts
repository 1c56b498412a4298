/** What kind of document a paper's text is, its title and its day, by the words that councils print. Pure text. */
import type { DocumentRow } from "../tables/documents.ts";

/** What the beginning of a paper says of it. */
export interface PaperHead {
  readonly type: DocumentRow["type"];
  readonly title: string | undefined;
  /** The day of its meeting, the latest of several; else its day of decision; else the first day that it prints. */
  readonly date: string | undefined;
  /** Who met or is to decide, where it says so. */
  readonly body: string | undefined;
}

/** Reads the beginning of a paper. */
export function paperHead(text: string): PaperHead {
  const start = text.slice(0, 6000);
  const lines = start.split("\n").map((line) => line.replace(/^#+ /, "").trim());
  const type = typeOf(text, start);
  const named = lines.map((line) => /^Report to (?:the )?[^:]{3,60}: (.{9,})$/.exec(line)?.[1]);
  const title =
    named.find((one) => one !== undefined) ??
    labelled(text, /^(?:Subject|Title|Report title)$/i) ??
    lines.find(isTitle);
  const { date, body } = meetingIn(text);
  return {
    type,
    title: title?.slice(0, 200),
    date: date ?? decisionDay(text) ?? dateIn(start),
    body: body ?? bodyIn(text, start, type),
  };
}

function isTitle(line: string): boolean {
  return (
    line.length > 8 &&
    !/^(?:Issue details|Decision (?:record|notice|list)|Officer decision|Public document pack)$/i.test(
      line,
    ) &&
    !/^(?:[•·]|\d+(?:\.\d+)*\.? |.* > |Breadcrumb|Issue - |Agenda item|Decision Details|Skip|Meeting:|This section|.*\b(?:City|County|Borough|District|Metropolitan)? ?Council$|Report to\b)/i.test(
      line,
    )
  );
}

/** The words behind `Title:`, in its line, or in those that follow it up to a blank one. */
function labelled(text: string, label: RegExp): string | undefined {
  const lines = text
    .slice(0, 6000)
    .split("\n")
    .map((line) => line.trim().replace(/^[•·] /, ""));
  const index = lines.findIndex(
    (line) => label.test(line.split(":")[0] ?? "") && line.includes(":"),
  );
  if (index === -1) return undefined;
  const own = (lines[index] ?? "").replace(/^[^:]*: ?/, "");
  const rest = lines.slice(index + 1);
  // A title in a line of its own ends with it; one that begins in the line of its label goes on to a gap.
  const more =
    own === ""
      ? rest.filter((line) => line !== "").slice(0, 1)
      : rest.slice(0, Math.max(0, rest.indexOf("")));
  const words = [own, ...more].join(" ").trim();
  return words.length > 3 ? words : undefined;
}

/** The latest of the meetings of an issue page; of a record “On 7 June 2022, Cabinet:”. */
function meetingIn(text: string): { date?: string | undefined; body?: string | undefined } {
  const all = [
    ...text.matchAll(/^(?:#+ )?Meeting: (\d\d)\/(\d\d)\/(\d{4}) - (.+?)(?: \(Item \d+\))?$/gm),
  ];
  const meetings = all.map(([, d = "", m = "", y = "", body]) => ({
    date: iso(y, Number(m), Number(d)),
    body,
  }));
  const latest = meetings.toSorted((a, b) => ((a.date ?? "") < (b.date ?? "") ? 1 : -1))[0];
  if (latest) return latest;
  const on = new RegExp(
    `^(?:On|At its meeting on) (${spelt.source.replaceAll(/\((?!\?)/g, "(?:")}),? (?:the )?([A-Z][A-Za-z ]+?)(?: |:|-|resolved|agreed)*$`,
    "im",
  ).exec(text);
  const [, day = "", body] = on ?? [];
  return on ? { date: dateIn(day), body } : {};
}

function bodyIn(text: string, start: string, type: string): string | undefined {
  if (type === "decision record") return labelled(text, /^Decision[- ]Maker$/i);
  const named =
    /\b(?:Minutes of (?:the |a )?(?:meeting of (?:the )?)?|Report to:? (?:the )?)(Cabinet|Council|Executive|[A-Z][\w' ]+ Committee)\b/i;
  const alone =
    /^(?:.* \| )?(Cabinet|Executive|Full Council|Council|[A-Z][\w' ]+ Committee)(?: \| .*)?$/m;
  return named.exec(start)?.[1] ?? alone.exec(start.slice(0, 1500))?.[1];
}

function typeOf(text: string, start: string): DocumentRow["type"] {
  if (/^(?:#+ )?Meeting: \d\d\/\d\d\/\d{4} - /m.test(text)) return "issue page";
  if (/^(?:#+ )?Decision (?:Details|Maker:|Outcome)/im.test(start)) return "decision record";
  if (/^(?:#+ )?Agenda item\b/im.test(start)) return "agenda item";
  if (/^(?:#+ )?minutes\b|\bminutes of (?:the|a) /im.test(start) && /\bRESOLVED\b/i.test(text))
    return "minutes";
  return "report";
}

/** The day behind “Date of decision:”, wherever it stands. */
function decisionDay(text: string): string | undefined {
  const labels =
    /\b(?:Date of (?:the )?(?:decision|meeting)|(?:Decision|Meeting) date|Date (?:decision )?(?:made|taken))\s*:?\s*([^\n]{6,40})/gi;
  for (const [, after = ""] of text.matchAll(labels)) {
    const day = dateIn(after);
    if (day !== undefined) return day;
  }
  return undefined;
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
const names = months.map((name) => `${name}|${name.slice(0, 3)}`).join("|");
const spelt = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (${names}|sept),? (20\\d\\d)\\b`, "i");

/** The first day that the words print, its month spelt or as a number. */

function dateIn(text: string): string | undefined {
  const [inWords, inNumbers] = [spelt.exec(text), /\b(\d\d?)\/(\d\d?)\/(20\d\d)\b/.exec(text)];
  const first =
    inWords && inNumbers ? (inWords.index < inNumbers.index ? inWords : inNumbers) : inWords;
  const [, day = "", month = "", year = ""] = first ?? inNumbers ?? [];
  if (year === "") return undefined;
  const spelled = months.findIndex((name) => name.startsWith(month.slice(0, 3).toLowerCase()));
  return iso(year, /\d/.test(month) ? Number(month) : spelled + 1, Number(day));
}

function iso(year: string, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
