/** Loaded before a build that is measured: when that ends, it writes what the process used. */
import { writeFileSync } from "node:fs";

const file = process.env["USAGE_FILE"];
if (file !== undefined)
  process.on("exit", () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    const cpu = (userCPUTime + systemCPUTime) / 1e6;
    writeFileSync(file, JSON.stringify({ megabytes: maxRSS / 1024, cpu }));
  });
