/** What the browser loads to compare councils of any region. */
import type { APIRoute } from "astro";
import { pickedFiles } from "../../../features/compare/picked.ts";
import { siteDataset } from "../../../dataset/load.ts";

export function getStaticPaths() {
  return [...pickedFiles(siteDataset())].map(([file, make]) => ({
    params: { file },
    props: { make },
  }));
}

export const GET: APIRoute<{ make: () => unknown }> = ({ props }) =>
  new Response(JSON.stringify(props.make()), { headers: { "content-type": "application/json" } });
