/** `npm start`, or `node scripts/serve.ts [--build] [--port N]`: serves `dist`, built first if asked. */
import { serveSite } from "../src/build/serve-site.ts";
import { siteDirectory } from "../src/build/site.ts";
import { buildSite } from "../src/build/build-site.ts";
import { commandOptions } from "./options.ts";

const values = commandOptions({
  build: { type: "boolean", default: false },
  port: { type: "string", default: "4321" },
});

async function serve(): Promise<string | undefined> {
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    return `--port: found "${values.port}"; allowed: a whole number from 0 to 65535, such as 4321`;
  if (values.build && !(await buildSite(siteDirectory))) return "nothing is served";
  const served = await serveSite(port);
  if ("problem" in served) return served.problem;
  console.log(served.address);
  return undefined;
}

const problem = await serve();
if (problem !== undefined) {
  console.error(problem);
  process.exit(1);
}
