/**
 * What one would use instead: a plain regular expression for amounts, and extractors of tables from npm, each as
 * its documentation calls it. They are installed into a folder of their own, so that the project's packages stay few.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseHTML } from "linkedom";
import { extractText, getDocumentProxy } from "unpdf";
import type { KeyAmount, KeyedPaper } from "./keys.ts";
import type { Share } from "./score.ts";

const versions = ["pdf-table-extractor@1.0.3", "tabletojson@4.1.6"];

/** How well another tool read a paper. */
export interface PeerScore {
  readonly found: Share;
  readonly wrong: Share;
  readonly cells: Share;
}

/** A paper through the regular expression: its amounts in pounds, places unknown. */
export async function byExpression({ name, bytes, key }: KeyedPaper): Promise<PeerScore> {
  const text = await plainText(name, bytes);
  const hits = [...text.matchAll(plain)].map(([, figure = "", scale = ""]) =>
    Math.round(Number(figure.replaceAll(",", "")) * (worths[scale.toLowerCase()] ?? 1)),
  );
  const rest = [...hits];
  const found = key.filter(({ pounds }) => takeFrom(rest, Math.abs(pounds)));
  return {
    found: { right: found.length, of: key.length },
    wrong: { right: rest.length, of: hits.length },
    cells: { right: found.filter(({ isCell }) => isCell).length, of: cellsOf(key).length },
  };
}

const plain = /£\s?(\d[\d,]*(?:\.\d+)?)\s?(million|billion|thousand|m|bn|k)?\b/gi;
const worths: Readonly<Record<string, number>> = {
  million: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  thousand: 1e3,
  k: 1e3,
};

function takeFrom(list: number[], value: number): boolean {
  const index = list.indexOf(value);
  if (index !== -1) list.splice(index, 1);
  return index !== -1;
}

/** The words of a paper as the plainest tool gives them. */
async function plainText(name: string, bytes: Uint8Array): Promise<string> {
  if (name.endsWith(".pdf")) {
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    const { text } = await extractText(pdf, { mergePages: true });
    return text;
  }
  const text = new TextDecoder().decode(bytes);
  return name.endsWith(".html") ? (parseHTML(text).document.body.textContent ?? "") : text;
}

/** Installs the extractors once; the folder they are in. */
export function installPeers(folder: string): string {
  if (existsSync(path.join(folder, "node_modules", "pdf-table-extractor"))) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "package.json"), JSON.stringify({ private: true }));
  const flags = ["--no-audit", "--no-fund", "--save-exact", "--ignore-scripts"];
  execFileSync("npm", ["install", ...flags, ...versions], { cwd: folder, stdio: "ignore" });
  return folder;
}

/** A PDF or a page through its extractor; undefined for a paper of another format. */
export function byExtractor(
  { name, bytes, key }: KeyedPaper,
  folder: string,
): PeerScore | undefined {
  const isPdf = name.endsWith(".pdf");
  if (!isPdf && !name.endsWith(".html")) return undefined;
  const file = path.resolve(folder, `paper${path.extname(name)}`);
  writeFileSync(file, bytes);
  const script = isPdf ? pdfScript : pageScript;
  // The answer is whole before the program ends, even where it then ends badly.
  const { stdout } = spawnSync(process.execPath, ["-e", script, file], {
    cwd: folder,
    encoding: "utf8",
  });
  const tables = JSON.parse(stdout === "" ? "[]" : stdout) as string[][][];
  const cells = cellsOf(key);
  const right = cells.filter((cell) => tables.some((table) => holds(table, cell)));
  const rest = tables.flat(2).map(oneLine);
  const found = cells.filter(({ printed }) => rest.includes(printed));
  return {
    found: { right: found.length, of: key.length },
    wrong: { right: 0, of: 0 },
    cells: { right: right.length, of: cells.length },
  };
}

const pdfScript = `require("pdf-table-extractor")(process.argv[1],
  ({ pageTables }) => console.log(JSON.stringify(pageTables.map(({ tables }) => tables))),
  (error) => { console.error(error); process.exit(1); });`;
const pageScript = `const { tabletojson } = require("tabletojson");
const html = require("node:fs").readFileSync(process.argv[1], "utf8");
const tables = tabletojson.convert(html);
const lines = (rows) => [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row).map(String))];
console.log(JSON.stringify(tables.map(lines)));`;

function cellsOf(key: readonly KeyAmount[]): KeyAmount[] {
  return key.filter(({ isCell }) => isCell);
}

/** Whether a table has the figure in a row and a column of its names; a later page may lack its heads. */
function holds(table: readonly (readonly string[])[], { place, printed }: KeyAmount): boolean {
  const [, row = "", column = ""] = /row (.+), column (.+)$/.exec(place) ?? [];
  const heads = table.slice(0, 3);
  return table.some((cells) => {
    if (oneLine(cells[0] ?? "") !== row) return false;
    return cells.some(
      (cell, index) =>
        index > 0 &&
        oneLine(cell) === printed &&
        heads.some((head) => oneLine(head[index] ?? "").startsWith(column)),
    );
  });
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

/** All scores of a peer as one. */
export function togetherPeers(scores: readonly PeerScore[]): PeerScore {
  const sum = (name: keyof PeerScore): Share => ({
    right: scores.reduce((total, score) => total + score[name].right, 0),
    of: scores.reduce((total, score) => total + score[name].of, 0),
  });
  return { found: sum("found"), wrong: sum("wrong"), cells: sum("cells") };
}
