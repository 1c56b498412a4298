import { expect, test } from "vitest";
import { example } from "../dataset/example-data.ts";
import { changesByDay } from "./changes.ts";
import { atomFeed } from "./atom.ts";

test("the feed has an entry for each day, the latest first, with its text made safe", () => {
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
    <title>Changes of 2 August 2022</title>
    <id>https://funding.example/site/changes/#d2022-08-02</id>
    <link rel="alternate" type="text/html" href="https://funding.example/site/changes/#d2022-08-02"/>
    <updated>2022-08-02T00:00:00Z</updated>
    <content type="html">&lt;ul&gt;&lt;li&gt;corrected: total. A &amp;lt; B &amp;amp; C. Misread.&lt;/li&gt;&lt;/ul&gt;</content>
    </entry>
    <entry>
    <title>Changes of 1 July 2022</title>
    <id>https://funding.example/site/changes/#d2022-07-01</id>
    <link rel="alternate" type="text/html" href="https://funding.example/site/changes/#d2022-07-01"/>
    <updated>2022-07-01T00:00:00Z</updated>
    <content type="html">&lt;ul&gt;&lt;li&gt;added: allocations. Release. New.&lt;/li&gt;&lt;/ul&gt;</content>
    </entry>
    </feed>
    "
  `);
});
