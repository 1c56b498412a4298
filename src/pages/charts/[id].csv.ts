/** What each registered chart shows, as a CSV. */
import { siteDataset } from "../../dataset/load.ts";
import type { APIRoute } from "astro";
import { registeredChart, registeredCharts } from "../../site/charts/registry.ts";
import { recordsCsv } from "../../publish/records.ts";

export function getStaticPaths() {
  return [...registeredCharts(siteDataset()).keys()].map((id) => ({ params: { id } }));
}

export const GET: APIRoute = ({ params }) =>
  new Response(recordsCsv(registeredChart(siteDataset(), params["id"] ?? "").records()), {
    headers: { "content-type": "text/csv; charset=utf-8" },
  });
