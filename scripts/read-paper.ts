/**
 * `npm run read-paper -- FILE --council ID [--document ID] [--data DIR] [--texts DIR]`: reads a paper, keeps its
 * printed amounts and proposes rows. `--compare --document ID` holds it against the prints we have and
 * changes nothing. Prints every reason not to, changes nothing, and exits 1.
 */
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { dataDirectory, linkedRows } from "../src/dataset/load.ts";
import { writeTogether } from "../src/new-council/folder.ts";
import { changedFiles, proposedRows } from "../src/reading/changed-files.ts";
import { changeLine, printChanges } from "../src/reading/compare.ts";
import { fileText, noFolder, openPaper, type Asked } from "../src/reading/paper-file.ts";
import { readPaper } from "../src/reading/reading.ts";
import { readingReport } from "../src/reading/report.ts";

const usage =
  "npm run read-paper -- FILE --council ID [--name NAME] [--gss CODE] [--document ID] [--data DIR] [--texts DIR], or FILE --compare --document ID";
const text = { type: "string" } as const;
const yes = { type: "boolean", default: false } as const;

/** What went wrong, a line each; nothing where all is done. */
async function run(): Promise<readonly string[]> {
  const { values, positionals } = parseArgs({
    options: {
      council: text,
      document: text,
      name: text,
      gss: text,
      data: { ...text, default: dataDirectory() },
      texts: text,
      compare: yes,
    },
    allowPositionals: true,
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    return [`found ${positionals.length} files; allowed: one, as in ${usage}`];
  const { council, document, name, gss, data, texts } = values;
  if (values.compare) return compare(file, data, document);
  if (council === undefined)
    return [`--council: found none; allowed: the id of a council, as in ${usage}`];
  return propose({ file, council, document, name, gss, data }, texts);
}

async function propose(asked: Asked, kept: string | undefined): Promise<readonly string[]> {
  const opened = await openPaper(asked, progress);
  if ("problems" in opened) return opened.problems;
  const { proposed, texts, request } = opened;
  const { council, data } = asked;
  const { document, reading } = proposed;
  const rows = proposedRows(proposed, council);
  const files = { council, document, amounts: reading.amounts, rows, today: today() };
  writeTogether(data, changedFiles(texts, files));
  if (kept !== undefined) writeTogether(kept, new Map([[request.source_file, request.text]]));
  console.log(readingReport(proposed, data, kept));
  return [];
}

async function compare(
  file: string,
  data: string,
  document: string | undefined,
): Promise<readonly string[]> {
  if (!existsSync(data)) return [noFolder(data)];
  const paper = await fileText(file, progress);
  if ("problems" in paper) return paper.problems;
  const known = linkedRows(data).prints.filter((print) => print.document.id === document);
  const of = known[0]?.document;
  if (!of)
    return [
      `--document: found ${document ?? "none"}; allowed: a document with a file in ${data}/prints/`,
    ];
  const changes = printChanges(known, readPaper(paper.text, of.type).amounts);
  for (const change of changes) console.log(changeLine(change));
  const count = `${changes.length} ${changes.length === 1 ? "change" : "changes"}`;
  console.log(`${count} to the ${known.length} amounts of ${of.id}`);
  return [];
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** Long papers say how far they are. */
function progress(page: number, of: number): void {
  if (of >= 20 && page % 10 === 0) console.error(`page ${page} of ${of}`);
}

/** A fault of the user in one line; a fault of ours is thrown. */
async function problems(): Promise<readonly string[]> {
  try {
    return await run();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (!(error instanceof Error) || !/^(ERR_PARSE_ARGS|E[A-Z]+$)/.test(code)) throw error;
    const said = error.message.split(". ")[0] ?? "";
    return [code.startsWith("ERR_") ? `${said}; allowed: ${usage}` : error.message];
  }
}

const found = await problems();
if (found.length > 0) {
  console.error([...found, "nothing was changed"].join("\n"));
  process.exitCode = 1;
}
