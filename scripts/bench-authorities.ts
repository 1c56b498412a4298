/**
 * `npm run bench:authorities [-- --runs N]`: what the pages of all authorities cost the build, beside the
 * same build with no authorities but those whose decisions are held, alternated. Of the processor.
 */
import { authorityCost } from "../src/bench/growth/authority-cost.ts";
import { median } from "../src/bench/pages/page-bars.ts";
import { siteDataset } from "../src/dataset/load.ts";
import { commandOptions, countOf } from "./options.ts";

const values = commandOptions({ runs: { type: "string", default: "3" } });
const runs = countOf("runs", values.runs);
const shares: number[] = [];
for (let run = 0; run < runs; run++) {
  const { few, all } = await authorityCost(siteDataset());
  shares.push(all.cpu / few.cpu - 1);
  console.log(
    `${few.cpu.toFixed(1)} s for ${few.pages} pages without them, ${all.cpu.toFixed(1)} s for ${all.pages} pages with them`,
  );
}
console.log(`${(100 * median(shares)).toFixed(0)}% more, the median of ${runs}`);
