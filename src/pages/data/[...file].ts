/** Every file of tables below /data/: the CSVs byte for byte, and what is made of them. */
import { siteDataset } from "../../dataset/load.ts";
import type { APIRoute } from "astro";
import { sitePublication } from "../../features/data/publication.ts";

export function getStaticPaths() {
  return [...sitePublication(siteDataset()).byPath.keys()].map((file) => ({ params: { file } }));
}

export const GET: APIRoute = ({ params }) => {
  const file = sitePublication(siteDataset()).byPath.get(params["file"] ?? "");
  if (file === undefined) return new Response("no such file", { status: 404 });
  const charset = file.mediaType.startsWith("text/") ? "; charset=utf-8" : "";
  const headers = { "content-type": file.mediaType + charset };
  return new Response(new Uint8Array(file.bytes), { headers });
};
