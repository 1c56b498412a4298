/**
 * `npm test`: all that `npm run` has for checking, in two lanes beside each other, as most of it works on one
 * core. A step prints when it is over; after one that fails no other is begun.
 */
import { spawn } from "node:child_process";

const lanes = [
  ["build", "test:site"],
  ["format", "lint", "types", "verify-sources -- --if-present", "test:unit"],
];

let hasFailed = false;

/** Runs a command of `npm run` and prints what it said. */
async function step(name: string): Promise<void> {
  const child = spawn(`npm run ${name}`, { shell: true, stdio: ["ignore", "pipe", "pipe"] });
  const printed: Buffer[] = [];
  child.stdout.on("data", (data: Buffer) => printed.push(data));
  child.stderr.on("data", (data: Buffer) => printed.push(data));
  const code = await new Promise((resolve) => {
    child.on("close", resolve);
  });
  process.stdout.write(Buffer.concat(printed));
  if (code === 0) return;
  hasFailed = true;
  console.error(`npm run ${name} has failed.`);
}

async function lane(steps: readonly string[]): Promise<void> {
  for (const name of steps) if (!hasFailed) await step(name);
}

await Promise.all(lanes.map(lane));
if (hasFailed) process.exitCode = 1;
