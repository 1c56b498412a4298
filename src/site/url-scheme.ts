/** Where things live on the site. Every address is made here, under the base that the site is built for. */

export interface Urls {
  readonly home: string;
  /** The councils of a group under a question; all of them, or the choice of a group, without one. */
  readonly compare: (count: string, measure?: string, prices?: string, group?: string) => string;
  /** Two councils compared; the order is that of their group. */
  readonly pair: (one: string, other: string) => string;
  readonly council: (id: string) => string;
  /** What is in one of a council’s totals, figure by figure. */
  readonly total: (council: string, count: string) => string;
  readonly briefing: (id: string) => string;
  /** Ids hold hyphens, so the two are apart in folders of their own. */
  readonly pairBriefing: (one: string, other: string) => string;
  readonly decision: (id: string) => string;
  readonly figure: (id: string) => string;
  /** Every figure of a word: of a purpose, a kind of pot, a financial year. */
  readonly explored: (facet: string, word: string) => string;
  readonly page: (path: string) => string;
}

/** Addresses under a base such as `/` or `/funding/`. */
export function urlsUnder(base: string): Urls {
  const root = base.endsWith("/") ? base : `${base}/`;
  const page = (path: string) => root + path;
  return {
    home: root,
    compare: (count, measure = "pounds", prices = "cash", group = "all") =>
      page(`compare/${count}/${measure}/${prices}/${group === "all" ? "" : `${group}/`}`),
    pair: (one, other) => page(`compare/${one}/${other}/`),
    council: (id) => page(`councils/${id}/`),
    total: (council, count) => page(`councils/${council}/#${count}`),
    briefing: (id) => page(`councils/${id}/briefing/`),
    pairBriefing: (one, other) => page(`councils/${one}/briefing/${other}/`),
    decision: (id) => page(`decisions/${id}/`),
    figure: (id) => page(`figures/${id}/`),
    explored: (facet, word) => page(`explore/${facet}/${slugOf(word)}/`),
    page,
  };
}

/** A word as a part of an address: `capital receipts` as `capital-receipts`. */
export function slugOf(word: string): string {
  return word
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
}
