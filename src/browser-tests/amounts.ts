/**
 * The amounts of money on a page of the built site, and where each of them leads. What counts as an
 * amount and as a step is told in the test. It reads HTML and needs no browser.
 */
import { parseHTML } from "../site/plain-nodes.ts";

/** An amount as it stands on a page. */
export interface Amount {
  /** As it stands there: `£6.57m`. */
  readonly text: string;
  /** The sentence, row, list item or mark that it stands in. */
  readonly around: string;
  /** Links that it is or stands in: addresses within the site. */
  readonly own: readonly string[];
  /** Links beside it in its sentence, row, list item or picture. */
  readonly beside: readonly string[];
  /** It stands in running text, not in a row, an item of a list or a picture. */
  readonly inProse: boolean;
  readonly inPicture: boolean;
  /** It stands in a list of the figures that it is made of, or in a row of official statistics. */
  readonly listed: boolean;
}

/** The amounts of a page, and what a link to the page finds there. */
export interface AmountsPage {
  readonly amounts: readonly Amount[];
  /** The pounds of a figure's page, a misprint also as it is read; none on every other, and where none are published. */
  readonly pounds: readonly number[];
  /** Ids of the parts of the page that list figures, or of their headings. */
  readonly lists: ReadonlySet<string>;
  /** Rows of official statistics by their ids, with the pounds that stand in them. */
  readonly statistics: ReadonlyMap<string, readonly number[]>;
}

/** Reads a page. `address` is where it is served, such as `/figures/x/`. */
export function readAmounts(html: string, address: string): AmountsPage {
  const { document } = parseHTML(html);
  const pounds = [...document.querySelectorAll("data[data-own]")].map((one) =>
    Number(one.getAttribute("value")),
  );
  return {
    amounts: textsIn(document.body).flatMap((node) => amountsIn(node, address)),
    pounds,
    lists: new Set(
      [...document.querySelectorAll("[data-figures][id], figure[id]")]
        .filter((list) => list.hasAttribute("data-figures") || leadsToFigures(list))
        .map(({ id }) => id),
    ),
    statistics: new Map(
      [...document.querySelectorAll("[data-statistic][id]")].map((row) => [
        row.id,
        [...row.querySelectorAll("td, th")].flatMap(({ textContent }) =>
          [...textContent.matchAll(pattern)].map(([text]) => worth(text).pounds),
        ),
      ]),
    ),
  };
}

/** The pounds of an amount, and what half a step of its last printed digit is worth. */
export function worth(amount: string): { readonly pounds: number; readonly half: number } {
  const [, whole = "", decimals = "", unit = ""] =
    /£\s?([\d,]+)(?:\.(\d+))?\s?([a-z]*)/i.exec(amount) ?? [];
  const scale = scales[unit.slice(0, unit.startsWith("b") ? 1 : 2).toLowerCase()] ?? 1;
  const pounds = Number(`${whole.replaceAll(",", "")}.${decimals || "0"}`) * scale;
  return { pounds, half: scale / 10 ** decimals.length / 2 };
}

const scales: Readonly<Record<string, number>> = {
  k: 1e3,
  th: 1e3,
  m: 1e6,
  mi: 1e6,
  b: 1e9,
};

/**
 * Code shows cells and programs as such, `kbd` what may be typed; a title belongs to its document. The
 * steps of an axis are a scale and nobody’s money.
 */
const silent = new Set("script style template noscript code kbd pre cite".split(" "));
/** A row of official statistics, which tells its own place in the release. */
const rowOfStatistics = "tr[data-statistic]";
const units =
  "tr, li, dd, dt, p, h1, h2, h3, h4, caption, summary, figcaption, blockquote, svg a, svg";
const prose = "p, dd, dt, h1, h2, h3, h4, caption, summary, figcaption, blockquote";
const pattern =
  /£\s?\d[\d,]*(?<!,)(?:\.\d+)?(?:\s?(?:billion|million|thousand|bn|m|k)(?![\p{L}\d]))?/giu;

function textsIn(root: Node): Node[] {
  if (root.nodeType === 3) return [root];
  if (root.nodeType !== 1 || isSilent(root as Element)) return [];
  return [...root.childNodes].flatMap(textsIn);
}

function isSilent(element: Element): boolean {
  return silent.has(element.localName) || element.hasAttribute("data-axis");
}

