#!/usr/bin/env bash
# Package: xlsx 0.18.5 (npm)
# Guess: the bytes of a CSV in UTF-8 are read as UTF-8, as all other text on the web is.
# Seen (2026-11-30): without a byte order mark they are read as Latin-1: £ becomes Â£. `codepage: 65001`
#   reads them rightly. Of the cells, `(1020)` becomes -1020, `2.1.8` the number of a day and 2010-11
#   that of another; `raw: true` leaves them as they are.
# Why it matters: sums of money in public tables begin with £, and no error tells that they were changed.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null && npm install --no-audit --no-fund --save-exact xlsx@0.18.5 >/dev/null
cat > try.cjs <<'JS'
const XLSX = require("xlsx");
const bytes = Buffer.from("printed,loss,table,year\n£11.49m,(1020),2.1.8,2010-11\n");
function read(options) {
  const { Sheets, SheetNames } = XLSX.read(bytes, options);
  return Object.values(XLSX.utils.sheet_to_json(Sheets[SheetNames[0]])[0]);
}
const [plain, raw, told] = [read({}), read({ raw: true }), read({ raw: true, codepage: 65001 })];
console.log(JSON.stringify({ version: XLSX.version, plain, raw, told }, null, 1));
const asPrinted = ["(1020)", "2.1.8", "2010-11"];
const isAsSeen =
  plain[1] === -1020 &&
  typeof plain[2] === "number" &&
  typeof plain[3] === "number" &&
  JSON.stringify(raw) === JSON.stringify(["Â£11.49m", ...asPrinted]) &&
  JSON.stringify(told) === JSON.stringify(["£11.49m", ...asPrinted]);
process.exit(isAsSeen ? 0 : 1);
JS
node try.cjs
