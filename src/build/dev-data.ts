/**
 * The data under the development server. It is read once and kept, as pages and their addresses hold the
 * same rows; when a file of it changes the server starts again, so that both are read anew.
 */
import path from "node:path";
import type { AstroIntegration } from "astro";
import { dataDirectory, forgetSiteDataset, cacheWhenLoaded } from "../dataset/load.ts";

/** Milliseconds in which several files that are saved together are one change. */
const together = 100;

/** Keeps the data while the development server runs. */
export function devData(): AstroIntegration {
  return {
    name: "dev-data",
    hooks: {
      "astro:config:setup": ({ command }) => {
        if (command === "dev") cacheWhenLoaded();
      },
      "astro:server:setup": ({ server, logger }) => {
        const folder = path.resolve(dataDirectory());
        let waiting: NodeJS.Timeout | undefined;
        server.watcher.add(folder);
        server.watcher.on("all", (_, file) => {
          if (!path.resolve(file).startsWith(folder + path.sep) || waiting !== undefined) return;
          waiting = setTimeout(() => {
            logger.info("The data has changed and is read again.");
            forgetSiteDataset();
            void server.restart();
          }, together);
        });
      },
    },
  };
}
