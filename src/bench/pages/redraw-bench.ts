/**
 * How long the page of authorities side by side keeps a slow phone busy when a reader changes what it shows:
 * a whole region beside all others, another year, another one told apart; and the marks of a council's
 * own picture, gone through with keys. In time of the processor, task by task.
 */
import type { Browser, Page } from "playwright-core";
import { launchBrowser, visit } from "../../build/browser.ts";
import { phone, slowDown } from "./page-speed.ts";
import { startTrace, stopTrace, type ThreadTime } from "./thread-time.ts";

/** How long the page's thread worked for one change of a choice. */
export interface Redraw extends ThreadTime {
  readonly page: string;
  readonly act: string;
}

interface Act {
  readonly name: string;
  /** Runs inside the page, after which something it shows changes. */
  readonly run: string;
  /** What changes, as a selector. */
  readonly shown: string;
}

const said = "choose-authorities output";
const pressed = (name: string) =>
  `document.querySelector("choose-authorities button[name=${name}]").click()`;

/** In the order of a reader: the first stands alone, then come all of its region, other years, another one. */
const chosen: readonly Act[] = [
  { name: "all of its region", run: pressed("region"), shown: said },
  { name: "a year before", run: pressed("earlier"), shown: said },
  { name: "a year before that", run: pressed("earlier"), shown: said },
  { name: "a year after", run: pressed("later"), shown: said },
  {
    name: "another one told apart",
    run: `{ const select = document.querySelector("choose-authorities select"); select.value = select.options[3].value; select.dispatchEvent(new Event("change")); }`,
    shown: "choose-authorities .period",
  },
];

const key = (name: string) =>
  `document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key: "${name}", bubbles: true, cancelable: true }))`;
const panel = "[id^=standing-] ~ *, [id^=standing-] *";

/** `region` is the number of an authority of the largest region. */
export async function redraws(
  host: string,
  {
    measures,
    authority,
    council,
    runs,
  }: {
    readonly measures: readonly string[];
    readonly authority: string;
    readonly council: string;
    readonly runs: number;
  },
): Promise<Redraw[]> {
  const browser = await launchBrowser();
  const found: Redraw[] = [];
  try {
    for (let run = 0; run < runs; run++) {
      for (const measure of measures) {
        const page = `compare/spending/${measure}/`;
        found.push(
          ...(await visited(browser, host, { page, query: `?of=${authority}`, acts: chosen })),
        );
      }
      const page = `councils/${council}/`;
      const acts = ["ArrowRight", "ArrowDown", "End"].map((name) => ({
        name: `${name} in its picture`,
        run: key(name),
        shown: panel,
      }));
      found.push(...(await visited(browser, host, { page, query: "", acts })));
    }
  } finally {
    await browser.close();
  }
  return found;
}

async function visited(
  browser: Browser,
  host: string,
  {
    page: address,
    query,
    acts,
  }: { readonly page: string; readonly query: string; readonly acts: readonly Act[] },
): Promise<Redraw[]> {
  await using opened = await visit(browser, "about:blank", { ...phone, bypassCSP: true });
  const { page } = opened;
  await slowDown(page);
  await page.goto(host + address + query, { waitUntil: "networkidle" });
  await page.evaluate(focusFirstMark);
  await startTrace(browser, page);
  for (const [at, { run, shown }] of acts.entries()) await acted(page, `act-${at}`, { run, shown });
  const times = await stopTrace(
    browser,
    acts.map((_, at) => `act-${at}`),
  );
  return times.map((time, at) => ({ page: address, act: acts[at]?.name ?? "", ...time }));
}

/** On the page of a council: the first mark of the picture of where it stands. */
const focusFirstMark = `document.querySelector('[id^="standing-"] svg a')?.focus()`;

/** Marks the time before the act, and after the task that follows the frame in which it shows. */
async function acted(
  page: Page,
  name: string,
  { run, shown }: Pick<Act, "run" | "shown">,
): Promise<void> {
  await page.evaluate(`new Promise((done) => {
    const finish = () => requestAnimationFrame(() => setTimeout(() => { performance.mark("${name}-to"); done(); }));
    const observer = new MutationObserver(() => { observer.disconnect(); finish(); });
    for (const one of document.querySelectorAll(${JSON.stringify(shown)}))
      observer.observe(one, { childList: true, characterData: true, subtree: true });
    performance.mark("${name}-from");
    ${run};
    setTimeout(() => { observer.disconnect(); finish(); }, 5000);
  })`);
  await page.waitForTimeout(rest);
}

/** Milliseconds between two acts: a reader looks at what changed. */
const rest = 400;
