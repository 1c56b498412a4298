/** A paper's file and a data folder from the disk, as what may be proposed of it; or what is wrong, a line each. */
import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { linkedRows } from "../dataset/load.ts";
import { inDigits } from "../format/words.ts";
import type { DataText } from "../new-council/addition.ts";
import { dataTexts } from "../new-council/folder.ts";
import { paperText, sizeFault } from "./formats/paper.ts";
import { proposed, type Proposed } from "./proposal.ts";
import type { Request, Standing } from "./refusals.ts";

/** What a person asks for. */
export interface Asked {
  readonly file: string;
  readonly data: string;
  readonly council: string;
  readonly document: string | undefined;
  readonly name: string | undefined;
  readonly gss: string | undefined;
}

/** A paper with all that was proposed of it. */
export interface Opened {
  readonly request: Request;
  readonly proposed: Proposed;
  /** The texts of the data folder's files by their path inside it. */
  readonly texts: ReadonlyMap<string, string>;
}

type Progress = (page: number, of: number) => void;
interface Problems {
  readonly problems: readonly string[];
}

/** The words of the file. */
export async function fileText(
  file: string,
  progress?: Progress,
): Promise<{ readonly text: string } | Problems> {
  if (!existsSync(file) || !statSync(file).isFile())
    return problem(`FILE: found no file ${file}; allowed: a PDF, a saved page or a text`);
  const fault = sizeFault(statSync(file).size);
  const paper = fault === undefined ? await paperText(readFileSync(file), progress) : { fault };
  if ("text" in paper) return tooLong(paper.text) ?? paper;
  return problem(
    `FILE: found ${paper.fault}; allowed: a PDF with text, a saved page (.html) or a text (.txt, .md), of 60 MB at most`,
  );
}

const mostLetters = 3_000_000;
const mostPounds = 10_000;

/** What is wrong with a text that would take minutes to read; undefined where nothing is. */
function tooLong(text: string): Problems | undefined {
  const pounds = text.split("£").length - 1;
  if (text.length <= mostLetters && pounds <= mostPounds) return undefined;
  const found = `${inDigits(text.length)} letters with ${inDigits(pounds)} pound signs`;
  const most = `${inDigits(mostLetters)} letters and ${inDigits(mostPounds)} pound signs`;
  return problem(
    `FILE: found a text of ${found}; allowed: at most ${most}, the rest as another file`,
  );
}

/** Reads the file and proposes rows for the folder. Changes nothing. */
export async function openPaper(asked: Asked, progress?: Progress): Promise<Opened | Problems> {
  const folder = dataTexts(asked.data);
  if (!folder?.has("councils.csv")) return problem(noFolder(asked.data));
  const paper = await fileText(asked.file, progress);
  if ("problems" in paper) return paper;
  const { council, document, name, gss: gss_code } = asked;
  const source_file = textName(asked);
  const request = { text: paper.text, council, document, name, gss_code, source_file };
  const result = proposed(linkedRows(asked.data), standingIn(folder), request);
  if ("problems" in result) return result;
  const texts = new Map([...folder].map(([file, { text }]) => [file, text] as const));
  return { request, proposed: result, texts };
}

/** The line that says that a data folder is not there. */
export function noFolder(data: string): string {
  return `--data: found no folder of tables ${data}; allowed: one with councils.csv and the others, such as data`;
}

/** The name that the text of the paper has, or will have. */
function textName({ file, document }: Asked): string {
  const isText = /\.(?:txt|md)$/i.test(file);
  const base = path.basename(file).replace(/\.[^.]*$/, "");
  return isText ? path.basename(file) : `${document ?? base}.txt`;
}

function standingIn(folder: ReadonlyMap<string, DataText>): Standing {
  const councils = starts(folder, "councils.csv");
  return {
    councils: councils.map(([id]) => id),
    documents: starts(folder, "documents.csv").map(([id]) => id),
    names: new Map(councils),
  };
}

/** The first two cells of each row of a table, below its heading. */
function starts(folder: ReadonlyMap<string, DataText>, file: string): [string, string][] {
  const [, ...rows] = folder.get(file)?.csv.rows ?? [];
  return rows.map(({ cells }) => [cells[0]?.text ?? "", cells[1]?.text ?? ""]);
}

function problem(line: string): Problems {
  return { problems: [line] };
}
