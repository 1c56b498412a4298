#!/usr/bin/env bash
# Package: arquero 8.0.3 (npm)
# Guess: a column of financial years, such as 2010-11, is text, whichever years a file holds.
# Seen (2026-11-30): 2010-11 and 2011-12 become 1 November 2010 and 1 December 2011. One more year,
#   2012-13, and the same two cells are text. `autoType: false` leaves them alone.
# Why it matters: British public finance counts in such years; a part of a table is typed unlike the whole.
set -euo pipefail
cd "$(mktemp -d)"
# The package brings everything in one file.
npm pack arquero@8.0.3 >/dev/null 2>&1 && tar xzf arquero-8.0.3.tgz && cp package/dist/arquero.min.js arquero.cjs
cat > try.cjs <<'JS'
const { fromCSV } = require("./arquero.cjs");
const csv = (years) => ["year", ...years].join("\n") + "\n";
const two = ["2010-11", "2011-12"];
const read = (years, options) => fromCSV(csv(years), options).array("year");
const seen = { two: read(two), three: read([...two, "2012-13"]), told: read(two, { autoType: false }) };
console.log(JSON.stringify(seen, null, 1));
const isAsSeen =
  seen.two[0] instanceof Date &&
  seen.two[0].getUTCMonth() === 10 &&
  seen.three[0] === "2010-11" &&
  seen.told[0] === "2010-11";
process.exit(isAsSeen ? 0 : 1);
JS
node try.cjs
