/**
 * Where former addresses lead. It knows former ids and which pages are built; a page that a row has
 * gained since, such as a briefing, is led to as well.
 */
import type { FormerIdRow } from "../tables/former-ids.ts";
import { publisher } from "../publish/publisher.ts";

/** Addresses below the site's base, with a slash at the end where they are pages. */
interface Redirect {
  readonly from: string;
  readonly to: string;
}

type Former = Pick<FormerIdRow, "id" | "table" | "now">;

/** Pages that stand elsewhere now, or whose place another has taken, whatever the data. */
const movedPages: readonly Redirect[] = [
  { from: "embed/order-of-councils/", to: "embed/newness/" },
  { from: "charts/order-of-councils.svg", to: "charts/newness.svg" },
  { from: "charts/order-of-councils.csv", to: "charts/newness.csv" },
];

/** Every former address of what is built: of moved pages, then of former ids in the table's order. */
export function redirects(former: readonly Former[], built: readonly string[]): Redirect[] {
  const there = new Set(built);
  return [...movedPages.filter(({ to }) => there.has(to)), ...ofFormerIds(former, built)];
}

function ofFormerIds(former: readonly Former[], built: readonly string[]): Redirect[] {
  return former.flatMap(({ id, table, now }) =>
    stems[table].flatMap(({ before, after }) => {
      const own = new RegExp(`^${before}${now}(?=${after})`);
      return built
        .filter((address) => own.test(address))
        .map((to) => ({ from: to.replace(own, before + id), to }));
    }),
  );
}

interface Stem {
  readonly before: string;
  readonly after: string;
}

/** Charts of one council have its id in theirs. */
const ofCouncil: readonly Stem[] = ["flow-", "newness-of-", "timeline-of-", "totals-of-"].flatMap(
  (family) => [
    { before: `embed/${family}`, after: "/" },
    { before: `charts/${family}`, after: "\\." },
  ],
);

/** What stands before an id in an address, and what must follow it. */
const stems: Readonly<Record<Former["table"], readonly Stem[]>> = {
  councils: [{ before: "councils/", after: "/" }, ...ofCouncil],
  decisions: [{ before: "decisions/", after: "/" }],
  allocations: [{ before: "figures/", after: "/" }],
  other_amounts: [{ before: "figures/", after: "/" }],
};

/** The `_redirects` file that Netlify and Cloudflare Pages read. */
export function redirectsFile(all: readonly Redirect[], base: string): string {
  return all.map(({ from, to }) => `${base}${from} ${base}${to} 301\n`).join("");
}

/** A page that leads on by itself, for hosts that know no redirects. `to` and `canonical` are whole. */
export function redirectPage(to: string, canonical: string): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>This page has a new address – ${publisher.name}</title>
<meta name="description" content="This page has moved. It now stands at ${canonical}.">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${to}">
<link rel="canonical" href="${canonical}">
</head>
<body>
<main>
<h1>This page has a new address</h1>
<p>It now stands at <a href="${to}">${canonical}</a>.</p>
</main>
</body>
</html>
`;
}
