/** What was asked for on the command line. A slip there is told in a sentence, without a stack. */
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
