/** Every registered chart as a picture that stands alone. */
import type { APIRoute } from "astro";
import { chartSvg } from "../../site/charts/files.ts";
import { registeredChart, registeredCharts } from "../../site/charts/registry.ts";

export function getStaticPaths() {
  return [...registeredCharts().keys()].map((id) => ({ params: { id } }));
}

export const GET: APIRoute = ({ params }) =>
  new Response(chartSvg(registeredChart(params["id"] ?? "")), {
    headers: { "content-type": "image/svg+xml; charset=utf-8" },
  });
