/**
 * `npm run read-paper -- FILE --council ID [--document ID] [--data DIR] [--texts DIR] [--open]`: reads a paper,
 * keeps its printed amounts and proposes rows. `--compare --document ID` holds it against the prints we
 * have and changes nothing. Prints every reason not to, changes nothing, and exits 1.
 */
import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { dataDirectory, linkedRows } from "../src/dataset/load.ts";
import type { DataText } from "../src/new-council/addition.ts";
import { dataTexts, writeTogether } from "../src/new-council/folder.ts";
import { changeLine, printChanges } from "../src/reading/compare.ts";
import { paperText } from "../src/reading/formats/paper.ts";
import { changedFiles, proposed } from "../src/reading/proposal.ts";
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
  if (!existsSync(file) || !statSync(file).isFile())
    return [`FILE: found no file ${file}; allowed: a PDF, a saved page or a text`];
  const folder = dataTexts(values.data);
  if (folder === undefined)
    return [`--data: found no folder ${values.data}; allowed: a folder of tables, such as data`];
  const paper = await paperText(readFileSync(file), progress);
  if ("fault" in paper)
    return [`FILE: found ${paper.fault}; allowed: a PDF with text, a saved page or a text`];
  const data = linkedRows(values.data);
  if (values.compare) return compared(paper.text, values.document);
  if (values.council === undefined)
    return [`--council: found none; allowed: the id of a council, as in ${usage}`];
  const isText = /\.(?:txt|md)$/i.test(file);
  const base = path.basename(file).replace(/\.[^.]*$/, "");
  const source_file = isText ? path.basename(file) : `${values.document ?? base}.txt`;
  const standing = {
    councils: ids(folder, "councils.csv"),
    documents: ids(folder, "documents.csv"),
  };
  const { council, document, name, gss: gss_code } = values;
  const request = { text: paper.text, council, document, name, gss_code, source_file };
  const result = proposed(data, standing, request);
  if ("problems" in result) return result.problems;
  const texts = new Map([...folder].map(([name, { text: own }]) => [name, own]));
  writeTogether(values.data, changedFiles(texts, result));
  if (values.texts !== undefined) writeTogether(values.texts, new Map([[source_file, paper.text]]));
  console.log(readingReport(result, values.data, values.texts));
  return [];

  function compared(words: string, document: string | undefined): readonly string[] {
    const known = data.prints.filter((print) => print.document.id === document);
    const of = known[0]?.document;
    if (!of)
      return [
        `--document: found ${document ?? "none"}; allowed: a document with a file in ${values.data}/prints/`,
      ];
    const changes = printChanges(known, readPaper(words, of.type).amounts);
    for (const change of changes) console.log(changeLine(change));
    console.log(
      `${changes.length} ${changes.length === 1 ? "change" : "changes"} to the ${known.length} amounts of ${of.id}`,
    );
    return [];
  }
}

/** What stands in the first column of a table, below its heading. */
function ids(folder: ReadonlyMap<string, DataText>, file: string): string[] {
  const [, ...rows] = folder.get(file)?.csv.rows ?? [];
  return rows.map(({ cells }) => cells[0]?.text ?? "");
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
