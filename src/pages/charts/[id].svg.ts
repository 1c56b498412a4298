/** Every registered chart as a picture that stands alone. */
import { siteDataset } from "../../dataset/load.ts";
import type { APIRoute } from "astro";
import { chartSvg } from "../../site/charts/files.ts";
import { registeredChart, registeredCharts } from "../../site/charts/registry.ts";

export function getStaticPaths() {
  return [...registeredCharts(siteDataset()).keys()].map((id) => ({ params: { id } }));
}

export const GET: APIRoute = ({ params }) =>
  new Response(chartSvg(registeredChart(siteDataset(), params["id"] ?? "")), {
    headers: { "content-type": "image/svg+xml; charset=utf-8" },
  });
