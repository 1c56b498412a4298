/** What every browser test needs: a browser, one for all test files of a worker, and the pages of the served site in it. */
import { afterAll, beforeAll, inject } from "vitest";
import type { Browser, Page } from "playwright-core";
import { launchBrowser, visit, type Visit, type VisitOptions } from "../build/browser.ts";
import type { SitePage } from "../build/site.ts";

type Open = (page: SitePage, options?: VisitOptions) => Promise<Visit>;

/** The full address of a page or file of the site. */
export function siteUrl(address: string): string {
  return new URL(address, inject("siteAddress")).href;
}

/** How a page is named in the title of a test. */
export function named<T extends SitePage>(pages: readonly T[]): (T & { readonly name: string })[] {
  return pages.map((page) => ({ ...page, name: `/${page.address}` }));
}

let browser: Promise<Browser> | undefined;

/** The browser of this worker: it starts when it is first asked for and ends with the worker. */
export function sharedBrowser(): Promise<Browser> {
  return (browser ??= launchBrowser());
}

/** Opens pages of the served site, each as a first visit. */
export function testBrowser(): Open {
  return async ({ address }, options) => visit(await sharedBrowser(), siteUrl(address), options);
}

/**
 * One page of the browser, which shows an address after the other: for tests that a visit before cannot
 * change, as a page of its own for each costs as much as what most of them ask. Each test brings the window
 * and the mode that it needs, as they stay from page to page; what is kept of files stays too.
 */
export function oneVisit(options?: VisitOptions): (page: SitePage) => Promise<Visit> {
  const open = testBrowser();
  let visited: Visit | undefined;
  afterAll(() => visited?.[Symbol.asyncDispose]());
  return async (page) => {
    if (visited === undefined) visited = await open(page, options);
    else await visited.goTo(siteUrl(page.address));
    return visited;
  };
}

/** As `oneVisit`, for tests that ask the page alone. */
export function onePage(options?: VisitOptions): (page: SitePage) => Promise<Page> {
  const show = oneVisit(options);
  return async (page) => (await show(page)).page;
}

/** Shows a page once for all tests of a group, as `openedOnce` opens one. */
export function shownOnce(show: (page: SitePage) => Promise<Page>, page: SitePage): () => Page {
  let shown: Page | undefined;
  beforeAll(async () => {
    shown = await show(page);
  });
  return () => {
    if (shown === undefined) throw new Error("A page is asked before it is shown.");
    return shown;
  };
}

/**
 * Opens a page once for all tests of a group, which ask it one after the other: each brings the window and
 * the mode that it needs. What a test changes in the page itself stays for those after it.
 */
export function openedOnce(open: Open, page: SitePage, options?: VisitOptions): () => Page {
  let visited: Visit | undefined;
  beforeAll(async () => {
    visited = await open(page, options);
  });
  afterAll(() => visited?.[Symbol.asyncDispose]());
  return () => {
    if (visited === undefined) throw new Error("A page is asked before it is opened.");
    return visited.page;
  };
}
