#!/usr/bin/env bash
# Package: papaparse 5.7.1 (npm)
# Guess: a CSV with commas, all of whose rows have the same number of cells, is cut at its commas.
# Seen (2026-11-30): without a delimiter named, three rows of eight cells are cut at ";" once some texts
#   hold a semicolon each: the line break at the end of the file counts as a row of one cell, which makes the
#   commas look uneven. Without that line break the same text is cut at its commas.
# Why it matters: a small table of sources, with semicolons in its texts, is read as one of other columns.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null && npm install --no-audit --no-fund --save-exact papaparse@5.7.1 >/dev/null
cat > try.cjs <<'JS'
const Papa = require("papaparse");
const row = (id, text) => [id, text, text, "a", "b", "c", "d", "e"].join(",");
const text = [row("id", "text"), row("one", "x; y"), row("two", "x; y")].join("\n");
const found = [text + "\n", text].map((csv) => Papa.parse(csv).meta.delimiter);
console.log(JSON.stringify({ with_final_newline: found[0], without: found[1] }));
process.exit(found[0] === ";" && found[1] === "," ? 0 : 1);
JS
node try.cjs
