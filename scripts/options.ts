/** What was asked for on the command line. A slip there is told in a sentence, without a stack. */
import { existsSync } from "node:fs";
import { parseArgs, type ParseArgsOptionsConfig } from "node:util";

/** The values of the options; ends the program with 1 where something else was given. */
export function commandOptions<const O extends ParseArgsOptionsConfig>(options: O) {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    if (!(error instanceof TypeError && "code" in error)) throw error;
    const allowed = Object.entries(options).map(([name, { type }]) =>
      type === "string" ? `--${name} VALUE` : `--${name}`,
    );
    console.error(`${error.message.split(". ")[0]}; allowed: ${allowed.join(", ")}`);
    process.exit(1);
  }
}

/** How many of something are asked for; ends the program with 1 where that is no whole number from 1. */
export function countOf(option: string, given: string | undefined): number {
  const count = Number(given);
  if (Number.isInteger(count) && count > 0) return count;
  console.error(`--${option}: found "${given}"; allowed: a whole number from 1, such as 3`);
  process.exit(1);
}

/** Ends the program with 1 where the site that a bench looks at is not built. */
export function needsSite(folder: string): void {
  if (existsSync(folder)) return;
  console.error(`There is no ${folder} folder: run "npm run build" first.`);
  process.exit(1);
}
