/** What the browser loads after the values: what is printed beside them, for the list and for files. */
import type { APIRoute } from "astro";
import { siteDataset } from "../../../dataset/load.ts";
import { placesFile } from "../../../features/explore/records/statistic-file.ts";

export const GET: APIRoute = () =>
  new Response(JSON.stringify(placesFile(siteDataset())), {
    headers: { "content-type": "application/json" },
  });
