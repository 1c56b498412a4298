/** The picture that stands beside a link to a page elsewhere. */
import type { APIRoute } from "astro";
import { siteCard, siteCards } from "../../site/cards/registry.ts";

export function getStaticPaths() {
  return [...siteCards().keys()].map((id) => ({ params: { id } }));
}

export const GET: APIRoute = async ({ params }) => {
  const png = await siteCard(params["id"] ?? "").png();
  return new Response(new Uint8Array(png), { headers: { "content-type": "image/png" } });
};
