/**
 * `npm run bench:pages [-- --runs N]`: weighs, times and judges pages of the built site. The table
 * goes to stdout, the same as JSON to `.bench/pages.json`. Times depend on the machine: a bar that is
 * missed is named, and is no failure of the command.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { benchPages } from "../src/bench/pages/page-bench.ts";
import { benchInWords } from "../src/bench/pages/page-table.ts";
import { siteDirectory } from "../src/build/site.ts";
import { commandOptions, needsSite, countOf } from "./options.ts";

const values = commandOptions({ runs: { type: "string", default: "5" } });

needsSite(siteDirectory);
const found = await benchPages(countOf("runs", values.runs), (words) => {
  console.error(words);
});
mkdirSync(".bench", { recursive: true });
writeFileSync(".bench/pages.json", `${JSON.stringify(found, null, 2)}\n`);
console.log(benchInWords(found));
