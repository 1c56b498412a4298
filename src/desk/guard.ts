/** Who may ask the desk for something: only its own pages, in a browser of this machine. Pure. */

interface Asking {
  readonly method: string;
  readonly path: string;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  /** What the browser says of where the request comes from. */
  readonly site: string | undefined;
}

/** The status to refuse with, and why; undefined where the request may go on. */
export function refusal(
  { method, path, host, origin, site }: Asking,
  { port, key }: { readonly port: number; readonly key: string },
): { readonly status: number; readonly words: string } | undefined {
  const hosts = [`localhost:${port}`, `127.0.0.1:${port}`];
  if (host === undefined || !hosts.includes(host))
    return { status: 421, words: "This desk answers only under the address that it printed." };
  if (!path.startsWith(`/${key}/`))
    return { status: 404, words: "There is nothing here: the address that was printed is longer." };
  if (method === "GET") return undefined;
  if (method !== "POST") return { status: 405, words: "Only GET and POST are answered." };
  // A page of another origin can send a form here, but not under our name.
  const isOwn = origin === `http://${host}` && (site ?? "same-origin") === "same-origin";
  return isOwn ? undefined : { status: 403, words: "Only the desk's own pages may write." };
}

/** What every answer carries: nothing of another host is loaded, framed, sent to, or kept. */
export const strictHeaders: Readonly<Record<string, string>> = {
  "content-security-policy":
    "default-src 'none'; style-src 'self'; script-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "cache-control": "no-store",
};
