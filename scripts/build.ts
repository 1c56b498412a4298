/** `npm run build`: builds the site into `dist`, or prints every problem of the data and exits 1. */
import { siteDirectory } from "../src/build/site.ts";
import { buildSite } from "../src/build/build-site.ts";

if (await buildSite()) console.log(`built ${siteDirectory}`);
else process.exitCode = 1;
