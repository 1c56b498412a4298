import { expect, test } from "vitest";
import type { Dataset } from "../dataset/dataset.ts";
import { example } from "../dataset/example-data.ts";
import { changesByDay } from "./changes.ts";
import { atomFeed } from "./atom.ts";

test("the feed has an entry for each change, the latest first, with its text made safe", () => {
  const dataset = example({
    changes: [
      { date: "2022-07-01" },
      { date: "2022-08-02", id: "total", kind: "corrected", what: "A < B & C.", why: "Misread." },
    ],
  });
  expect(atomFeed(changesByDay(dataset), "https://funding.example/site/")).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="utf-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
    <title>Council Funding Compared: changes to the data</title>
    <id>https://funding.example/site/changes/</id>
    <link rel="alternate" type="text/html" href="https://funding.example/site/changes/"/>
    <link rel="self" type="application/atom+xml" href="https://funding.example/site/changes.xml"/>
    <author><name>Council Funding Compared</name></author>
    <updated>2022-08-02T00:00:00Z</updated>
    <entry>
    <title>2 August 2022, corrected: total</title>
    <id>https://funding.example/site/changes/#d2022-08-02-6f2d055755c5</id>
    <link rel="alternate" type="text/html" href="https://funding.example/site/changes/#d2022-08-02"/>
    <updated>2022-08-02T00:00:00Z</updated>
    <content type="html">&lt;p&gt;corrected: total. A &amp;lt; B &amp;amp; C. Misread.&lt;/p&gt;</content>
    </entry>
    <entry>
    <title>1 July 2022, added: allocations</title>
    <id>https://funding.example/site/changes/#d2022-07-01-44af940a7629</id>
    <link rel="alternate" type="text/html" href="https://funding.example/site/changes/#d2022-07-01"/>
    <updated>2022-07-01T00:00:00Z</updated>
    <content type="html">&lt;p&gt;added: allocations. Release. New.&lt;/p&gt;</content>
    </entry>
    </feed>
    "
  `);
});

const added = { date: "2022-08-02", kind: "added", what: "New.", why: "Read." } as const;

function entries(...changes: readonly object[]) {
  return entriesOf(example({ changes }));
}

function entriesOf(dataset: Dataset): { id: string; time: string; title: string }[] {
  const feed = atomFeed(changesByDay(dataset), "https://funding.example/");
  const found = feed.matchAll(
    /<entry>\n<title>(.*)<\/title>\n<id>(.*)<\/id>\n.*\n<updated>(.*)<\/updated>/g,
  );
  return [...found].map(([, title = "", id = "", time = ""]) => ({ title, id, time }));
}

test("a second change of a day has a name and a time of its own, and the first keeps its own", () => {
  const first = { ...added, table: "pots" };
  const second = { ...added, table: "events", what: "More." };
  const [before] = entries(first);
  const [later, same] = entries(first, second);
  expect(same).toEqual(before);
  expect(later?.id).not.toBe(before?.id);
  expect([before?.time, later?.time]).toEqual(["2022-08-02T00:00:00Z", "2022-08-02T00:00:01Z"]);
});

test("rows changed in one way for one reason are one entry, which names the first three", () => {
  const ids = ["a", "b", "c", "d", "e"];
  const changes = ids.map((id) => ({ ...added, id }));
  const dataset = example({ allocations: ids.map((id) => ({ id })), changes });
  expect(entriesOf(dataset).map(({ title }) => title)).toEqual([
    "2 August 2022, added: a, b, c and 2 more",
  ]);
});
