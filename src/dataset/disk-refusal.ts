/** Why a folder cannot be written, as every problem is worded. */

/** The error of a folder that cannot be written, worded as a problem with its remedy, code kept; others as they are. */
export function diskRefusal(error: unknown, directory: string): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const found = {
    EACCES: "no leave to write",
    EPERM: "no leave to write",
    EROFS: "a read-only disk",
    ENOSPC: "a full disk",
  }[code];
  if (found === undefined) return error;
  const words = `${directory}: found ${found}; allowed: a folder whose files you may change (--data DIR names another)`;
  return Object.assign(new Error(words), { code });
}
