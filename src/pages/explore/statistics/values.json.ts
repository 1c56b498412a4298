/** What the browser loads to ask of every official value. */
import type { APIRoute } from "astro";
import { siteDataset } from "../../../dataset/load.ts";
import { statisticFile } from "../../../features/explore/records/statistic-file.ts";

export const GET: APIRoute = () =>
  new Response(JSON.stringify(statisticFile(siteDataset())), {
    headers: { "content-type": "application/json" },
  });
