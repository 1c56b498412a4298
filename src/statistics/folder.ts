/** Published files to sheets, and our statistics from the disk and back. A file is replaced whole or not at all. */
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import readWorkbook, { InvalidInputError, InvalidSpreadsheetError } from "read-excel-file/node";
import { problemLine } from "../csv/problem.ts";
import { readCsv, writeCsv } from "../csv/read-csv.ts";
import { hiddenInXlsx } from "./hidden.ts";
import type { Cell, Fault, PublishedFile } from "./layout.ts";
import { isOds, odsSheets } from "./ods.ts";

/** A sheet without rows, such as one that is a chart, has no data, whatever the reader's types promise. */
interface ReadSheet {
  readonly sheet: string;
  readonly data?: readonly (readonly unknown[])[];
}

/** The sheets of a file, or why it cannot be read. Dates and other kinds of cells become text. */
export async function openPublished(file: string): Promise<PublishedFile | Fault> {
  const name = path.basename(file);
  if (!existsSync(file)) return { fault: `${file}: found no such file` };
  const bytes = readFileSync(file);
  if (bytes.subarray(0, 2).toString("latin1") === "PK") {
    if (isOds(bytes)) {
      const sheets = odsSheets(bytes);
      return sheets ? { name, sheets } : { fault: `${file}: found an ods without content` };
    }
    try {
      const sheets: readonly ReadSheet[] = await readWorkbook(bytes);
      const hidden = hiddenInXlsx(bytes);
      return {
        name,
        sheets: sheets.flatMap(({ sheet, data }) =>
          data === undefined
            ? []
            : [{ name: sheet, rows: data.map(cellsOf), hidden: hidden.get(sheet) }],
        ),
      };
    } catch (error) {
      if (!(error instanceof InvalidInputError || error instanceof InvalidSpreadsheetError))
        throw error;
      return { fault: `${file}: found a zip that is no Excel workbook; allowed: xlsx, ods or csv` };
    }
  }
  if (!/\.csv$/i.test(name))
    return {
      fault: `${file}: found neither xlsx, ods nor csv; allowed: the file as it is downloaded`,
    };
  const text = textOf(bytes);
  if (text.includes("\0"))
    return { fault: `${file}: found bytes that are no text; allowed: a csv in UTF-8, xlsx or ods` };
  const csv = readCsv(name, text.replaceAll("\r\n", "\n"));
  const [problem] = csv.problems;
  if (problem) return { fault: problemLine(problem) };
  const rows = csv.rows.map(({ cells }) => cells.map(({ text }) => text));
  return { name, sheets: [{ name, rows }] };
}

/** UTF-8, as publishers mean it; UTF-16 where its mark stands first; older files are Windows text. */
function textOf(bytes: Uint8Array): string {
  const mark = [...bytes.subarray(0, 2)].join();
  if (mark === "255,254") return new TextDecoder("utf-16le").decode(bytes);
  if (mark === "254,255") return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function cellsOf(cells: readonly unknown[]): Cell[] {
  return cells.map((cell) => {
    if (cell === null || cell === undefined) return undefined;
    if (typeof cell === "number") return cell;
    return cell instanceof Date
      ? cell.toISOString().slice(0, 10)
      : String(cell as string | boolean);
  });
}

/** Writes rows beside the file and renames: a reader sees the old file or the new one. */
export function replaceCsv(file: string, rows: readonly (readonly string[])[]): void {
  const beside = `${file}.new`;
  try {
    writeFileSync(beside, writeCsv(rows));
    renameSync(beside, file);
  } finally {
    rmSync(beside, { force: true });
  }
}
