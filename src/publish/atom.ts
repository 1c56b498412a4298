/** The changes as an Atom feed: one entry for each day, with all that changed on it. */
import { inWordsOfDate } from "../format/dates.ts";
import { changeSubject, type DayOfChanges } from "./changes.ts";
import { publisher } from "./publisher.ts";

/** The feed of the latest 50 days. `address` is where the site stands, with a slash at the end. */
export function atomFeed(days: readonly DayOfChanges[], address: string): string {
  const page = `${address}changes/`;
  const updated = days[0]?.date ?? "1970-01-01";
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
    `<title>${escaped(publisher.name)}: changes to the data</title>`,
    `<id>${escaped(page)}</id>`,
    `<link rel="alternate" type="text/html" href="${escaped(page)}"/>`,
    `<link rel="self" type="application/atom+xml" href="${escaped(`${address}changes.xml`)}"/>`,
    `<author><name>${escaped(publisher.name)}</name></author>`,
    `<updated>${updated}T00:00:00Z</updated>`,
    ...days.slice(0, 50).map((day) => entry(day, page)),
    "</feed>",
    "",
  ].join("\n");
}

function entry({ date, changes }: DayOfChanges, page: string): string {
  const items = changes.map(
    (change) =>
      `<li>${escaped(`${change.kind}: ${changeSubject(change)}. ${change.what} ${change.why}`)}</li>`,
  );
  const address = escaped(`${page}#d${date}`);
  return [
    "<entry>",
    `<title>Changes of ${inWordsOfDate(date)}</title>`,
    `<id>${address}</id>`,
    `<link rel="alternate" type="text/html" href="${address}"/>`,
    `<updated>${date}T00:00:00Z</updated>`,
    `<content type="html">${escaped(`<ul>${items.join("")}</ul>`)}</content>`,
    "</entry>",
  ].join("\n");
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
