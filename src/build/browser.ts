/** A real Chromium, and pages opened in it with a record of all they did. It knows nothing of tests. */
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type LaunchOptions,
  type Page,
  type Request,
  type Response,
} from "playwright-core";

/** How a page is visited: what the browser allows, and what the host says. */
export type VisitOptions = BrowserContextOptions & {
  readonly media?: "screen" | "print";
  /** What hosts add to the answer of each address. */
  readonly headers?: (address: URL) => Readonly<Record<string, string>>;
};

/** A page that is open, with what went wrong on it. */
export interface Visit extends AsyncDisposable {
  readonly page: Page;
  readonly status: number;
  /** In plain words: console errors and warnings, page errors, failed and foreign requests. */
  readonly incidents: readonly string[];
  /** Everything that arrived so far, the page itself first. */
  readonly responses: readonly Response[];
  /** Resolves once the page has loaded, asks for nothing more, and its scripts are idle. */
  readonly atRest: () => Promise<void>;
  /** Opens another address in the same page, which is at rest: what came before it is forgotten. */
  readonly goTo: (address: string) => Promise<void>;
}

/**
 * Starts the browser. No name but localhost resolves in it, so nothing can leave the machine. With a
 * port, other tools of this machine can steer it there too.
 */
export async function launchBrowser(port?: number): Promise<Browser> {
  return chromium.launch({
    args: [
      "--disable-background-networking",
      "--font-render-hinting=none",
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost",
      ...(port === undefined ? [] : [`--remote-debugging-port=${port}`]),
    ],
    ...(await installedBrowser()),
  });
}

/** Opens an address as a first visit: no cache, no cookies, still pictures. */
export async function visit(
  browser: Browser,
  address: string,
  { media, headers, ...options }: VisitOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({ reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  if (media !== undefined) await page.emulateMedia({ media });
  if (headers !== undefined) await addHeaders(page, headers);
  const incidents: string[] = [];
  let site = new URL(address);
  recordIncidents(page, incidents, () => site);
  const responses: Response[] = [];
  page.on("response", (response) => responses.push(response));
  const underWay = requestsUnderWay(page);
  const arrive = async (at: string) => {
    const answer = await page.goto(at);
    if (options.javaScriptEnabled !== false) await scriptsRun(page);
    return answer;
  };
  let answer = await arrive(address);
  return {
    page,
    get status() {
      return answer?.status() ?? 0;
    },
    goTo: async (next) => {
      site = new URL(next);
      [incidents.length, responses.length] = [0, 0];
      answer = await arrive(next);
    },
    incidents,
    responses,
    atRest: async () => {
      await page.waitForLoadState("load");
      do await page.evaluate(idle);
      while (underWay.size > 0);
    },
    [Symbol.asyncDispose]: () => context.close(),
  };
}

/** Resolves once a page has run its own scripts, which begin after its first paint. */
export async function scriptsRun(page: Page): Promise<void> {
  // As a text: a test runner would put an import of its own in place of the browser's.
  await page.evaluate(`(async () => {
    const late = [...document.querySelectorAll("script[data-late]")];
    if (late.length === 0) return;
    await new Promise((painted) => new PerformanceObserver(painted).observe({ type: "paint", buffered: true }));
    await Promise.allSettled(late.map(({ dataset }) => import(dataset.late)));
  })()`);
}

/** Milliseconds that a page may take for anything: far more than it needs, also on a busy machine. */
const patience = 300_000;

/** The requests of a page that have no answer yet, kept up to date. */
function requestsUnderWay(page: Page): ReadonlySet<Request> {
  const underWay = new Set<Request>();
  page.on("request", (request) => underWay.add(request));
  page.on("requestfinished", (request) => underWay.delete(request));
  page.on("requestfailed", (request) => underWay.delete(request));
  return underWay;
}

/** Waits until scripts have had the time to ask for more, and have nothing left to do. Runs inside the page. */
async function idle(): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    await new Promise((done) => setTimeout(done, 30));
    // A page that draws nothing is sometimes never called idle.
    await new Promise((done) => requestIdleCallback(done, { timeout: 100 }));
  }
}

async function addHeaders(
  page: Page,
  headers: NonNullable<VisitOptions["headers"]>,
): Promise<void> {
  await page.route("**/*", async (route) => {
    const response = await route.fetch();
    const added = headers(new URL(route.request().url()));
    await route.fulfill({ response, headers: { ...response.headers(), ...added } });
  });
}

/** On Linux x64 the Chromium that npm brings; elsewhere the Chrome of the machine. */
async function installedBrowser(): Promise<LaunchOptions> {
  if (process.platform !== "linux" || process.arch !== "x64") return { channel: "chrome" };
  borrowMissingLibraries();
  const { default: bundled } = await import("@sparticuz/chromium");
  return { executablePath: await bundled.executablePath() };
}

/**
 * A bare container lacks libraries and fonts. The package brings both, but unpacks the libraries
 * only where this variable names the one host that it was made for.
 */
function borrowMissingLibraries(): void {
  const folders = ["/usr/lib/x86_64-linux-gnu", "/usr/lib64", "/usr/lib"];
  const hasLibraries = folders.some((folder) => existsSync(path.join(folder, "libnss3.so")));
  const hasFonts = existsSync("/usr/share/fonts");
  process.env["FONTCONFIG_PATH"] ??= hasFonts ? "/etc/fonts" : path.join(tmpdir(), "fonts");
  if (!hasLibraries) process.env["AWS_LAMBDA_JS_RUNTIME"] ??= "nodejs24.x";
}

function recordIncidents(page: Page, incidents: string[], site: () => URL): void {
  page.on("console", (message) => {
    // Chromium repeats the status of the page itself as an error; the tests look at the status.
    if (message.location().url === site().href && message.text().includes("status of 404")) return;
    if (["error", "warning"].includes(message.type()))
      incidents.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => incidents.push(`page error: ${error.message}`));
  page.on("requestfailed", (request) =>
    incidents.push(`request failed: ${request.url()} (${request.failure()?.errorText})`),
  );
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && url.host !== site().host)
      incidents.push(`request to another host: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400 && response.url() !== site().href)
      incidents.push(`answer ${response.status()}: ${response.url()}`);
  });
}
