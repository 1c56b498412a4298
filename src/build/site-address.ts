/** Where the site is to stand, as `SITE_URL` and `BASE_PATH` say: a host, and a path below it. */

/** Why the two cannot be what they are, with the remedy; undefined where they can. */
export function addressProblem(
  site: string | undefined,
  base: string | undefined,
): string | undefined {
  return siteProblem(site, base) ?? baseProblem(base);
}

/** Why readers cannot be sent to `CORRECTIONS_URL`; undefined where they can, or where there is none. */
export function contactProblem(contact: string | undefined): string | undefined {
  const isOne =
    contact === undefined ||
    contact === "" ||
    (/^https?:\/\/[^\s]+$/.test(contact) && URL.canParse(contact)) ||
    /^mailto:[^\s@]+@[^\s@]+$/.test(contact);
  if (isOne) return undefined;
  return `CORRECTIONS_URL: found ${JSON.stringify(contact)}; allowed: a web address such as https://example.org/corrections, or mailto:corrections@example.org`;
}

/** A path in `SITE_URL` would be lost in every canonical address, in the feed and in embeds. */
function siteProblem(site: string | undefined, base: string | undefined): string | undefined {
  if (site === undefined) return undefined;
  const url = URL.canParse(site) ? new URL(site) : undefined;
  const isWeb = url !== undefined && /^https?:$/.test(url.protocol);
  if (!isWeb || url.search !== "" || url.hash !== "" || url.username !== "")
    return `SITE_URL: found ${JSON.stringify(site)}; allowed: a host, such as https://funding.example.org`;
  if (url.pathname === "/") return undefined;
  const path = (base ?? "/") === "/" ? url.pathname : base;
  return `SITE_URL: found ${JSON.stringify(site)}; allowed: the host alone, its path in BASE_PATH: SITE_URL=${url.origin} BASE_PATH=${withSlash(path ?? "/")}`;
}

function baseProblem(base: string | undefined): string | undefined {
  if (base === undefined || /^\/([\w.~-]+\/)*([\w.~-]+)?$/.test(base)) return undefined;
  return `BASE_PATH: found ${JSON.stringify(base)}; allowed: a path from the root of the host, such as /funding/`;
}

function withSlash(path: string): string {
  return path.endsWith("/") ? path : `${path}/`;
}
