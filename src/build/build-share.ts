/** Has Astro bundle the site and render one share of it into a folder. It knows no data. */
import { build, type AstroIntegration } from "astro";
import { pageWriter, type Share } from "./page-writer.ts";

/**
 * Builds a share into a folder, which is emptied first. `integrations` get the addresses of the whole
 * site, which are there once pages are rendered.
 */
export async function buildShare(
  folder: string,
  share: Share,
  integrations: (addresses: readonly string[]) => readonly AstroIntegration[] = () => [],
): Promise<void> {
  process.env["NODE_ENV"] = "production";
  // Addresses come from astro.config.mjs alone; variables of these names would win over it.
  for (const name of ["BASE_URL", "SITE"]) Reflect.deleteProperty(process.env, name);
  process.env["ASTRO_TELEMETRY_DISABLED"] ??= "1";
  const { integration, addresses } = pageWriter(share);
  await build({
    outDir: folder,
    logLevel: "warn",
    integrations: [integration, ...integrations(addresses)],
  });
}
