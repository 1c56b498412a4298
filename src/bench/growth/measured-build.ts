/** A build in processes of its own, with the time they take and the memory they need at most. */
import { spawn } from "node:child_process";
import { readdirSync, rmSync } from "node:fs";
import { watchTree, type TreeUse } from "./process-tree.ts";

interface Build {
  /** The arguments of Node: a script and what it is told. */
  readonly script: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** The folder that the build leaves. */
  readonly out: string;
}

/** Memory and processor time, which other work on the machine lengthens less, are those of all processes. */
export interface BuildCost extends TreeUse {
  /** HTML files in the folder. */
  readonly pages: number;
  readonly seconds: number;
}

/** Runs the build to its end. One that fails is thrown, with what it printed. */
export async function measuredBuild({ script, environment, out }: Build): Promise<BuildCost> {
  rmSync(out, { recursive: true, force: true });
  const start = process.hrtime.bigint();
  const used = await finished(script, environment);
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  return { pages: pagesIn(out), seconds, ...used };
}

async function finished(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<TreeUse> {
  const child = spawn(process.execPath, args, { env: { ...process.env, ...environment } });
  const watched = child.pid === undefined ? undefined : watchTree(child.pid);
  let printed = "";
  const keep = (data: Buffer) => (printed += data.toString());
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  const code = await new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  if (code !== 0 || !watched)
    throw new Error(`node ${args.join(" ")} ended with ${String(code)}:\n${printed}`);
  return watched();
}

function pagesIn(folder: string): number {
  const names = readdirSync(folder, { recursive: true }) as string[];
  return names.filter((name) => name.endsWith(".html")).length;
}
