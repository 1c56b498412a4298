/** Test support: a data folder on disk, and small files in the layouts of the publishers. */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { readCsv, writeCsv } from "../csv/read-csv.ts";
import { exampleTexts } from "../dataset/example-data.ts";
import { spreadsheet, type SheetCell } from "../publish/workbook/spreadsheet.ts";
import { areaTables } from "../tables/index.ts";
import { updateStatistics, type Outcome } from "./command.ts";

/** The rows of a sheet. */
export type Rows = readonly (readonly SheetCell[])[];

/** What the folder holds before: rows of a series after the header, each of the release `old`. */
type HeldRows = Readonly<Record<string, readonly string[]>>;

const header = "gss_code,area,period,value,unit,source_id,locator,value_absent,note";

/** A folder of two councils, E06000001 and E06000002, with some statistics. */
export class DataFolder {
  readonly root = mkdtempSync(path.join(os.tmpdir(), "statistics-"));
  readonly data = path.join(this.root, "data");

  /** `codeChanges` are rows of code_changes.csv after the header. */
  constructor(held: HeldRows, codeChanges: readonly string[] = []) {
    const texts = exampleTexts({
      councils: [
        { id: "northtown", short_name: "Northtown", gss_code: "E06000001" },
        { id: "southtown", short_name: "Southtown", gss_code: "E06000002" },
      ],
    });
    for (const [series, rows] of Object.entries(held))
      texts.set(`statistics/${series}.csv`, `${[header, ...rows].join("\n")}\n`);
    if (codeChanges.length > 0)
      texts.set(
        "statistics/code_changes.csv",
        `${[Object.keys(areaTables.code_changes.columns).join(","), ...codeChanges].join("\n")}\n`,
      );
    const sources = texts.get("statistics/sources.csv") ?? "";
    const old = "old,Old,ONS,2021,one,https://ons.example,OGL,,\n";
    texts.set("statistics/sources.csv", `${sources}${old}`);
    for (const [name, text] of texts) {
      const file = path.join(this.data, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }

  /** Runs the command on an Excel file. */
  workbook(name: string, sheets: Readonly<Record<string, Rows>>, release?: string) {
    const file = path.join(this.root, name);
    const made = Object.entries(sheets).map(([sheet, rows]) => ({
      name: sheet,
      widths: [10],
      header: false,
      rows,
    }));
    const facts = { title: name, creator: "Test", date: undefined };
    writeFileSync(file, spreadsheet(made, facts));
    return this.run(file, release);
  }

  /** Runs the command on a CSV. */
  csv(name: string, rows: readonly (readonly string[])[], release?: string) {
    const file = path.join(this.root, name);
    writeFileSync(file, writeCsv(rows));
    return this.run(file, release);
  }

  /** Runs the command. What it says calls the folder `DIR`. */
  async run(file: string, release?: string): Promise<Outcome> {
    const { done, lines } = await updateStatistics({ file, data: this.data, release });
    return { done, lines: lines.map((line) => line.replaceAll(this.root, "DIR")) };
  }

  /** A file of the data folder, or beside it, as text. */
  text(name: string): string {
    return readFileSync(path.join(this.data, "statistics", name), "utf8");
  }

  /** `E06000001 mid-2023 180 ons_mye_mid_2023`, a line for each row. */
  values(series: string): string[] {
    const [, ...rows] = readCsv(series, this.text(`${series}.csv`)).rows;
    return rows.map(({ cells }) => [0, 2, 3, 5].map((column) => cells[column]?.text).join(" "));
  }
}
