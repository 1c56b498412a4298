/** The changes to the data as a feed. */
import type { APIRoute } from "astro";
import { urls } from "../site/urls.ts";
import { siteDataset } from "../dataset/load.ts";
import { atomFeed } from "../publish/atom.ts";
import { changesByDay } from "../publish/changes.ts";

export const GET: APIRoute = ({ site }) =>
  new Response(atomFeed(changesByDay(siteDataset()), new URL(urls.home, site).href), {
    headers: { "content-type": "application/atom+xml; charset=utf-8" },
  });
