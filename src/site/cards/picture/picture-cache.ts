/**
 * A cache on the disk of pictures of earlier builds, by what they are drawn from: the same words, colours and
 * charts, fonts and code make the same bytes. It knows files and nothing of pictures.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Where pictures are kept: `PICTURE_CACHE` where set. It may be removed at any time. */
function cacheFolder(): string {
  return process.env["PICTURE_CACHE"] ?? "node_modules/.cache/pictures";
}

/**
 * At the start of a build: what the last build did not use is removed, so that the folder holds no more
 * than the pictures of two builds.
 */
export function startCache(): void {
  const { now, before } = generations();
  rmSync(before, { recursive: true, force: true });
  renamed(now, before);
}

/** The picture of this source from the cache; else it is drawn now and put into the cache. */
export async function cached(source: string, draw: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const name = createHash("sha256").update(codeHash()).update(source).digest("hex");
  const { now, before } = generations();
  const file = path.join(now, name);
  mkdirSync(now, { recursive: true });
  renamed(path.join(before, name), file);
  const known = bytesOf(file);
  if (known) return known;
  const drawn = await draw();
  writeToCache(file, drawn);
  return drawn;
}

/** Not where another build begins at the same moment and moves the folder away: its next build draws it anew. */
function writeToCache(file: string, drawn: Uint8Array): void {
  // Written beside and then named, so that nobody reads a part of it.
  const part = `${file}-${process.pid}`;
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(part, drawn);
    renameSync(part, file);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}

function generations(): { readonly now: string; readonly before: string } {
  const folder = cacheFolder();
  return { now: path.join(folder, "now"), before: path.join(folder, "before") };
}

let hashed: string | undefined;

/** Of the code that draws, and of the versions of all packages. */
function codeHash(): string {
  const folder = "src/site/cards/picture";
  const files = readdirSync(folder)
    .filter((name) => !name.includes(".test."))
    .sort()
    .map((name) => path.join(folder, name));
  return (hashed ??= ["package-lock.json", ...files]
    .reduce((hash, file) => hash.update(readFileSync(file)), createHash("sha256"))
    .digest("hex"));
}

/** Moves a file or folder, if it is there and nothing is where it goes: another build may have moved it. */
function renamed(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!isMissing(error) && codeOf(error) !== "ENOTEMPTY") throw error;
  }
}

function bytesOf(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return codeOf(error) === "ENOENT";
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
