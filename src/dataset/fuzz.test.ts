/** Files changed at random: read or refused, never a crash, and each fault stands where its line says. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decode } from "../csv/decode.ts";
import { problemLine, type Problem } from "../csv/problem.ts";
import { readCsv, writeCsv, type Csv } from "../csv/read-csv.ts";
import { tableOfFile } from "../tables/files.ts";
import { tables } from "../tables/index.ts";
import type { Table } from "../tables/table.ts";
import { buildDataset } from "./build.ts";
import { exampleTexts } from "./example-data.ts";
import { dataFile, dataFiles } from "./load.ts";

const seed = 1066;

function csvOf(name: string, bytes: Uint8Array): Csv {
  const { text, problems } = decode(name, bytes);
  return problems.length > 0 ? { file: name, rows: [], problems } : readCsv(name, text);
}

/** The fault in words if a problem points at no place of its file, or quotes what is not there. */
function misplaced(problem: Problem, csv: Csv, text: string): string | undefined {
  const { line, column, found } = problem;
  const written = text.split("\n");
  const inside = line >= 1 && line <= written.length && column >= 1;
  if (!inside || column > (written[line - 1]?.length ?? 0) + 1) return problemLine(problem);
  const quotation = /^"(?:[^"\\]|\\.)*"/.exec(found)?.[0];
  const cell = csv.rows
    .flatMap(({ cells }) => cells)
    .find((one) => one.line === line && one.column === column);
  if (quotation === undefined)
    return found === "an empty cell" && cell?.text !== "" ? found : undefined;
  const quoted = JSON.parse(quotation) as string;
  const whole = quoted.length >= 79 && quoted.endsWith("...") ? quoted.slice(0, -3) : quoted;
  return cell?.text.includes(whole) ? undefined : problemLine(problem);
}

/** A series has a thousand rows, all alike: a few stand for them. */
function someRows(name: string, text: string): string {
  if (!name.startsWith("statistics/") || name.endsWith("/authorities.csv")) return text;
  return `${text.trimEnd().split("\n").slice(0, 40).join("\n")}\n`;
}

const awkward = fc.constantFrom(
  ..."\",\n\r\0\t \u00A0\uFEFF\u202E'=-:|£éa1",
  '""',
  "\n\n",
  "😀",
  "__proto__",
  "2022-02-30",
);

/** A piece of a text cut out, and another put in its place. */
const edit = fc.record({ at: fc.nat(), cut: fc.nat(12), put: fc.array(awkward, { maxLength: 4 }) });

function edited(
  text: string,
  edits: readonly { at: number; cut: number; put: string[] }[],
): string {
  return edits.reduce((now, { at, cut, put }) => {
    const start = at % (now.length + 1);
    return now.slice(0, start) + put.join("") + now.slice(start + cut);
  }, text);
}

describe("a small folder with one file changed at random", () => {
  const texts = exampleTexts({
    allocations: [
      { id: "total", complete_splits: "item" },
      { id: "part", part_of: "total:item" },
    ],
    other_amounts: [{ id: "balance", pot: "northtown-fund" }],
    gaps: [{ id: "one" }],
    changes: [{ id: "total" }],
  });
  const sound = new Map([...texts].map(([name, text]) => [name, readCsv(name, text)]));
  const change = fc.record({
    name: fc.constantFrom(...texts.keys()),
    edits: fc.array(edit, { minLength: 1, maxLength: 3 }),
  });

  test("is accepted, or refused at places that exist and with what stands there", () => {
    let accepted = 0;
    fc.assert(
      fc.property(change, ({ name, edits }) => {
        const text = edited(texts.get(name) ?? "", edits);
        const files = new Map(sound).set(name, csvOf(name, Buffer.from(text)));
        const { dataset, problems } = buildDataset(files);
        expect(dataset === undefined).toBe(problems.length > 0);
        if (dataset) accepted += 1;
        for (const problem of problems) {
          const csv = files.get(problem.file);
          const written = problem.file === name ? text : (texts.get(problem.file) ?? "");
          expect(csv && misplaced(problem, csv, written)).toBeUndefined();
        }
      }),
      { numRuns: 2000, seed },
    );
    expect(accepted).toBeGreaterThan(10);
  });

  test("is, where it is accepted, the same after writing and reading it again", () => {
    let accepted = 0;
    fc.assert(
      fc.property(change, ({ name, edits }) => {
        const csv = csvOf(name, Buffer.from(edited(texts.get(name) ?? "", edits)));
        if (buildDataset(new Map(sound).set(name, csv)).dataset === undefined) return;
        accepted += 1;
        const cells = csv.rows.map((row) => row.cells.map((cell) => cell.text));
        const again = readCsv(name, writeCsv(cells));
        expect(again.rows.map((row) => row.cells.map((cell) => cell.text))).toEqual(cells);
        expect(buildDataset(new Map(sound).set(name, again)).problems).toEqual([]);
      }),
      { numRuns: 500, seed: seed + 1 },
    );
    expect(accepted).toBeGreaterThan(5);
  });

  test("is never a crash, whatever bytes it is made of", () => {
    const bytes = fc.record({
      name: fc.constantFrom(...texts.keys()),
      noise: fc.uint8Array({ maxLength: 12 }),
      at: fc.nat(),
    });
    fc.assert(
      fc.property(bytes, ({ name, noise, at }) => {
        const text = Buffer.from(texts.get(name) ?? "");
        const start = at % (text.length + 1);
        const mixed = Buffer.concat([text.subarray(0, start), noise, text.subarray(start)]);
        const { dataset, problems } = buildDataset(new Map(sound).set(name, csvOf(name, mixed)));
        expect(dataset === undefined).toBe(problems.length > 0);
        const lines = mixed.toString("utf8").split("\n");
        for (const { file, line, column } of problems.filter(({ file }) => file === name))
          expect([file, line, column, column <= (lines[line - 1]?.length ?? -1) + 1]).toContain(
            true,
          );
      }),
      { numRuns: 500, seed },
    );
  });
});

