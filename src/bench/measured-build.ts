/** A build in a process of its own, with the time it takes and the memory it needs at most. */
import { spawn } from "node:child_process";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";

interface Build {
  /** The arguments of Node: a script and what it is told. */
  readonly script: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** The folder that the build leaves. */
  readonly out: string;
}

export interface BuildCost {
  /** HTML files in the folder. */
  readonly pages: number;
  readonly seconds: number;
  /** Seconds of processor time, which other work on the machine lengthens less. */
  readonly cpu: number;
  /** The most that the process held at once, in megabytes. */
  readonly megabytes: number;
}

/** Runs the build to its end. One that fails is thrown, with what it printed. */
export async function measuredBuild({ script, environment, out }: Build): Promise<BuildCost> {
  const usage = path.resolve(`${out}.usage.json`);
  const hook = path.join(import.meta.dirname, "usage.ts");
  rmSync(out, { recursive: true, force: true });
  const start = process.hrtime.bigint();
  await finished(["--import", hook, ...script], { ...environment, USAGE_FILE: usage });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  const used = JSON.parse(readFileSync(usage, "utf8")) as Pick<BuildCost, "cpu" | "megabytes">;
  rmSync(usage);
  return { pages: pagesIn(out), seconds, ...used };
}

async function finished(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<void> {
  const child = spawn(process.execPath, args, { env: { ...process.env, ...environment } });
  let printed = "";
  const keep = (data: Buffer) => (printed += data.toString());
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  const code = await new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  if (code !== 0) throw new Error(`node ${args.join(" ")} ended with ${String(code)}:\n${printed}`);
}

function pagesIn(folder: string): number {
  const names = readdirSync(folder, { recursive: true }) as string[];
  return names.filter((name) => name.endsWith(".html")).length;
}
