/**
 * `npm run read-paper -- FILE --council ID [--document ID] [--data DIR] [--texts DIR]`: reads a paper, keeps its
 * printed amounts and proposes rows. `--compare --document ID` holds it against the prints we have and
 * changes nothing. `--open` serves a desk to work through the proposals first. Prints every reason not to, changes nothing, and exits 1.
 */
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { checkedDataset } from "../src/build/checked-data.ts";
import { dataDirectory, linkedRows } from "../src/dataset/load.ts";
import { writeTogether } from "../src/new-council/folder.ts";
import { Desk } from "../src/desk/desk.ts";
import { serveDesk } from "../src/desk/serve.ts";
import { changedFiles, proposedRows } from "../src/reading/changed-files.ts";
import { changeLine, printChanges } from "../src/reading/compare.ts";
import { fileText, noFolder, openPaper, type Asked } from "../src/reading/paper-file.ts";
import { readPaper } from "../src/reading/reading.ts";
import { readingReport } from "../src/reading/report.ts";

const usage =
  "npm run read-paper -- FILE --council ID [--name NAME] [--gss CODE] [--document ID] [--data DIR] [--texts DIR] [--open] [--port N], or FILE --compare --document ID";
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
      open: yes,
      port: { ...text, default: "0" },
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
  const asked = { file, council, document, name, gss, data };
  return values.open ? openDesk(asked, texts, values.port) : propose(asked, texts);
}

/** Serves the desk until the program is stopped. */
async function openDesk(
  asked: Asked,
  texts: string | undefined,
  port: string,
): Promise<readonly string[]> {
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535)
    return [`--port: found "${port}"; allowed: a whole number from 0 to 65535, such as 4322`];
  const opened = await openPaper(asked, progress);
  if ("problems" in opened) return opened.problems;
  const { data } = asked;
  const check = (directory: string) => checkedDataset(directory).problems;
  const desk = new Desk(opened, { data, texts, drafts: ".desk", today: today(), check });
  const served = await serveDesk(desk, Number(port));
  if ("problem" in served) return [served.problem];
  const count = desk.paper.reading.amounts.length;
  console.log(
    `${desk.paper.document}: ${count} amounts, ${desk.left} of ${desk.cards.length} cards left`,
  );
  console.log(`open ${served.address}`);
  console.log("only this machine can; Ctrl and C ends it, and what is settled is kept in .desk/");
  return [];
}

async function propose(asked: Asked, kept: string | undefined): Promise<readonly string[]> {
  const opened = await openPaper(asked, progress);
  if ("problems" in opened) return opened.problems;
  const { proposed, texts, request } = opened;
  const { council, data } = asked;
  const { document, reading, reasons } = proposed;
  const rows = proposedRows(proposed, council);
  const files = { council, document, amounts: reading.amounts, rows, reasons, today: today() };
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
