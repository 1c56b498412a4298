/**
 * `node scripts/bench-pages.ts [--runs N]`: weighs, times and judges pages of the built site. The table
 * goes to stdout, the same as JSON to `.bench/pages.json`. Times depend on the machine: a bar that is
 * missed is named, and is no failure of the command.
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { benchPages } from "../src/bench/page-bench.ts";
import { benchInWords } from "../src/bench/page-table.ts";
import { siteDirectory } from "../src/build/site.ts";
import { commandOptions } from "./options.ts";

const values = commandOptions({ runs: { type: "string", default: "5" } });

async function bench(): Promise<string | undefined> {
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1)
    return `--runs: found "${values.runs}"; allowed: a whole number from 1, such as 5`;
  if (!existsSync(siteDirectory))
    return `There is no ${siteDirectory} folder: run "npm run build" first.`;
  const found = await benchPages(runs, (words) => {
    console.error(words);
  });
  mkdirSync(".bench", { recursive: true });
  writeFileSync(".bench/pages.json", `${JSON.stringify(found, null, 2)}\n`);
  console.log(benchInWords(found));
  return undefined;
}

const problem = await bench();
if (problem !== undefined) {
  console.error(problem);
  process.exit(1);
}
