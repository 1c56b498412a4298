/** The folder of documents' texts: the only reader of it. It is not part of the repository. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** The folder to look in: `SOURCES_DIR` where set, else a neighbour of the repository. */
export function sourcesDirectory(): string {
  return process.env["SOURCES_DIR"] ?? path.join("..", "shared", "sources");
}

/** The texts by the names of their files; undefined where there is no such folder. */
export function sourceTexts(directory: string): ReadonlyMap<string, string> | undefined {
  if (!existsSync(directory)) return undefined;
  const files = readdirSync(directory, { withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map(({ name }) => [name, readFileSync(path.join(directory, name), "utf8")] as const),
  );
}
