/** Serves the built site as a static host would. It never builds, and knows nothing of browsers or tests. */
import { existsSync } from "node:fs";
import { siteDirectory } from "./site.ts";

interface Served {
  /** The address of the home page, such as `http://localhost:4321/`. */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** The running site; or, in one sentence, why there is none. Port 0 is any free port. */
export async function serveSite(
  port: number,
  folder = siteDirectory,
): Promise<Served | { readonly problem: string }> {
  if (!existsSync(folder))
    return { problem: `There is no ${folder} folder: run "npm run build" first.` };
  process.env["ASTRO_TELEMETRY_DISABLED"] ??= "1";
  const { preview } = await import("astro");
  try {
    const server = await preview({
      logLevel: "silent",
      outDir: folder,
      server: { port },
      vite: { preview: { strictPort: true } },
    });
    const base = process.env["BASE_PATH"] ?? "/";
    const address = new URL(base, `http://localhost:${server.port}`).href;
    return { address: address.endsWith("/") ? address : `${address}/`, stop: () => server.stop() };
  } catch (error) {
    if (error instanceof Error && error.message.includes("already in use"))
      return {
        problem: `Port ${port} is in use: stop what runs there, or choose another with --port ${port + 1}.`,
      };
    throw error;
  }
}
