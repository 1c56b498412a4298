/**
 * A page's Content-Security-Policy, without what the page has no use for: the builder lists the hashes
 * of every style and script of the site on every page. It knows HTML as text, and no page.
 */
import { createHash } from "node:crypto";

/**
 * The page with only those hashes in its policy that are of a style or a script within it. Everything
 * else of the policy stays as it is; a page without a policy is left alone.
 */
export function withOwnHashes(html: string): string {
  const own = inlineHashes(html);
  return html.replace(policy, (meta) =>
    meta.replace(/ 'sha256-[^']*'/g, (hash) => (own.has(hash.trim()) ? hash : "")),
  );
}

const policy = /<meta http-equiv="content-security-policy" content="[^"]*">/;

/** The sources that a policy needs for what stands within the page: `'sha256-…'`. */
function inlineHashes(html: string): ReadonlySet<string> {
  const inline = html.matchAll(/<(style|script)(?:\s[^>]*)?>(.*?)<\/\1>/gs);
  return new Set([...inline].map(([, , text = ""]) => hashOf(text)));
}

/** Pages of one kind have the same styles and scripts, so that few texts are hashed often. */
const hashes = new Map<string, string>();

function hashOf(text: string): string {
  const hash = hashes.get(text) ?? `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  if (hashes.size < most) hashes.set(text, hash);
  return hash;
}

/** Texts kept: more than a site has styles, fewer than it has pages with data in a script. */
const most = 500;