function amountsIn(node: Node, address: string): Amount[] {
  const found = [...(node.textContent ?? "").matchAll(pattern)];
  const parent = node.parentElement;
  if (found.length === 0 || parent === null) return [];
  const unit = unitOf(parent);
  const { text, starts, links } = readUnit(unit);
  const whole = (link: string) => resolved(link, address);
  const outer = parent.closest("a[href]")?.getAttribute("href");
  const row = unit.localName === "li" ? unit.closest("tr") : null;
  const list = parent.closest("[data-figures]");
  const inProse = unit.matches(prose);
  const named = marksNamedAs(unit, parent);
  return found.map(({ 0: amount, index }) => {
    const at = (starts.get(node) ?? 0) + index;
    const { from, to } = inProse ? sentenceAt(text, at) : { from: 0, to: text.length };
    const near = links.filter((link) => link.from < to && link.to > from).map(({ href }) => href);
    const more = [...(row ? hrefsOf(row) : []), ...marksThatSay(unit, amount), ...named];
    return {
      text: amount,
      around: text.slice(from, to).replace(/\s+/g, " ").trim(),
      own: outer == null ? [] : [whole(outer)],
      beside: [...near, ...more].map(whole),
      inProse,
      inPicture: unit.matches("svg, svg a"),
      listed: (list !== null && leadsToFigures(list)) || parent.closest(rowOfStatistics) !== null,
    };
  });
}

function unitOf(parent: Element): Element {
  return parent.closest(units) ?? parent;
}

interface Unit {
  readonly text: string;
  /** Where each text begins in the whole. */
  readonly starts: ReadonlyMap<Node, number>;
  readonly links: readonly { readonly href: string; readonly from: number; readonly to: number }[];
}

function readUnit(unit: Element): Unit {
  let text = "";
  const starts = new Map<Node, number>();
  const links: { href: string; from: number; to: number }[] = [];
  const visit = (node: Node): void => {
    if (node.nodeType === 3) {
      starts.set(node, text.length);
      text += node.textContent ?? "";
    }
    if (node.nodeType !== 1 || (node as Element).matches("script, style")) return;
    const element = node as Element;
    const from = text.length;
    element.childNodes.forEach(visit);
    const href = element.localName === "a" ? element.getAttribute("href") : null;
    if (href !== null) links.push({ href, from, to: text.length });
    if (/^(td|th|li|p|br|dd|dt|text|tspan)$/.test(element.localName)) text += " ";
  };
  visit(unit);
  return { text, starts, links };
}

function sentenceAt(text: string, at: number) {
  const ends = [...text.matchAll(/[.?!]["”’)]*\s+(?=\p{Lu}|£)/gu)].map(
    ({ 0: end, index }) => index + end.length,
  );
  return {
    from: Math.max(0, ...ends.filter((end) => end <= at)),
    to: Math.min(text.length, ...ends.filter((end) => end > at)),
  };
}

/** A label of a picture belongs to the marks of the same picture that say the same amount. */
function marksThatSay(unit: Element, amount: string): string[] {
  if (unit.localName !== "svg") return [];
  return [...unit.querySelectorAll("a[href]")]
    .filter((mark) => (mark.getAttribute("aria-label") ?? "").includes(amount))
    .map((mark) => mark.getAttribute("href") ?? "");
}

/** Words over a bar belong to the marks that have the name with which the words begin. */
function marksNamedAs(unit: Element, parent: Element): string[] {
  const words = unit.localName === "svg" ? parent.closest("text") : null;
  const name = words?.querySelector("tspan")?.textContent?.trim() ?? "";
  if (name === "") return [];
  return [...unit.querySelectorAll("a[href]")]
    .filter((mark) => (mark.getAttribute("aria-label") ?? "").startsWith(name))
    .map((mark) => mark.getAttribute("href") ?? "");
}

function hrefsOf(element: Element): string[] {
  return [...element.querySelectorAll("a[href]")].map((link) => link.getAttribute("href") ?? "");
}

function leadsToFigures(list: Element): boolean {
  return list.querySelector('a[href*="/figures/"]') !== null;
}

function resolved(link: string, address: string): string {
  const { pathname, hash } = new URL(link, new URL(address, "https://site.example"));
  return pathname + hash;
}
