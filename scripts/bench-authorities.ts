/**
 * `npm run bench:authorities [-- --runs N]`: what the pages of all authorities cost the build, beside the
 * same build with no authorities but those whose decisions are held, alternated. Of the processor.
 */
import { authorityCost } from "../src/bench/authority-cost.ts";
import { median } from "../src/bench/page-bars.ts";
import { siteDataset } from "../src/dataset/load.ts";
import { commandOptions } from "./options.ts";

const values = commandOptions({ runs: { type: "string", default: "3" } });
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) {
  console.error(`--runs: found "${values.runs}"; allowed: a whole number from 1, such as 3`);
  process.exit(1);
}
const shares: number[] = [];
for (let run = 0; run < runs; run++) {
  const { few, all } = await authorityCost(siteDataset());
  shares.push(all.cpu / few.cpu - 1);
  console.log(
    `${few.cpu.toFixed(1)} s for ${few.pages} pages without them, ${all.cpu.toFixed(1)} s for ${all.pages} pages with them`,
  );
}
console.log(`${(100 * median(shares)).toFixed(0)}% more, the median of ${runs}`);
