/**
 * `npm run update-statistics -- FILE [--data DIR] [--release TEXT]`: brings a file of a publisher,
 * as it is downloaded, into the official statistics. Prints what changed, or why nothing did, and then exits 1.
 */
import { parseArgs } from "node:util";
import { dataDirectory } from "../src/dataset/load.ts";
import { updateStatistics } from "../src/statistics/command.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: "string", default: dataDirectory() },
    release: { type: "string" },
  },
});
const [file, ...others] = positionals;
const { done, lines } =
  file === undefined || others.length > 0
    ? {
        done: false,
        lines: [`found ${positionals.length} files; allowed: one file of a publisher`],
      }
    : await updateStatistics({ file, data: values.data, release: values.release });
(done ? console.log : console.error)(lines.join("\n"));
if (!done) process.exitCode = 1;
