/** Every CSV of the data folder, byte for byte as it is there. */
import type { APIRoute } from "astro";
import { dataFile, dataFiles } from "../../dataset/load.ts";

export function getStaticPaths() {
  return dataFiles().map((name) => ({ params: { file: name.slice(0, -".csv".length) } }));
}

export const GET: APIRoute = ({ params }) => {
  const body = new Uint8Array(dataFile(`${params["file"]}.csv`));
  return new Response(body, { headers: { "content-type": "text/csv; charset=utf-8" } });
};
