/**
 * `npm run bench:authorities [-- --runs N]`: what the pages of all authorities cost the build, beside the
 * same build with no authorities but those whose decisions are held, alternated. Of the processor. Both are
 * built once before, for their caches.
 */
import { rmSync } from "node:fs";
import { authoritiesFolder, authorityCost } from "../src/bench/growth/authority-cost.ts";
import { median } from "../src/bench/pages/page-bars.ts";
import { siteDataset } from "../src/dataset/load.ts";
import { commandOptions, countOf } from "./options.ts";

const values = commandOptions({ runs: { type: "string", default: "3" } });
const runs = countOf("runs", values.runs);

/** By how much the build is longer with them, in each run. */
async function shares(): Promise<number[]> {
  const found: number[] = [];
  await authorityCost(siteDataset(), 0);
  for (let run = 1; run <= runs; run++) {
    const { few, all } = await authorityCost(siteDataset(), run);
    found.push(all.cpu / few.cpu - 1);
    console.log(
      `${few.cpu.toFixed(1)} s for ${few.pages} pages without them, ${all.cpu.toFixed(1)} s for ${all.pages} pages with them`,
    );
  }
  return found;
}

const clear = () => rmSync(authoritiesFolder, { recursive: true, force: true });
clear();
const found = await shares().finally(clear);
console.log(`${(100 * median(found)).toFixed(0)}% more, the median of ${runs}`);
