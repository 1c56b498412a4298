/** A process that renders the site and ends: what it took of memory is free again for the search index. */
import { fork } from "node:child_process";
import path from "node:path";
import { loadDataset, dataDirectory, cacheSiteDataset } from "../dataset/load.ts";

/** Starts it. Resolves when the site is in its folder; an error there is printed, and rejects. */
export function renderApart(folder: string): Promise<void> {
  const child = fork(import.meta.filename, [path.resolve(folder)]);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("message", (fault: Fault) => {
      reject(Object.assign(new Error(fault.message), fault));
    });
    child.on("exit", (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`the process that renders ended with ${signal ?? String(code)}`));
    });
  });
}

/** An error of the disk, as it is sent to the first process, which prints it. */
interface Fault {
  readonly message: string;
  readonly syscall: unknown;
}

/** What the process does. The first has found the data sound. */
async function render(folder: string): Promise<void> {
  // Ends with the first process, also where that is killed.
  process.on("disconnect", () => process.exit(1));
  process.channel?.unref();
  const { dataset } = loadDataset(dataDirectory());
  if (dataset === undefined) throw new Error("the data has changed while the site was built");
  cacheSiteDataset(dataset);
  const { renderSite } = await import("./render-site.ts");
  try {
    await renderSite(dataset, folder);
  } catch (error) {
    if (!(error instanceof Error && "syscall" in error)) throw error;
    const fault: Fault = { message: error.message, syscall: error.syscall };
    process.exitCode = 1;
    process.send?.(fault);
  }
}

const [, script, folder] = process.argv;
if (script === import.meta.filename && folder !== undefined) await render(folder);
