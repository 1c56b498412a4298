/** Times the page that explores beside two databases in the browser, on a slow line and a slow processor. */
import type { Browser, Page } from "playwright-core";
import { launchBrowser, visit } from "../build/browser.ts";
import { phone, slowDown } from "./page-speed.ts";

export interface ExploreSpeed {
  readonly figures: number;
  readonly tool: string;
  /** Milliseconds from opening the page to the first answer. */
  readonly first: number;
  /** Compressed bytes until then. */
  readonly bytes: number;
  /** Milliseconds of each of the three questions after that: two facets, groups with sums, words. */
  readonly each: readonly number[];
  /** The longest task that kept the page from answering, in milliseconds; 0 for none over 50. */
  readonly longest: number;
}

interface Measured {
  readonly first: number;
  readonly each: readonly number[];
}

/** Where each tool is on the host, and how its answers are waited for. */
const tools: readonly { readonly tool: string; readonly page: string }[] = [
  { tool: "this site", page: "explore/?purpose=social-care" },
  { tool: "DuckDB-Wasm", page: "rivals/duckdb.html" },
  { tool: "sql.js", page: "rivals/sqljs.html" },
];

/** One visit to each tool in turn, as often as asked. Bytes are what the host sent. */
export async function exploreSpeeds(
  host: { readonly address: string; readonly sent: () => number },
  figures: number,
  runs: number,
): Promise<ExploreSpeed[]> {
  const browser = await launchBrowser();
  const found: ExploreSpeed[] = [];
  try {
    for (let run = 0; run < runs; run++)
      for (const { tool, page } of tools) {
        const before = host.sent();
        const speed = await measuredVisit(browser, host.address + page, tool === "this site");
        found.push({ figures, tool, bytes: host.sent() - before, ...speed });
      }
  } finally {
    await browser.close();
  }
  return found;
}

async function measuredVisit(browser: Browser, address: string, isOurs: boolean) {
  await using opened = await visit(browser, "about:blank", { ...phone, bypassCSP: true });
  const { page } = opened;
  await slowDown(page);
  await page.addInitScript(`(${watch.toString()})()`);
  await page.goto(address, { waitUntil: "commit" });
  const { first, each } = isOurs ? await askedByHand(page) : await askedInSql(page);
  const longest = await page.evaluate<number>("window.longestTask");
  return { first, each, longest };
}

async function askedInSql(page: Page): Promise<Measured> {
  await page.waitForFunction("window.measured !== undefined", undefined, { timeout: 300_000 });
  return page.evaluate<Measured>("window.measured");
}

/** The same three questions on the page, each from the reader's act to the changed answer. */
async function askedByHand(page: Page): Promise<Measured> {
  await page.locator(".rows tbody tr").first().waitFor({ timeout: 300_000 });
  const first = await page.evaluate<number>("window.answeredAt");
  const each: number[] = [];
  for (const act of [chooseFacet, chooseGroup, writeWords])
    each.push(await page.evaluate<number>(`(${act.toString()})(${answered.toString()})`));
  return { first, each };
}

type Answered = () => Promise<number>;

/** Milliseconds until the sentence of the answer is another. Runs inside the page. */
function answered(): Promise<number> {
  const from = performance.now();
  const sentence = document.querySelector(".explore .asked")?.parentElement;
  return new Promise((done) => {
    if (!sentence) return;
    new MutationObserver((_, observer) => {
      observer.disconnect();
      requestAnimationFrame(() => {
        done(performance.now() - from);
      });
    }).observe(sentence, { childList: true });
  });
}

function chooseFacet(wait: Answered): Promise<number> {
  const fold = [...document.querySelectorAll<HTMLDetailsElement>(".facets details")].find((one) =>
    one.textContent.includes("Capital or revenue"),
  );
  if (fold) fold.open = true;
  return new Promise((done) => {
    setTimeout(() => {
      const told = wait();
      fold?.querySelector<HTMLInputElement>('input[value="revenue"]')?.click();
      void told.then(done);
    }, 500);
  });
}

function chooseGroup(wait: Answered): Promise<number> {
  const select = document.querySelectorAll<HTMLSelectElement>(".counting select")[1];
  const told = wait();
  if (select) select.value = "council";
  select?.dispatchEvent(new Event("change"));
  return told;
}

/** Without the pause in which the page waits for more letters. */
async function writeWords(wait: Answered): Promise<number> {
  const field = document.querySelector<HTMLInputElement>('.choosing input[type="search"]');
  const told = wait();
  if (field) field.value = "transport";
  field?.dispatchEvent(new Event("input"));
  return (await told) - 150;
}

/** Notes the first answer and the longest task from the first moment of a page. Runs inside the page. */
function watch(): void {
  const noted: { longestTask: number; answeredAt: number } = { longestTask: 0, answeredAt: 0 };
  Object.assign(window, noted);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      noted.longestTask = Math.max(noted.longestTask, duration);
      Object.assign(window, { longestTask: noted.longestTask });
    }
  }).observe({ type: "longtask", buffered: true });
  const look = () => {
    if (document.querySelector(".explore .answer")?.textContent)
      Object.assign(window, { answeredAt: performance.now() });
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
