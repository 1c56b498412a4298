/** How fast a page paints on a slow phone: one visit in the browser, slowed as Lighthouse slows it. */
import type { Browser, Page } from "playwright-core";
import { visit, type VisitOptions } from "../../build/browser.ts";

/** How fast one visit was. */
export interface Speed {
  /** Milliseconds until the largest thing in the first view is painted. */
  readonly lcp: number;
  /** How much the page moves while it loads; 0 is not at all. */
  readonly cls: number;
  /** Tasks of more than 50 ms that stop the page from answering. */
  readonly longTasks: number;
  /** Milliseconds of those tasks beyond their first 50 each, from the first paint on. */
  readonly blocked: number;
}

/** The phone that Lighthouse takes for a mid-range one. */
export const phone: VisitOptions = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
};

/** A first visit on a slow line with a slow processor, until the page rests. */
export async function pageSpeed(browser: Browser, address: string): Promise<Speed> {
  await using opened = await visit(browser, "about:blank", phone);
  const { page } = opened;
  await slowDown(page);
  await page.addInitScript(`(${watch.toString()})()`);
  await page.goto(address, { waitUntil: "networkidle" });
  await page.waitForTimeout(500);
  // Awaited here: the page is closed at the end of the visit.
  return await page.evaluate<Speed>("window.speedSoFar()");
}

/** Lighthouse's slow 4G, in milliseconds and kilobits a second, and a processor a quarter as fast. */
const slow = {
  requestLatencyMs: 562.5,
  downloadThroughputKbps: 1474.56,
  uploadThroughputKbps: 675,
  cpuSlowdownMultiplier: 4,
};

/** As Lighthouse slows a line and a processor down. */
export async function slowDown(page: Page): Promise<void> {
  const bytesASecond = (kilobits: number) => (kilobits * 1024) / 8;
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: slow.requestLatencyMs,
    downloadThroughput: bytesASecond(slow.downloadThroughputKbps),
    uploadThroughput: bytesASecond(slow.uploadThroughputKbps),
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: slow.cpuSlowdownMultiplier });
}

/** Keeps count from the first moment of a page. Runs inside the page. */
function watch(): void {
  const tasks: PerformanceEntry[] = [];
  const so = { lcp: 0, cls: 0, painted: Infinity };
  const on = (type: string, take: (entry: PerformanceEntry) => void) => {
    new PerformanceObserver((list) => {
      list.getEntries().forEach(take);
    }).observe({ type, buffered: true });
  };
  on("largest-contentful-paint", ({ startTime }) => (so.lcp = startTime));
  on("paint", ({ startTime }) => (so.painted = Math.min(so.painted, startTime)));
  on("longtask", (task) => tasks.push(task));
  on("layout-shift", (entry) => {
    so.cls += (entry as PerformanceEntry & { readonly value: number }).value;
  });
  Object.assign(window, {
    speedSoFar: () => {
      const late = tasks.filter(({ startTime, duration }) => startTime + duration > so.painted);
      const blocked = late.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0);
      return { lcp: so.lcp, cls: so.cls, longTasks: late.length, blocked };
    },
  });
}
