/** Where a build works, and how its result takes the place of the last site. It knows folders only. */
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import path from "node:path";

/** The folders of one build. */
interface BuildFolders {
  /** Where the site is made. */
  readonly made: string;
  /** Puts what was made in the place of the last site, which is there until the last moment. */
  readonly install: () => void;
}

/**
 * Folders for a build into `out`, cleared of what an interrupted build left. The site is made below
 * this folder, where its own working files do not meet those of another build.
 */
export function buildFolders(out: string): BuildFolders {
  const hash = createHash("sha256").update(path.resolve(out)).digest("hex").slice(0, 8);
  const made = path.join(".build", hash);
  const beside = path.join(path.dirname(out), ".build");
  const [next, last] = ["next", "last"].map((name) =>
    path.join(beside, `${path.basename(out)}-${name}`),
  ) as [string, string];
  const clear = () => {
    for (const folder of [made, next, last]) rmSync(folder, { recursive: true, force: true });
    for (const folder of [".build", beside])
      if (isEmpty(folder)) rmSync(folder, { recursive: true });
  };
  // Interrupted between the two moves: the last good site is there.
  if (existsSync(last) && !existsSync(out)) renameSync(last, out);
  clear();
  const install = () => {
    mkdirSync(beside, { recursive: true });
    move(made, next);
    if (existsSync(out)) renameSync(out, last);
    renameSync(next, out);
    clear();
  };
  return { made, install };
}

/** Why a folder cannot be built into: files in it that are no site would be lost. */
export function outProblem(out: string): string | undefined {
  const isSite = existsSync(path.join(out, "index.html"));
  if (isSite || !existsSync(out) || isEmpty(out)) return undefined;
  return `OUT_DIR: found ${out}, which holds something else; allowed: a new folder, an empty one, or a built site`;
}

function isEmpty(folder: string): boolean {
  const entry = statSync(folder, { throwIfNoEntry: false });
  return entry !== undefined && entry.isDirectory() && readdirSync(folder).length === 0;
}

/** Moves a folder: by renaming it, or by copying it where the target is on another disk. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EXDEV")) throw error;
    cpSync(from, to, { recursive: true });
  }
}
