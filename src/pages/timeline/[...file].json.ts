/** What the browser loads once a reader comes near the picture of a timeline. */
import type { APIRoute } from "astro";
import { timelineData } from "../../features/timeline/picture/timeline-data.ts";
import {
  idsByPage,
  timelinePlaces,
  type TimelinePlace,
} from "../../features/timeline/timeline-places.ts";
import { siteDataset } from "../../dataset/load.ts";

export function getStaticPaths() {
  return timelinePlaces(siteDataset()).map((place) => ({
    params: { file: `${place.page}timeline`.replace("timeline/", "") },
    props: { place },
  }));
}

export const GET: APIRoute<{ place: TimelinePlace }> = ({ props: { place } }) => {
  const { view, page } = place;
  const data = timelineData(view, { page, lists: idsByPage(place) });
  return new Response(JSON.stringify(data), { headers: { "content-type": "application/json" } });
};
