#!/usr/bin/env bash
# Package: @extractus/feed-extractor 8.0.3 (npm)
# Guess: an entry's link is given as the feed has it, or resolved against the feed's address.
# Seen (2026-11-30): what follows a # is cut off, in Atom as in RSS; no option of the parser keeps it.
#   feedsmith 3.0.1 and rss-parser 3.13.0 give the link whole.
# Why it matters: a feed of changes to a table leads to the change within a page, so that all entries of
#   all days get one link, and a reader that tells entries apart by it shows only the first.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null && npm install --no-audit --no-fund --save-exact \
  @extractus/feed-extractor@8.0.3 feedsmith@3.0.1 rss-parser@3.13.0 >/dev/null
cat > try.mjs <<'JS'
import { extractFromXml } from "@extractus/feed-extractor";
import { parseFeed } from "feedsmith";
import Parser from "rss-parser";
const page = "https://data.example/changes/";
const entry = (day) => `<entry><title>${day}</title><id>${page}#${day}</id>
<link rel="alternate" href="${page}#${day}"/><updated>${day}T00:00:00Z</updated></entry>`;
const xml = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>Changes</title><id>${page}</id>
<updated>2026-11-30T00:00:00Z</updated><author><name>A</name></author>
${entry("2026-11-30")}${entry("2026-11-27")}</feed>`;
const extractus = extractFromXml(xml).entries.map(({ link }) => link);
const feedsmith = parseFeed(xml).feed.entries.map(({ links }) => links[0].href);
const rss = (await new Parser().parseString(xml)).items.map(({ link }) => link);
console.log(JSON.stringify({ extractus, feedsmith, "rss-parser": rss }, null, 1));
const whole = JSON.stringify([`${page}#2026-11-30`, `${page}#2026-11-27`]);
const isAsSeen =
  JSON.stringify(extractus) === JSON.stringify([page, page]) &&
  JSON.stringify(feedsmith) === whole &&
  JSON.stringify(rss) === whole;
process.exit(isAsSeen ? 0 : 1);
JS
node try.mjs
