/** What is wrong with a card, before it is accepted and before all is written: the same check as everywhere. */
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Problem } from "../csv/problem.ts";
import { inFileOrder } from "../csv/problem.ts";
import { readCsv, writeCsv } from "../csv/read-csv.ts";
import { writeTogether } from "../new-council/folder.ts";
import { changedFiles } from "../reading/changed-files.ts";
import type { Written } from "../reading/changed-files.ts";
import { readTable } from "../tables/read/read-table.ts";
import { columnNames, declarationOf, rowOfCard, type Card } from "./cards.ts";
import { printedCards } from "./outcome.ts";
import { printFields } from "./prints.ts";

/** A fault of a cell of a card, or of a card as a whole. */
export interface Fault {
  /** Undefined where it is of no card. */
  readonly key: string | undefined;
  readonly field: string | undefined;
  /** What was found and what is allowed, in words. */
  readonly words: string;
}

/** The check of a data folder as every command has it. */
export type CheckFolder = (directory: string) => readonly Problem[];

/** What is wrong with the cells of one row, whatever the others hold. */
export function cellFaults(card: Card, council: string): Fault[] {
  if (card.fate.kind === "left out" && card.fate.reason === "")
    return [{ key: card.key, field: "reason", words: "found no reason; allowed: one of the list" }];
  if (card.fate.kind !== "row") return [];
  const { file, columns, cells } = rowOfCard(card, council);
  const csv = readCsv(file, writeCsv([columns, cells]));
  const { problems } = readTable(csv, declarationOf(card.table));
  return inFileOrder(problems).map(({ field, found, allowed }) =>
    fault(card.key, field, found, allowed),
  );
}

/**
 * What the whole check says of the folder as it would be, tried in a copy of it. Faults that the folder has
 * already are of no card.
 */
export function folderFaults(
  directory: string,
  texts: ReadonlyMap<string, string>,
  written: Written,
  cards: readonly Card[],
  check: CheckFolder,
): Fault[] {
  const files = changedFiles(texts, written);
  const copy = mkdtempSync(path.join(os.tmpdir(), "desk-"));
  try {
    const data = path.join(copy, "data");
    cpSync(directory, data, { recursive: true });
    // The releases that the folder is held against stand beside it.
    const beside = path.resolve(directory, "..", "public");
    if (existsSync(beside)) symlinkSync(beside, path.join(copy, "public"), "dir");
    writeTogether(data, files);
    const within = data.replaceAll("\\", "/");
    return inFileOrder(check(data)).map((problem) => {
      const file = problem.file.replace(`${within}/`, "");
      const key = cardAt(file, problem.line, files.get(file) ?? "", cards, written);
      const place = `${problem.file.replace(within, directory)}:${problem.line}:${problem.column}: `;
      const { field, found } = problem;
      const cardOf = (line: number) => cardAt(file, line, files.get(file) ?? "", cards, written);
      // Checks of sums and parts name lines of the same file; others may name lines of another.
      const isSum = /^(?:amount_gbp|part_of|restates|complete_splits|in_scope)$/.test(field ?? "");
      const allowed = isSum ? inCards(problem.allowed, cards, cardOf) : problem.allowed;
      const cellFault = fault(key, field, found, allowed);
      return key === undefined ? { ...cellFault, words: `${place}${cellFault.words}` } : cellFault;
    });
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** The words with figures and places in place of numbers of lines: nobody at the desk sees the file. */
function inCards(
  words: string,
  cards: readonly Card[],
  cardOf: (line: number) => string | undefined,
): string {
  return words.replaceAll(/\blines? (\d+(?:, \d+)*)/g, (whole, numbers: string) => {
    const named = numbers.split(", ").map((number) => {
      const cells = cards.find(({ key }) => key === cardOf(Number(number)))?.cells;
      return cells?.["amount_printed"] && `${cells["amount_printed"]} at ${cells["locator"] ?? ""}`;
    });
    return named.every((one) => one !== undefined && one !== "") ? named.join("; ") : whole;
  });
}

/** The card of a line of a file: by the id of its row, or by the number of its print. */
function cardAt(
  file: string,
  line: number,
  text: string,
  cards: readonly Card[],
  { document }: Written,
): string | undefined {
  if (file === `prints/${document}.csv`) return printedCards(cards)[line - 2]?.key;
  const row = readCsv(file, text).rows.find(({ position }) => position.line === line);
  const id = row?.cells[0]?.text;
  const table = file.startsWith("allocations/") ? "allocations" : file.replace(/\.csv$/, "");
  const card = cards.find(
    (one) => one.table === table && one.fate.kind === "row" && one.cells["id"] === id,
  );
  return card?.key;
}

function fault(
  key: string | undefined,
  field: string | undefined,
  found: string,
  allowed: string,
): Fault {
  const subject = field === undefined ? "" : `${field}: `;
  return { key, field, words: `${subject}found ${found}; allowed: ${allowed}` };
}

/** Names of a table's columns that have a fault. */
export function faultyFields(faults: readonly Fault[], card: Card): ReadonlyMap<string, string> {
  const prints = printFields.map((name) => `print.${name}`);
  const names = new Set([...columnNames(card.table), "reason", ...prints]);
  const own = faults.filter(({ key, field }) => key === card.key && field && names.has(field));
  return new Map(own.map(({ field, words }) => [field ?? "", words]));
}
