/** What kind of document a paper's text is, its title and its day, by the words that councils print. Pure text. */
import type { DocumentRow } from "../tables/documents.ts";

/** What the beginning of a paper says of it. */
export interface PaperHead {
  readonly type: DocumentRow["type"];
  readonly title: string | undefined;
  /** The day of its meeting, the latest of several; else the first day that it prints. */
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
    date: date ?? dateIn(start),
    body: body ?? bodyIn(text, start, type),
  };
}

function isTitle(line: string): boolean {
  return (
    line.length > 8 &&
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
    .map((line) => line.trim());
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
  return named.exec(start)?.[1];
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
