/** What arrives on a first visit, and what it weighs compressed as a host compresses it. Nothing is timed. */
import { gzipSync } from "node:zlib";
import type { Visit } from "./browser.ts";

/** One file as it came to the browser. */
export interface LoadedFile {
  readonly url: string;
  /** The resource type as the browser names it: document, stylesheet, script, font, image and others. */
  readonly type: string;
  readonly body: Buffer;
}

/** Compressed bytes by kind. Style and script within the page are counted apart from its HTML. */
export interface Weights {
  readonly html: number;
  readonly css: number;
  readonly script: number;
  readonly other: number;
  readonly total: number;
  /** What must arrive before anything is seen: the page itself and the style sheets. */
  readonly firstView: number;
}

/** Everything that the page loads before it rests. */
export async function firstVisit({ page, responses }: Visit): Promise<LoadedFile[]> {
  await page.waitForLoadState("networkidle");
  return Promise.all(
    responses.map(async (response) => ({
      url: response.url(),
      type: response.request().resourceType(),
      body: await response.body(),
    })),
  );
}

/** What came, by kind, compressed. */
export function weights(loaded: readonly LoadedFile[]): Weights {
  const of = (type: string) => sum(loaded.filter((one) => one.type === type));
  const [css, script] = [inlined(loaded, "style"), inlined(loaded, "script")];
  const [page, sheets, scripts] = [of("document"), of("stylesheet"), of("script")];
  const total = sum(loaded);
  return {
    html: page - css - script,
    css: sheets + css,
    script: scripts + script,
    other: total - page - sheets - scripts,
    total,
    firstView: page + sheets,
  };
}

/** Fonts and pictures are compressed already: the smaller of the two counts. */
export function compressed(body: Buffer): number {
  return Math.min(body.length, gzipSync(body, { level: 9 }).length);
}

/**
 * What a plain server sends before it waits for the reader’s answer, without the lines of its own: ten packets of
 * 1,460 bytes (RFC 6928). What is longer waits once more for a slow line.
 */
export const oneTurn = 14_200;

/** Bytes of a page as a plain server compresses it. */
export function plainlyCompressed(body: Buffer): number {
  return gzipSync(body, { level: 6 }).length;
}

function sum(loaded: readonly LoadedFile[]): number {
  return loaded.reduce((bytes, { body }) => bytes + compressed(body), 0);
}

/** Style or script within the page; structured data is in a script element but is none. */
function inlined(loaded: readonly LoadedFile[], element: "style" | "script"): number {
  const html = loaded.find(({ type }) => type === "document")?.body.toString() ?? "";
  const found = html.matchAll(
    new RegExp(`<${element}(?![^>]*(?:src=|json))[^>]*>(.*?)</${element}>`, "gs"),
  );
  const text = [...found].map(([, inside]) => inside).join("");
  return text === "" ? 0 : compressed(Buffer.from(text));
}
