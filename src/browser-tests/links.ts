/** The links of the served site, read from its pages as they arrive. It needs no browser. */
import { parseHTML } from "../site/plain-nodes.ts";
import type { SitePage } from "../build/site.ts";
import { structureProblems } from "./structure.ts";
import { siteUrl } from "./test-browser.ts";

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
  /** What fragments can point at; empty for anything but a page. */
  readonly ids: ReadonlySet<string>;
  /** Those of them that are a fold, or its heading: a link there leaves it closed, one to what is within opens it. */
  readonly folds: ReadonlySet<string>;
  /** Addresses that the page links to or loads, resolved; empty for anything but a page. */
  readonly links: readonly string[];
  /** What is wrong with the frame of a page, in plain words. */
  readonly faults: readonly string[];
}

const answers = new Map<string, Promise<Answer>>();

/** Asks for an address of the site, each file once: a static host answers the same whatever is asked of it. */
export function ask(url: string): Promise<Answer> {
  const address = url.replace(/[?#].*$/, "");
  const answer = answers.get(address) ?? read(address);
  answers.set(address, answer);
  return answer;
}

/** The links that lead nowhere, in plain words, each once. Other sites are not asked. */
export async function deadLinks(pages: readonly SitePage[]): Promise<string[]> {
  const found = (await Promise.all(pages.map(deadLinksOf))).flat();
  return [...Map.groupBy(found, ({ problem }) => problem)].map(([problem, on]) => {
    const others = on.length > 1 ? ` and ${on.length - 1} more` : "";
    return `${problem}; linked from /${on[0]?.address}${others}`;
  });
}

async function deadLinksOf({ address, status }: SitePage) {
  const own = siteUrl(address);
  const links = new Set((await ask(own)).links);
  const problems = await Promise.all(
    [...links].map((link) =>
      // The page for missing addresses may point into itself, though it answers 404.
      linkProblem(link, link.startsWith(`${own}#`) ? status : 200),
    ),
  );
  return problems
    .filter((problem) => problem !== undefined)
    .map((problem) => ({ problem, address }));
}

async function linkProblem(link: string, expected: number): Promise<string | undefined> {
  const site = new URL(siteUrl(""));
  const { origin, pathname, hash } = new URL(link);
  if (origin !== site.origin) return undefined;
  if (!pathname.startsWith(site.pathname)) return `${link} is outside ${site.pathname}`;
  const { status, ids, folds } = await ask(link);
  if (status !== expected) return `${link} answers ${status}; expected ${expected}`;
  const id = decodeURIComponent(hash.slice(1));
  if (folds.has(id)) return `${link} leads to a fold that stays closed; expected what is within`;
  return id === "" || ids.has(id) ? undefined : `${link} has no element with the id "${id}"`;
}

/** A server that is asked for thousands of pages at once drops some of them. */
const atOnce = 16;
const turns: Promise<unknown>[] = Array.from({ length: atOnce }, () => Promise.resolve());
let next = 0;

/** Asks when it is its turn: each of a few queues asks for one address after the other. */
function inTurn<Got>(get: () => Promise<Got>): Promise<Got> {
  const queue = next++ % atOnce;
  const got = (turns[queue] ?? Promise.resolve()).then(get, get);
  turns[queue] = got;
  return got;
}

async function fetched(address: string) {
  // Compressed for a client on the same machine, it would only be taken apart again.
  const headers = { "accept-encoding": "identity" };
  const response = await asked(address, { redirect: "manual", headers });
  return { response, text: await response.text() };
}

async function read(address: string): Promise<Answer> {
  const { response, text } = await inTurn(() => fetched(address));
  const type = response.headers.get("content-type") ?? "";
  const isPage = type.startsWith("text/html");
  // A page is taken apart once it is asked what it holds: some tests want its text alone.
  let held: Held | undefined;
  const page = () => (held ??= isPage ? readPage(text, address) : nothing);
  return {
    status: response.status,
    type,
    text,
    get ids() {
      return page().ids;
    },
    get folds() {
      return page().folds;
    },
    get links() {
      return page().links;
    },
    get faults() {
      return page().faults;
    },
  };
}

type Held = Pick<Answer, "ids" | "folds" | "links" | "faults">;
const nothing: Held = { ids: new Set(), folds: new Set(), links: [], faults: [] };

function readPage(html: string, address: string): Held {
  const all = (selector: string) => [...parsed.document.querySelectorAll(selector)];
  const parsed = parseHTML(html);
  const canonical = parsed.document.querySelector('link[rel="canonical"]')?.getAttribute("href");
  const links = ["href", "src", "xlink:href", "action"]
    .flatMap((name) =>
      all(`[${name.replace(":", "\\:")}]`).map((element) => element.getAttribute(name) ?? ""),
    )
    .filter((link) => /^(https?:|[^:]*$|[^:]*[/?#])/.test(link))
    .map((link) => new URL(ownLink(link, canonical), address).href);
  const ids = new Set(all("[id]").map((element) => element.getAttribute("id") ?? ""));
  const folds = new Set(
    all("details[id], summary [id]").map((element) => element.getAttribute("id") ?? ""),
  );
  return { ids, folds, links, faults: structureProblems(parsed.document) };
}

/** A link with the address that the site will have when published leads to the site under test. */
function ownLink(link: string, canonical: string | null | undefined): string {
  if (canonical == null || !URL.canParse(canonical) || !URL.canParse(link)) return link;
  const { origin, pathname, search, hash } = new URL(link);
  return origin === new URL(canonical).origin ? pathname + search + hash : link;
}

/** A server may close an idle connection just as it is used again: then the address is asked for once more. */
async function asked(address: string, options: RequestInit): Promise<Response> {
  try {
    return await fetch(address, options);
  } catch {
    return fetch(address, options);
  }
}
