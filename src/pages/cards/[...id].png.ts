/** The picture that stands beside a link to a page elsewhere. */
import { siteDataset } from "../../dataset/load.ts";
import type { APIRoute } from "astro";
import { siteCard, siteCards } from "../../site/cards/registry.ts";

export function getStaticPaths() {
  return [...siteCards(siteDataset()).keys()].map((id) => ({ params: { id } }));
}

export const GET: APIRoute = async ({ params }) => {
  const png = await siteCard(siteDataset(), params["id"] ?? "").png();
  return new Response(new Uint8Array(png), { headers: { "content-type": "image/png" } });
};
