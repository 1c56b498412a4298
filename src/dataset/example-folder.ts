/** Test support: a data folder on the disk, below the system's folder for temporary files. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** Text or bytes of a file; a folder; or a link to what it names. */
export type Content = string | Uint8Array | "a folder" | { readonly link: string };

export interface Folder extends Disposable {
  readonly path: string;
}

/** Writes files by their path inside the folder. It is gone when the caller's block ends. */
export function temporaryFolder(files: ReadonlyMap<string, Content> = new Map()): Folder {
  const folder = mkdtempSync(path.join(tmpdir(), "council-data-"));
  writeFolder(folder, files);
  return {
    path: folder,
    [Symbol.dispose]: () => {
      rmSync(folder, { recursive: true });
    },
  };
}

export function writeFolder(folder: string, files: ReadonlyMap<string, Content>): void {
  for (const [name, content] of files) {
    const place = path.join(folder, name);
    mkdirSync(path.dirname(place), { recursive: true });
    if (content === "a folder") mkdirSync(place);
    else if (typeof content === "object" && "link" in content) symlinkSync(content.link, place);
    else writeFileSync(place, content);
  }
}
