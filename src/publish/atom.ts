/**
 * The changes as an Atom feed: an entry for each change, with a name and a time of its own, so that a
 * reader that has seen the first change of a day is still told of the second.
 */
import { inWordsOfDate } from "../format/dates.ts";
import { namedFew } from "../format/words.ts";
import { changeSubject, type Change, type DayOfChanges } from "./changes.ts";
import { checksum, utf8 } from "./publication.ts";
import { publisher } from "./publisher.ts";

interface Entry {
  readonly date: string;
  /** The changes are of one kind, for one reason. */
  readonly changes: readonly [Change, ...Change[]];
  /** An ISO time on the day, later for each further entry. */
  readonly time: string;
}

/** The feed of the latest 50 days. `address` is where the site stands, with a slash at the end. */
export function atomFeed(days: readonly DayOfChanges[], address: string): string {
  const page = `${address}changes/`;
  const entries = days.slice(0, 50).flatMap(entriesOf);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
    `<title>${escaped(publisher.name)}: changes to the data</title>`,
    `<id>${escaped(page)}</id>`,
    `<link rel="alternate" type="text/html" href="${escaped(page)}"/>`,
    `<link rel="self" type="application/atom+xml" href="${escaped(`${address}changes.xml`)}"/>`,
    `<author><name>${escaped(publisher.name)}</name></author>`,
    `<updated>${entries[0]?.time ?? "1970-01-01T00:00:00Z"}</updated>`,
    ...entries.map((entry) => entryXml(entry, page)),
    "</feed>",
    "",
  ].join("\n");
}

/** The entries of a day, the latest first. Changes know no time: the order of their rows stands in for it. */
function entriesOf({ date, changes }: DayOfChanges): Entry[] {
  const alike = Map.groupBy(changes, ({ kind, what, why }) => JSON.stringify([kind, what, why]));
  const midnight = Date.parse(`${date}T00:00:00Z`);
  const groups = [...alike.values()].flatMap(([first, ...others], index): Entry[] => {
    const time = new Date(midnight + 1000 * index).toISOString().replace(".000Z", "Z");
    return first === undefined ? [] : [{ date, changes: [first, ...others], time }];
  });
  return groups.reverse();
}

function entryXml({ date, changes, time }: Entry, page: string): string {
  const [{ kind, what, why }] = changes;
  const subjects = changes.map(changeSubject);
  const day = `${page}#d${date}`;
  const name = checksum(utf8(JSON.stringify([kind, what, why, subjects]))).slice(0, 12);
  const text = `${kind}: ${subjects.join(", ")}. ${what} ${why}`;
  return [
    "<entry>",
    `<title>${escaped(`${inWordsOfDate(date)}, ${kind}: ${inShort(subjects)}`)}</title>`,
    `<id>${escaped(`${day}-${name}`)}</id>`,
    `<link rel="alternate" type="text/html" href="${escaped(day)}"/>`,
    `<updated>${time}</updated>`,
    `<content type="html">${escaped(`<p>${escaped(text)}</p>`)}</content>`,
    "</entry>",
  ].join("\n");
}

function inShort(subjects: readonly string[]): string {
  const { named, rest } = namedFew(subjects, 3);
  return rest > 0 ? `${named.join(", ")} and ${rest} more` : named.join(", ");
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
