/** The bench of pages: every page type weighed, timed and judged. It needs a built site. */
import { createServer } from "node:net";
import type { Browser } from "playwright-core";
import { launchBrowser, visit } from "../../build/browser.ts";
import { firstVisit, weights } from "../../build/first-visit.ts";
import { largestPages } from "../../build/site.ts";
import { lighthouseScores } from "./lighthouse-scores.ts";
import {
  categories,
  median,
  type ScoredPage,
  type PageScores,
  type MeasuredPage,
  type PageBench,
  type Scores,
} from "./page-bars.ts";
import { pageSpeed, type Speed } from "./page-speed.ts";
import { emptyPage, serveCompressed } from "./static-host.ts";

/** Measures the built site; `say` is told of each page when its turn comes. */
export async function benchPages(runs: number, say: (words: string) => void): Promise<PageBench> {
  const port = await freePort();
  const host = await serveCompressed();
  const browser = await launchBrowser(port);
  const pages = largestPages()
    .filter(({ status }) => status === 200)
    .map(({ address }) => address);
  try {
    say("an empty page");
    const speeds = await timed(browser, host.address, [emptyPage, ...pages], { runs, say });
    const measured: MeasuredPage[] = [];
    for (const page of pages)
      measured.push({
        page,
        weights: await weighed(browser, host.address + page),
        speed: medianSpeed(speeds.get(page) ?? []),
      });
    const judged = await judgedPages(host.address, [emptyPage, ...pages], { port, runs, say });
    const [emptyScored, ...scored] = judged;
    if (!emptyScored) throw new Error("Lighthouse has not judged the empty page");
    const empty = medianSpeed(speeds.get(emptyPage) ?? []);
    return { empty, emptyScored, measured, scored, runs };
  } finally {
    await browser.close();
    await host.stop();
  }
}

/** Round after round through all pages, so that a slow minute of the machine falls on all alike. */
async function timed(
  browser: Browser,
  home: string,
  pages: readonly string[],
  { runs, say }: { readonly runs: number; readonly say: (words: string) => void },
): Promise<ReadonlyMap<string, Speed[]>> {
  const speeds = new Map<string, Speed[]>(pages.map((page) => [page, []]));
  for (let run = 1; run <= runs; run += 1) {
    say(`round ${run} of ${runs} through ${pages.length} pages`);
    for (const page of pages) speeds.get(page)?.push(await pageSpeed(browser, home + page));
  }
  return speeds;
}

async function weighed(browser: Browser, address: string) {
  await using opened = await visit(browser, address);
  return weights(await firstVisit(opened));
}

function medianSpeed(speeds: readonly Speed[]): Speed {
  const of = (name: keyof Speed) => median(speeds.map((speed) => speed[name]));
  return { lcp: of("lcp"), cls: of("cls"), longTasks: of("longTasks"), blocked: of("blocked") };
}

/** Round after round by Lighthouse too, in the browser that listens at the port. */
async function judgedPages(
  home: string,
  pages: readonly string[],
  {
    port,
    runs,
    say,
  }: { readonly port: number; readonly runs: number; readonly say: (words: string) => void },
): Promise<ScoredPage[]> {
  const found = new Map<string, PageScores[]>(pages.map((page) => [page, []]));
  for (let run = 1; run <= runs; run += 1) {
    say(`Lighthouse, round ${run} of ${runs} through ${pages.length} pages`);
    for (const page of pages) found.get(page)?.push(await lighthouseScores(home + page, port));
  }
  return pages.map((page) => ({ page, ...medianScores(found.get(page) ?? []) }));
}

function medianScores(all: readonly PageScores[]): PageScores {
  const scores = Object.fromEntries(
    categories.map((name) => [name, median(all.map((one) => one.scores[name]))]),
  ) as Scores;
  const faults = [...new Set(all.flatMap((one) => one.faults))];
  return {
    scores,
    faults,
    lcp: median(all.map(({ lcp }) => lcp)),
    blocked: median(all.map(({ blocked }) => blocked)),
  };
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer();
    server.listen(0, "localhost", () => {
      const bound = server.address();
      server.close(() => {
        done(bound !== null && typeof bound !== "string" ? bound.port : 9222);
      });
    });
  });
}
