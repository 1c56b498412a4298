/** For search engines: everything may be read, and where the site map is. */
import type { APIRoute } from "astro";
import { absoluteUrls } from "../site/charts/absolute-urls.ts";

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrls.page("sitemap-index.xml")}\n`, {
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
