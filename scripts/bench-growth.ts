/**
 * `npm run bench:growth [-- --councils 4,40] [--keep]`: builds the site of invented councils at several
 * sizes and prints what it costs, beside bare builds of as many pages in the same run. The numbers are
 * written to `.bench/growth.json`; the sites are removed again unless they are to be kept.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { growthRows, growthTable, type Measurement } from "../src/bench/growth-table.ts";
import { benchFolder, measure, siteOf, sizeOf } from "../src/bench/growth.ts";

const results = "growth.json";
const { values } = parseArgs({
  options: {
    councils: { type: "string", default: "4,40,333" },
    keep: { type: "boolean", default: false },
  },
});

async function bench(): Promise<string | undefined> {
  const counts = values.councils.split(",").map(Number);
  if (counts.some((count) => !Number.isInteger(count) || count < 1 || count > 999))
    return `--councils: found "${values.councils}"; allowed: whole numbers from 1 to 999, such as 4,40,333`;
  mkdirSync(benchFolder, { recursive: true });
  const measurements: Measurement[] = [];
  for (const count of counts) {
    const measurement = await measure(sizeOf(count));
    measurements.push(measurement);
    console.log(growthTable(growthRows([measurement])));
    process.env["OUT_DIR"] = siteOf(measurement.size);
  }
  const growth = growthRows(measurements);
  writeFileSync(path.join(benchFolder, results), `${JSON.stringify({ growth }, null, 2)}\n`);
  console.log(growthTable(growth));
  return undefined;
}

function clear(): void {
  for (const name of readdirSync(benchFolder))
    if (name !== results) rmSync(path.join(benchFolder, name), { recursive: true, force: true });
}

const problem = await bench().finally(() => {
  if (!values.keep) clear();
});
if (problem !== undefined) {
  console.error(problem);
  process.exitCode = 1;
}
