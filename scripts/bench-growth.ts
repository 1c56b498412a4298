/**
 * `npm run bench:growth [-- --councils 4,40] [--keep]`: builds the site of invented councils at several
 * sizes and prints what it costs, beside bare builds of as many pages in the same run, and the heaviest
 * pages. The numbers are written to `.bench/growth.json`; the sites are removed unless they are to be kept.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { growthRows, growthTable, type Measurement } from "../src/bench/growth/growth-table.ts";
import { benchFolder, measure, siteOf, sizeOf } from "../src/bench/growth/growth.ts";
import { pageWeights, type PageWeight } from "../src/bench/pages/page-weights.ts";
import { heavyPages, lostLinks } from "../src/bench/growth/site-checks.ts";

const results = "growth.json";
const { values } = parseArgs({
  options: {
    councils: { type: "string", default: "4,40,333" },
    keep: { type: "boolean", default: false },
  },
});

/** Measures each size. What is wrong with the sites comes back as lines. */
async function bench(counts: readonly number[]): Promise<string[]> {
  const measurements: Measurement[] = [];
  const weights: { councils: number; pages: PageWeight[] }[] = [];
  const faults: string[] = [];
  for (const size of counts.map(sizeOf)) {
    measurements.push(await measure(size));
    const pages = pageWeights(siteOf(size));
    weights.push({ councils: size.councils, pages });
    faults.push(...heavyPages(pages), ...lostLinks(siteOf(size)));
    console.log(growthTable(growthRows(measurements)));
    for (const { address, bytes } of pages.slice(0, 5))
      console.log(`${(bytes / 1000).toFixed(1)} kB ${address}`);
  }
  const growth = growthRows(measurements);
  writeFileSync(
    path.join(benchFolder, results),
    `${JSON.stringify({ growth, weights }, null, 2)}\n`,
  );
  return faults;
}

function clear(): void {
  for (const name of readdirSync(benchFolder))
    if (name !== results) rmSync(path.join(benchFolder, name), { recursive: true, force: true });
}

const counts = values.councils.split(",").map(Number);
if (counts.some((count) => !Number.isInteger(count) || count < 1 || count > 999)) {
  const allowed = "whole numbers from 1 to 999, such as 4,40,333";
  console.error(`--councils: found "${values.councils}"; allowed: ${allowed}`);
  process.exit(1);
}
mkdirSync(benchFolder, { recursive: true });
const faults = await bench(counts).finally(() => {
  if (!values.keep) clear();
});
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
