/** Loaded before a build that is measured: when that ends, it writes what the process used. */
import { writeFileSync } from "node:fs";

const file = process.env["USAGE_FILE"];
if (file !== undefined)
  process.on("exit", () => {
    writeFileSync(file, JSON.stringify({ kilobytes: process.resourceUsage().maxRSS }));
  });
