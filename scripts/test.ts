/**
 * `npm test`: all that `npm run` has for checking, in two lanes beside each other, as most of it works on one
 * core. A step prints when it is over; after one that fails no other is begun. What failed is printed last, so
 * that it is seen in a log of which only the end is kept.
 */
import { spawn } from "node:child_process";
import path from "node:path";

const lanes = [
  ["lint", "build", "test:site"],
  ["format", "types", "verify-sources -- --if-present", "test:unit", "test:large"],
];

// The tests start many programs, which need not work out again what the first made of the same code.
process.env["NODE_COMPILE_CACHE"] ??= path.resolve("node_modules/.cache/compiled");

const failed: { name: string; printed: Buffer }[] = [];

/** Runs a command of `npm run` and prints what it said; of one that fails, at the end. */
async function step(name: string): Promise<void> {
  const child = spawn(`npm run ${name}`, { shell: true, stdio: ["ignore", "pipe", "pipe"] });
  const printed: Buffer[] = [];
  child.stdout.on("data", (data: Buffer) => printed.push(data));
  child.stderr.on("data", (data: Buffer) => printed.push(data));
  const code = await new Promise((resolve) => {
    child.on("close", resolve);
  });
  if (code === 0) process.stdout.write(Buffer.concat(printed));
  else failed.push({ name, printed: Buffer.concat(printed) });
}

async function lane(steps: readonly string[]): Promise<void> {
  for (const name of steps) if (failed.length === 0) await step(name);
}

await Promise.all(lanes.map(lane));
for (const { name, printed } of failed) {
  process.stdout.write(printed);
  console.error(`npm run ${name} has failed.`);
  process.exitCode = 1;
}
