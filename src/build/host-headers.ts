/**
 * The `_headers` file that Netlify and Cloudflare Pages read: what a browser may do with each part of
 * the site. A path must get a header from one rule only: one host takes the most precise rule, the
 * other joins all of them. A star stands at the end of a path only: of what follows a star, one host
 * takes note and another does not. It knows addresses and headers and nothing of the data.
 */
import { lateLoader } from "./late-scripts.ts";
import { hashOf, scriptSources } from "./page-policy.ts";
import { publisher } from "../publish/publisher.ts";

interface HeaderRule {
  /** A path from the root of the host; a `*` at its end stands for anything. */
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** Where the site stands, and the first part of the address of each of its pages; the home page is left out. */
interface SiteShape {
  readonly base: string;
  readonly sections: readonly string[];
}

/** Every rule, in the order of the file. */
export function headerRules({ base, sections }: SiteShape): HeaderRule[] {
  const root = base.endsWith("/") ? base : `${base}/`;
  const policies = ["", ...sections].map((section): HeaderRule => ({
    path: section === "" ? root : `${root}${section}/*`,
    headers: [["Content-Security-Policy", contentPolicy(section)]],
  }));
  const others = Object.entries(fixed).map(([path, headers]): HeaderRule => ({
    path: root + path,
    headers: Object.entries(headers),
  }));
  const byPath = Map.groupBy([...policies, ...others], ({ path }) => path);
  return [...byPath].map(([path, rules]) => ({
    path,
    headers: rules.flatMap(({ headers }) => headers),
  }));
}

/** The text of the file. */
export function headersFile(shape: SiteShape): string {
  return headerRules(shape)
    .map(({ path, headers }) =>
      [path, ...headers.map(([name, value]) => `  ${name}: ${value}`), ""].join("\n"),
    )
    .join("\n");
}

/**
 * What pages of a section may load. Of what runs, one script stands within pages, and has its hash here. Style is
 * within the pages: each page has the hashes of its own in its own policy, which holds beside this
 * one, so this one leaves style to it. Only embeds may stand in another site's frame.
 */
export function contentPolicy(section: string): string {
  const ancestors = section === "embed" ? "*" : "'none'";
  return [
    `script-src ${scriptSources(section)} ${hashOf(lateLoader)}`,
    "object-src 'none'",
    "frame-src 'none'",
    "media-src 'none'",
    "manifest-src 'none'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'self'",
    `frame-ancestors ${ancestors}`,
  ].join("; ");
}

const everyone = { "Access-Control-Allow-Origin": "*" };

/** Headers by path below the site's base. */
const fixed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "*": {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy":
      "accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()",
  },
  "data/*": everyone,
  "charts/*": everyone,
  "cards/*": everyone,
  "changes.xml": everyone,
  [`data/${publisher.file}.sqlite`]: { "Content-Type": "application/vnd.sqlite3" },
  [`data/${publisher.file}.xlsx`]: {
    "Content-Type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  },
  "_astro/*": { "Cache-Control": "public, max-age=31536000, immutable" },
};
