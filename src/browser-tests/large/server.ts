/** Before the tests of a large site: builds the site of forty invented councils and serves it. */
import type { TestProject } from "vitest/node";
import { inventedSite } from "../../bench/invented/invented-site.ts";
import { launchBrowser } from "../../build/browser.ts";
import { serveSite } from "../../build/serve-site.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder of the site of many councils. */
    largeSite: string;
  }
}

/** More than a page shows at once, with figures enough for every kind of page. */
const size = { councils: 40, figures: 800 };

export default async function serveLargeSite(project: TestProject): Promise<() => Promise<void>> {
  const site = inventedSite(size);
  // Two workers that start the browser at once would both unpack it.
  await (await launchBrowser()).close();
  const served = await serveSite(0, site.folder);
  if ("problem" in served) throw new Error(served.problem);
  project.provide("siteAddress", served.address);
  project.provide("largeSite", site.folder);
  return async () => {
    await served.stop();
    site[Symbol.dispose]();
  };
}
