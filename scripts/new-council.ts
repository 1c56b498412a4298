/**
 * `npm run new-council -- <slug> [--name NAME] [--gss CODE] [--data DIR]`: adds the first rows of a
 * council to the data folder, to be filled in. Prints every reason not to, changes nothing, and exits 1.
 */
import { parseArgs } from "node:util";
import { dataDirectory } from "../src/dataset/load.ts";
import { addition } from "../src/new-council/addition.ts";
import { dataTexts, writeTogether } from "../src/new-council/folder.ts";
import { nextSteps } from "../src/new-council/next-steps.ts";

const usage = "npm run new-council -- <slug> [--name NAME] [--gss CODE] [--data DIR]";
const text = { type: "string" } as const;

/** What went wrong, a line each; nothing where the rows are added. */
function run(): readonly string[] {
  const { values, positionals } = parseArgs({
    options: { name: text, gss: text, data: { ...text, default: dataDirectory() } },
    allowPositionals: true,
  });
  const [slug, ...more] = positionals;
  if (slug === undefined || more.length > 0)
    return [`found ${positionals.length} slugs; allowed: one, as in ${usage}`];
  const data = dataTexts(values.data);
  if (data === undefined)
    return [`--data: found no folder ${values.data}; allowed: a folder of tables, such as data`];
  const added = addition(data, { slug, name: values.name, gss_code: values.gss });
  if ("problems" in added) return added.problems;
  writeTogether(values.data, added.files);
  console.log(nextSteps(values.data, added));
  return [];
}

/** A fault of the user in one line; a fault of ours is thrown. */
function problems(): readonly string[] {
  try {
    return run();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (!(error instanceof Error) || !/^(ERR_PARSE_ARGS|E[A-Z]+$)/.test(code)) throw error;
    const said = error.message.split(". ")[0] ?? "";
    return [code.startsWith("ERR_") ? `${said}; allowed: ${usage}` : error.message];
  }
}

const found = problems();
if (found.length > 0) {
  console.error([...found, "nothing was changed"].join("\n"));
  process.exitCode = 1;
}
