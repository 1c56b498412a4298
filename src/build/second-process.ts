/** The second process of a build: it renders the other half of the site into a folder of its own. */
import { fork } from "node:child_process";
import path from "node:path";
import { loadDataset, dataDirectory, cacheSiteDataset } from "../dataset/load.ts";

interface SecondProcess {
  /** Resolves when the half is in its folder; an error there is printed, and rejects. */
  readonly finished: Promise<void>;
  /** Ends the process at once. */
  readonly stop: () => void;
}

/** Starts it. */
export function secondProcess(folder: string): SecondProcess {
  const child = fork(import.meta.filename, [path.resolve(folder)]);
  const finished = new Promise<void>((resolve, reject) => {
    child.on("error", reject);
    child.on("message", (fault: Fault) => {
      reject(Object.assign(new Error(fault.message), fault));
    });
    child.on("exit", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`the second process of the build ended with ${String(code)}`));
    });
  });
  // Who awaits `finished` handles its failure; without this Node would end the process before that.
  finished.catch(() => undefined);
  return { finished, stop: () => child.kill() };
}

/** An error of the disk, as it is sent to the first process, which prints it. */
interface Fault {
  readonly message: string;
  readonly syscall: unknown;
}

/** What the second process does. The first has found the data sound. */
async function buildHalf(folder: string): Promise<void> {
  // Ends with the first process, also where that is killed.
  process.on("disconnect", () => process.exit(1));
  process.channel?.unref();
  const { dataset } = loadDataset(dataDirectory());
  if (dataset) cacheSiteDataset(dataset);
  const { buildShare } = await import("./build-share.ts");
  try {
    await buildShare(folder, { number: 1, of: 2 });
  } catch (error) {
    if (!(error instanceof Error && "syscall" in error)) throw error;
    const fault: Fault = { message: error.message, syscall: error.syscall };
    process.exitCode = 1;
    process.send?.(fault);
  }
}

const [, script, folder] = process.argv;
if (script === import.meta.filename && folder !== undefined) await buildHalf(folder);
