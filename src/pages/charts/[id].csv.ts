/** What each registered chart shows, as a CSV. */
import type { APIRoute } from "astro";
import { registeredChart, registeredCharts } from "../../site/charts/registry.ts";
import { recordsCsv } from "../../publish/records.ts";

export function getStaticPaths() {
  return [...registeredCharts().keys()].map((id) => ({ params: { id } }));
}

export const GET: APIRoute = ({ params }) =>
  new Response(recordsCsv(registeredChart(params["id"] ?? "").records()), {
    headers: { "content-type": "text/csv; charset=utf-8" },
  });