describe("the shipped data with one cell changed at random", () => {
  const names = dataFiles("data");
  const texts = new Map(
    names.map((name) => [name, someRows(name, dataFile(name, "data").toString("utf8"))]),
  );
  const shipped = new Map([...texts].map(([name, text]) => [name, readCsv(name, text)]));

  const tableOf = (name: string): Table => {
    const table = tableOfFile(name);
    if (table === undefined) throw new Error(`${name} is a file of no table`);
    return table;
  };
  const key = (name: string) =>
    name.startsWith("allocations/") ? "allocations" : name.replace(".csv", "");
  /** The tables whose rows a file names; one of amounts is itself named after a council. */
  const namedIn = (name: string) => {
    const columns = Object.values(tableOf(name).columns).flatMap(({ table }) => table ?? []);
    return new Set([...columns, ...(key(name) === "allocations" ? ["councils"] : [])]);
  };
  /** Sums in the sentences of these tables are amounts, or what sums.csv says. */
  const sentences = new Set(Object.keys(tables.sums.columns.table.words ?? {}));
  const amounts = ["allocations", "other_amounts", "sums"];
  const tells = (a: string, b: string) => amounts.includes(key(a)) && sentences.has(key(b));
  /** Whether rows of one file name rows of the other, so that a change there can be a fault here. */
  const related = (a: string, b: string) =>
    key(a) === key(b) ||
    // What a change names may be a row of any table.
    a === "changes.csv" ||
    (placed(a) && placed(b)) ||
    accounted(a, b) ||
    accounted(b, a) ||
    namedIn(a).has(key(b)) ||
    namedIn(b).has(key(a)) ||
    tells(a, b) ||
    tells(b, a);

  /** What a document prints is held against the rows that are read from it. */
  const accounted = (a: string, b: string) =>
    a.startsWith("prints/") && ["allocations", "other_amounts", "documents"].includes(key(b));

  /** Codes of areas in all of these are held against each other. */
  const placed = (name: string) => name === "councils.csv" || name.startsWith("statistics/");

  const cell = fc.constantFrom(...names).chain((name) => {
    const { rows } = shipped.get(name) as Csv;
    const body = fc.integer({ min: 1, max: Math.max(1, rows.length - 1) });
    const column = fc.nat(Math.max(0, (rows[0]?.cells.length ?? 1) - 1));
    const kind = fc.constantFrom("empty", "neighbour", "moved", "edited", "edited", "any");
    return fc.record({
      name: fc.constant(name),
      row: body,
      column,
      kind,
      other: body,
      edit,
      any: fc.string(),
    });
  });

  test("is accepted, or refused in that file or in one that is linked with it", () => {
    const counts = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(cell, ({ name, row, column, kind, other, edit: one, any }) => {
        const { rows } = shipped.get(name) as Csv;
        const cells = rows.map((line) => line.cells.map(({ text }) => text));
        const target = cells[row];
        if (!target) return;
        const old = target[column] ?? "";
        const made = {
          empty: "",
          neighbour: cells[other]?.[column] ?? "",
          moved: target[(column + 1) % target.length] ?? "",
          edited: edited(old, [one]),
          any,
        }[kind as "empty"];
        target[column] = made;
        const text = writeCsv(cells);
        const csv = csvOf(name, Buffer.from(text));
        const { dataset, problems } = buildDataset(new Map(shipped).set(name, csv));
        expect(dataset === undefined).toBe(problems.length > 0);
        counts[dataset ? "accepted" : "refused"] += 1;
        for (const problem of problems) {
          expect(related(problem.file, name), problemLine(problem)).toBe(true);
          const [at, written] =
            problem.file === name
              ? [csv, text]
              : [shipped.get(problem.file), texts.get(problem.file)];
          expect(misplaced(problem, at as Csv, written ?? "")).toBeUndefined();
        }
      }),
      { numRuns: 250, seed },
    );
    expect(Math.min(...Object.values(counts))).toBeGreaterThan(40);
  });
});
