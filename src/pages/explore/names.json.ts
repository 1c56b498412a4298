/** What the browser loads after the rows: their names, for the list and for a search. */
import type { APIRoute } from "astro";
import { siteDataset } from "../../dataset/load.ts";
import { namesFile } from "../../features/explore/records/explore-file.ts";

export const GET: APIRoute = () =>
  new Response(JSON.stringify(namesFile(siteDataset())), {
    headers: { "content-type": "application/json" },
  });
