/** What the browser loads to put any authorities side by side. */
import type { APIRoute } from "astro";
import { choiceData } from "../../../features/spending/rows/choice-file.ts";
import { siteDataset } from "../../../dataset/load.ts";

export const GET: APIRoute = () =>
  new Response(JSON.stringify(choiceData(siteDataset())), {
    headers: { "content-type": "application/json" },
  });
