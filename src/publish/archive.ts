/** Files to a ZIP archive. The same files make the same bytes: every entry bears one fixed date. */
import { zipSync, type Zippable } from "fflate";

/** The first day that a ZIP archive can name. Local, because archives know no time zone. */
const fixedDate = new Date(1980, 0, 1);

/** Packs files under their names, in the order given. */
export function archive(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries: Zippable = Object.fromEntries(files);
  return zipSync(entries, { level: 9, mtime: fixedDate, os: 3 });
}
