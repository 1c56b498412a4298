/** What the browser loads to ask of every figure. */
import type { APIRoute } from "astro";
import { siteDataset } from "../../dataset/load.ts";
import { exploreFile } from "../../features/explore/records/explore-file.ts";

export const GET: APIRoute = () =>
  new Response(JSON.stringify(exploreFile(siteDataset())), {
    headers: { "content-type": "application/json" },
  });
