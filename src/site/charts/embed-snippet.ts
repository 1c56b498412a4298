/** The line that puts a chart on another site. */
import type { FrameHeight } from "./frame-height.ts";
import { frameWidth } from "./sizes.ts";

interface Embedded {
  /** Whole address of the embed page. */
  readonly address: string;
  /** What the frame shows, for those who cannot see it. */
  readonly title: string;
  /** Pixels by width; pages that listen to the frame's own announcement can do better. */
  readonly height: FrameHeight;
}

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
  return `<script>addEventListener("message", ({ origin, source, data }) => { if (origin !== "${new URL(site).origin}" || data?.type !== "${heightMessage}" || !(data.height > 0)) return; for (const frame of document.querySelectorAll("iframe")) if (frame.contentWindow === source) frame.style.height = Math.ceil(data.height) + "px"; });</script>`;
}

/**
 * One line of HTML. The frame is as tall as its chart is at its width, without script too: `cqw` are
 * hundredths of the room that the page leaves. A browser that does not know them takes the attribute. The
 * frame loads with its page: one that waits until it comes near is empty on paper (tried in Chromium 147).
 */
export function embedSnippet({ address, title, height }: Embedded): string {
  const name = title.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  const frame = `<iframe src="${address}" title="${name}" width="${frameWidth}" height="${height.broad}" style="max-width:100%;height:${styleHeight(height)}"></iframe>`;
  // Where the page leaves the width to what is within, there would be none without the second and third.
  const room = `container-type:inline-size;contain-intrinsic-width:min(${frameWidth}px,90vw);max-width:100%`;
  return `<div style="${room}">${frame}</div>`;
}

/** The height for broad frames; below the turn what the narrow picture needs, and that only there. */
function styleHeight({ broad, narrow, grown, turn }: FrameHeight): string {
  const words = `${Math.ceil(narrow.start)}px - ${round(narrow.less * 100)}cqw`;
  const picture = `min(100cqw,${grown}px)*${round(narrow.more)}`;
  return `max(${broad}px,min(${words} + ${picture},(${turn}px - 100cqw)*999))`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
