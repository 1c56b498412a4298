/**
 * A page's Content-Security-Policy: what may run and style it. It stands at the beginning of the page, so that
 * nothing comes before it, and has the hashes of the page's own style. It knows HTML as text, and no page.
 */
import { createHash } from "node:crypto";

/** The page with the policy of its section: of its own site only, and what stands within it by its hash. */
export function withPolicy(html: string, section: string): string {
  const { script, style } = inlineHashes(html);
  const content = [
    ["script-src", scriptSources(section), ...script].join(" "),
    ["style-src 'self'", ...style].join(" "),
  ];
  const meta = `<meta http-equiv="content-security-policy" content="${content.join("; ")};">`;
  return html.replace(begin, (found) => found + meta);
}

/** Where scripts of a section may come from: the search is the one that runs WebAssembly. */
export function scriptSources(section: string): string {
  return section === "search" ? "'self' 'wasm-unsafe-eval'" : "'self'";
}

const begin = /<head>(?:<meta charset="[^"]*">)?/;

/** The sources that a policy needs for what stands within the page: `'sha256-…'`. Data in a script does not run. */
function inlineHashes(html: string): Record<"script" | "style", ReadonlySet<string>> {
  const hashes = { script: new Set<string>(), style: new Set<string>() };
  for (const [, name, attributes = "", text = ""] of html.matchAll(inline))
    if (!/\b(?:src=|type="(?:[^"]*json|text\/plain))/.test(attributes))
      hashes[name === "script" ? "script" : "style"].add(hashOf(text));
  return hashes;
}

const inline = /<(style|script)((?:\s[^>]*)?)>(.*?)<\/\1>/gs;

/** Pages of one kind have the same style, so that few texts are hashed often. */
const hashByText = new Map<string, string>();

/** The source of what stands within a page, each letter of which is one byte of the page. */
export function hashOf(text: string): string {
  const known = hashByText.get(text);
  if (known !== undefined) return known;
  const bytes = Buffer.from(text, "latin1");
  const hash = `'sha256-${createHash("sha256").update(bytes).digest("base64")}'`;
  // A copy: what is cut out of a page would keep all of the page.
  if (hashByText.size < most) hashByText.set(bytes.toString("latin1"), hash);
  return hash;
}

/** Texts kept: more than a site has styles. */
const most = 500;
