/** Before the browser tests: serves `dist` on a free port and tells the tests where. */
import type { TestProject } from "vitest/node";
import { launchBrowser } from "../build/browser.ts";
import { serveSite } from "../build/serve-site.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The address of the home page, with a slash at its end. */
    siteAddress: string;
  }
}

export default async function serveForTests(project: TestProject): Promise<() => Promise<void>> {
  // Two workers that start the browser at once would both unpack it.
  await (await launchBrowser()).close();
  const served = await serveSite(0);
  if ("problem" in served) throw new Error(served.problem);
  project.provide("siteAddress", served.address);
  return served.stop;
}
