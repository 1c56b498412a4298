/** The line that puts a chart on another site. */

interface Embedded {
  /** Whole address of the embed page. */
  readonly address: string;
  /** What the frame shows, for those who cannot see it. */
  readonly title: string;
  /** Pixels, at `frameWidth`; pages that listen to the frame's own announcement can do better. */
  readonly height: number;
}

/** Pixels of a frame where the page around it has room. */
export const frameWidth = 800;

/**
 * What a frame tells the page around it, by `postMessage`, whenever its height changes:
 * `{ type: "council-funding-height", chart: "<id>", height: <whole CSS pixels> }`.
 */
export const heightMessage = "council-funding-height";

/**
 * A script for the page around the frames, once for all of them: each frame becomes as tall as it says.
 * It hears this site only, and moves only the frame that spoke. Without it frames keep their height.
 */
export function fittingSnippet(site: string): string {
  return `<script>addEventListener("message", ({ origin, source, data }) => { if (origin !== "${new URL(site).origin}" || data?.type !== "${heightMessage}" || !(data.height > 0)) return; for (const frame of document.querySelectorAll("iframe")) if (frame.contentWindow === source) frame.height = Math.ceil(data.height); });</script>`;
}

/**
 * One line of HTML. The frame loads with its page: one that waits until it comes near is empty on paper
 * (tried in Chromium 147).
 */
export function embedSnippet({ address, title, height }: Embedded): string {
  return `<iframe src="${address}" title="${title.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}" width="${frameWidth}" height="${height}" style="max-width:100%"></iframe>`;
}
