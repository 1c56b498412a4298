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

const folders = ["src/bench/papers", "src/reading/examples"];

/** The papers of the project's own making, in the order of their names. */
export function ownPapers(): KeyedPaper[] {
  const [keys = ""] = folders;
  const names = readdirSync(keys).filter((name) => name.endsWith(".csv"));
  return names.sort().map((file) => {
    const name = file.replace(/\.csv$/, "");
    const places = folders.flatMap((folder) =>
      ["html", "md", "txt", "pdf"].map((end) => path.join(folder, `${name}.${end}`)),
    );
    const place = places.find((one) => existsSync(one));
    if (place === undefined) throw new Error(`There is no paper for ${path.join(keys, file)}.`);
    const key = keyOf(readFileSync(path.join(keys, file), "utf8"), file);
    return { name: path.basename(place), bytes: readFileSync(place), key };
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
