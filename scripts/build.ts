/** `npm run build`: builds the site into `dist`, or prints every problem of the data and exits 1. */
import { buildSite } from "./build-site.ts";

if (await buildSite()) console.log("built dist");
else process.exitCode = 1;
