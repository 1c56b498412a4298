/** Papers with what stands in them, written by hand: the keys that a reading is held against. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readCsv } from "../../csv/read-csv.ts";

/** An amount of a key. */
export interface KeyAmount {
  /** A locator of its place, or of one around it. */
  readonly place: string;
  readonly printed: string;
  readonly pounds: number;
  readonly qualifier: string;
  /** Undefined where nobody could say. */
  readonly status: string | undefined;
  /** What money it is: amounts that are the same money have the same name. */
  readonly money: string;
  /** The money that it is a part of, each with the split: `money:split`. */
  readonly partOf: readonly string[];
  readonly isCell: boolean;
}

/** A paper with its key. */
export interface KeyedPaper {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The kind of document, where it is known beforehand. */
  readonly type?: string;
  readonly key: readonly KeyAmount[];
}

/** Each has a folder with `paper.html`, `.md`, `.txt` or `.pdf`, and with `key.csv`. */
const folder = "src/bench/papers";

/** The papers of the project's own making, in the order of their names. */
export function ownPapers(): KeyedPaper[] {
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const own = path.join(folder, name);
      const end = ["html", "md", "txt", "pdf"].find((one) => existsSync(`${own}/paper.${one}`));
      if (end === undefined) throw new Error(`There is no paper in ${own}.`);
      const key = keyOf(readFileSync(`${own}/key.csv`, "utf8"), `${name}/key.csv`);
      return { name: `${name}.${end}`, bytes: readFileSync(`${own}/paper.${end}`), key };
    });
}

/** A key: one line for each amount, in the paper's order. `part_of` and `same_as` name lines by their order. */
export function keyOf(text: string, file: string): KeyAmount[] {
  const [header, ...rows] = readCsv(file, text).rows;
  const names = header?.cells.map((cell) => cell.text) ?? [];
  const lines = rows.map(({ cells }) =>
    Object.fromEntries(names.map((name, index) => [name, cells[index]?.text ?? ""])),
  );
  const money = (order: string): string => {
    const same = lines[Number(order) - 1]?.["same_as"] ?? "";
    return same === "" ? order : money(same);
  };
  return lines.map((line) => ({
    place: line["place"] ?? "",
    printed: line["printed"] ?? "",
    pounds: Number(line["pounds"]),
    qualifier: line["qualifier"] ?? "",
    status: line["status"] === "" ? undefined : line["status"],
    money: money(line["order"] ?? ""),
    partOf: (line["part_of"] ?? "")
      .split(" ")
      .filter((part) => part !== "")
      .map((part) => {
        const [whole = "", split = ""] = part.split(":");
        return `${money(whole)}:${split}`;
      }),
    isCell: line["cell"] === "yes",
  }));
}
