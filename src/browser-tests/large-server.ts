/** Before the tests of a large site: invents forty councils, builds their site and serves it. */
import { spawnSync } from "node:child_process";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { inventedData } from "../bench/invented-data.ts";
import { serveSite } from "../build/serve-site.ts";
import { temporaryFolder, writeFolder } from "../dataset/example-folder.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder of the site of many councils. */
    largeSite: string;
  }
}

/** More than a page shows at once, with figures enough for every kind of page. */
const size = { councils: 40, figures: 800 };

export default async function serveLargeSite(project: TestProject): Promise<() => Promise<void>> {
  const place = temporaryFolder();
  const [data, site] = [path.join(place.path, "data"), path.join(place.path, "site")];
  writeFolder(data, inventedData(size));
  const env = { ...process.env, NODE_ENV: "", DATA_DIR: data, OUT_DIR: site };
  const built = spawnSync(process.execPath, ["scripts/build.ts"], { encoding: "utf8", env });
  if (built.status !== 0) throw new Error(`the large site is not built: ${built.stderr}`);
  const served = await serveSite(0, site);
  if ("problem" in served) throw new Error(served.problem);
  project.provide("siteAddress", served.address);
  project.provide("largeSite", site);
  return async () => {
    await served.stop();
    place[Symbol.dispose]();
  };
}
