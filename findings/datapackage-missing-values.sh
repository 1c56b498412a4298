#!/usr/bin/env bash
# Package: datapackage 1.1.10 (npm)
# Guess: a descriptor that it calls valid can be read by it.
# Seen (2026-11-30): `missingValues` with labels, as version 2 of the standard has them, is valid to it; an
#   empty cell of an integer column then fails, as no label is taken for a missing value. The same table
#   with plain `[""]` is read, and gives null.
# Why it matters: of our nineteen tables it read twelve; whoever checks only `valid` does not see it.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null && npm install --no-audit --no-fund --save-exact datapackage@1.1.10 >/dev/null 2>&1
printf 'id,amount\na,1\nb,\n' > t.csv
cat > try.cjs <<'JS'
const { Package } = require("datapackage");
const descriptor = (missingValues) => ({
  name: "p",
  resources: [{ name: "t", path: "t.csv", schema: { missingValues, fields: [{ name: "id", type: "string" }, { name: "amount", type: "integer" }] } }],
});
async function read(missingValues) {
  const made = await Package.load(descriptor(missingValues), { basePath: "." });
  const rows = await made.resources[0].read({ keyed: true }).then(JSON.stringify, (error) => `error: ${error.message}`);
  return { valid: made.valid, rows };
}
(async () => {
  const [labelled, plain] = [await read([{ value: "", label: "not stated" }]), await read([""])];
  console.log(JSON.stringify({ labelled, plain }, null, 1));
  process.exit(labelled.valid && labelled.rows.startsWith("error") && plain.rows.includes('"amount":null') ? 0 : 1);
})();
JS
node try.cjs
