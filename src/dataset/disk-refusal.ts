/** Why a folder cannot be written, as every problem is worded. */

/** What keeps a folder from being written, in the words of every problem; its code stays, and commands tell it so. */
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
