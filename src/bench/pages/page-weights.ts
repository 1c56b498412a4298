/** The heaviest page of each type of a built site, with what its HTML needs, compressed. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { largestPages } from "../../build/site.ts";

/** A page and what it weighs. */
export interface PageWeight {
  readonly address: string;
  /** HTML, style sheets and scripts that the HTML names, compressed one by one. */
  readonly bytes: number;
  readonly html_bytes: number;
}

/** The largest page of each type in a folder, the heaviest first. */
export function pageWeights(site: string): PageWeight[] {
  const weights = largestPages(site).map(({ address, status }) => {
    const file = status === 404 ? "404.html" : `${address}index.html`;
    const html = readFileSync(path.join(site, file));
    const linked = [...html.toString().matchAll(/(?:href|src)="\/(_astro\/[^"]+)"/g)];
    const files = new Set(linked.map(([, name = ""]) => name));
    const assets = [...files].map((name) => compressed(readFileSync(path.join(site, name))));
    const html_bytes = compressed(html);
    const bytes = assets.reduce((sum, one) => sum + one, html_bytes);
    return { address: `/${address}`, bytes, html_bytes };
  });
  return weights.sort((a, b) => b.bytes - a.bytes);
}

function compressed(body: Buffer): number {
  return Math.min(body.length, gzipSync(body, { level: 9 }).length);
}
