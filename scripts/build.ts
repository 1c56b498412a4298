/** `npm run build`: builds the site into `dist`, or prints every problem of the data and exits 1. */
import { buildSite, outDirectory } from "./build-site.ts";

if (await buildSite()) console.log(`built ${outDirectory()}`);
else process.exitCode = 1;
