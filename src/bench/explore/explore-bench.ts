/** Times the page that explores beside two databases in the browser, on a slow line and a slow processor. */
import type { Browser, Page } from "playwright-core";
import { launchBrowser, visit } from "../../build/browser.ts";
import { slugOf } from "../../site/url-scheme.ts";
import { purposes } from "../../topic.ts";
import { phone, slowDown } from "../pages/page-speed.ts";
import { startTrace, stopTrace } from "../pages/thread-time.ts";
import { watch } from "./watched-page.ts";

/** One run of one tool. */
export interface ExploreSpeed {
  readonly figures: number;
  readonly tool: string;
  /** Milliseconds from opening the page to the first answer. */
  readonly first: number;
  /** Compressed bytes until then. */
  readonly bytes: number;
  /**
   * Milliseconds of each of the three questions after that: two facets, groups with sums, words. Of the
   * page until all of it is drawn, of a database until it answers.
   */
  readonly each: readonly number[];
  /**
   * Milliseconds from asking the worker, or the database, until the page has its answer and nothing of it is
   * drawn: of the worker the sentence with the rows and their sum, of the database a number or sums.
   */
  readonly answers: readonly number[];
  /** The times of `each` in time of the processor, of the page and its workers: what else the machine does counts less. */
  readonly processor: readonly number[];
  /** The longest task that kept the page from a key or a finger, in milliseconds; 0 for none over 50. */
  readonly longest: number;
  /** The longest task of the three questions alone, in time of the processor. */
  readonly longestAsked: number;
}

/** The questions by the marks that a page sets before and after each. */
export const questionNames = ["two-facets", "groups", "words"] as const;

/** The purpose that the first question is about. */
export const askedPurpose = Object.keys(purposes)[0] ?? "";

interface Measured {
  readonly first: number;
  readonly each: readonly number[];
  readonly answers: readonly number[];
}

/** Where each tool is on the host, and how its answers are waited for. */
const tools: readonly { readonly tool: string; readonly page: string }[] = [
  { tool: "this site", page: `explore/?purpose=${slugOf(askedPurpose)}` },
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
  await startTrace(browser, page);
  await page.goto(address, { waitUntil: "commit" });
  const measured = isOurs ? await askedByHand(page) : await askedInSql(page);
  const longest = await page.evaluate<number>("window.longestTask");
  const times = await stopTrace(browser, questionNames);
  return {
    ...measured,
    longest,
    processor: times.map(({ all }) => all),
    longestAsked: Math.max(...times.map((time) => time.longest)),
  };
}

async function askedInSql(page: Page): Promise<Measured> {
  await page.waitForFunction("window.measured !== undefined", undefined, { timeout: 300_000 });
  const measured = await page.evaluate<Omit<Measured, "answers">>("window.measured");
  return { ...measured, answers: measured.each };
}

/** The same three questions on the page, each from the reader's act to the changed answer. */
async function askedByHand(page: Page): Promise<Measured> {
  await page.locator(".rows tbody tr").first().waitFor({ timeout: 300_000 });
  await page.evaluate(`(${openFacets.toString()})()`);
  await page.waitForTimeout(rest);
  const first = await page.evaluate<number>("window.answeredAt");
  const each: number[] = [];
  const answers: number[] = [];
  for (const [at, act] of [chooseFacet, chooseGroup, writeWords].entries()) {
    const wait = `(() => (${drawn.toString()})("${questionNames[at] ?? ""}"))`;
    each.push(await page.evaluate<number>(`(${act.toString()})(${wait})`));
    answers.push(await page.evaluate<number>("window.lastAnswer"));
    await page.waitForTimeout(rest);
  }
  return { first, each, answers };
}

/** Milliseconds between two questions: a reader looks at the answer. */
const rest = 800;

type Drawn = () => Promise<number>;

/**
 * Milliseconds from the reader's act until the page says that it is busy no more and has painted that. Of
 * words, from the question on: until then the page waits for more letters. Runs inside the page.
 */
function drawn(name: string): Promise<number> {
  const answer = document.querySelector("explore-answer");
  let from: number | undefined;
  return new Promise((done) => {
    if (!answer) return;
    const begin = () => {
      from ??= performance.mark(`${name}-from`).startTime;
    };
    if (name === "words") addEventListener("asked", begin, { once: true });
    else begin();
    new MutationObserver((_, observer) => {
      if (answer.hasAttribute("aria-busy")) return;
      observer.disconnect();
      // A task after the next frame: what is drawn is laid out and painted by then.
      requestAnimationFrame(() => {
        setTimeout(() => {
          done(performance.mark(`${name}-to`).startTime - (from ?? NaN));
        });
      });
    }).observe(answer, { attributes: true });
  });
}

/** As a reader does before the next choice: the fold of all facets, and the first that has none yet. */
function openFacets(): void {
  const side = document.querySelector<HTMLDetailsElement>(".side");
  if (side) side.open = true;
  const folds = [...document.querySelectorAll<HTMLDetailsElement>(".facets details")];
  const fold = folds.find((one) => !one.querySelector("summary")?.textContent.includes("chosen"));
  if (fold) fold.open = true;
}

function chooseFacet(wait: Drawn): Promise<number> {
  const box = document.querySelector<HTMLInputElement>(".facets li input:not(:checked)");
  if (!box) throw new Error("no word to choose");
  const answered = wait();
  box.click();
  return answered;
}

function chooseGroup(wait: Drawn): Promise<number> {
  const select = document.querySelectorAll<HTMLSelectElement>(".counting select")[1];
  const answered = wait();
  if (select) select.value = "council";
  select?.dispatchEvent(new Event("change"));
  return answered;
}

function writeWords(wait: Drawn): Promise<number> {
  const field = document.querySelector<HTMLInputElement>('.choosing input[type="search"]');
  const answered = wait();
  if (field) field.value = "transport";
  field?.dispatchEvent(new Event("input"));
  return answered;
}
