/** Where things live on the site. Every address is made here, under the base that the site is built for. */

/** The address of every kind of page. */
export interface Urls {
  readonly home: string;
  /** The councils of a group under a question; all of them, or the choice of a group, without one. */
  readonly compare: (count: string, measure?: string, prices?: string, group?: string) => string;
  /** Two councils compared; the order is that of their group. */
  readonly pair: (one: string, other: string) => string;
  readonly council: (id: string) => string;
  /** A section about a council, on whichever of its pages it stands: `pots`, `decided`. */
  readonly councilPart: (id: string, part: string) => string;
  /** What is in one of a council’s totals, figure by figure. */
  readonly total: (council: string, count: string) => string;
  /** A row of an authority’s official statistics: of a measure and a period, with what it is worked out from. */
  readonly statistic: (council: string, measure: string, period: string) => string;
  /** Any authorities side by side by a measure; a council with its neighbours. */
  readonly spending: (measure: string, council?: string) => string;
  /** Every authority by a measure, year by year. */
  readonly allByMeasure: (measure: string) => string;
  readonly briefing: (id: string) => string;
  /** Ids hold hyphens, so the two are apart in folders of their own. */
  readonly pairBriefing: (one: string, other: string) => string;
  readonly decision: (id: string) => string;
  readonly figure: (id: string) => string;
  /** Every figure of a word: of a purpose, a kind of pot, a financial year. */
  readonly explored: (facet: string, word: string) => string;
  /** Every value of a series of official statistics as printed: of all areas, or where one of them stands on a page. */
  readonly values: (series: string, area?: string, page?: number) => string;
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
    councilPart: (id, part) => page(`councils/${id}/${councilFolder(part)}#${part}`),
    total: (council, count) => page(`councils/${council}/${councilFolder(count)}#${count}`),
    statistic: (id, measure, period) =>
      page(`councils/${id}/statistics/#${slugOf(`${measure} ${period}`)}`),
    spending: (measure, council) =>
      page(`compare/spending/${measure}/${council === undefined ? "" : `${council}/`}`),
    allByMeasure: (measure) => page(`compare/spending/${measure}/all/`),
    briefing: (id) => page(`councils/${id}/briefing/`),
    pairBriefing: (one, other) => page(`councils/${one}/briefing/${other}/`),
    decision: (id) => page(`decisions/${id}/`),
    figure: (id) => page(`figures/${id}/`),
    values: (series, area, at = 1) =>
      page(
        `explore/statistics/${series}/${at === 1 ? "" : `${at}/`}${area === undefined ? "" : `#${area}`}`,
      ),
    explored: (facet, word) => page(`explore/${facet}/${slugOf(word)}/`),
    page,
  };
}

/** The pages of a council one step deeper, each with the parts that stand on it. */
const councilFolders: Readonly<Record<string, readonly string[]>> = {
  "number/": ["totals", "what-is-in", "decided", "new-money", "all-identified", "pots"],
  "sums/": ["decision", "decisions"],
  "services/": ["bought"],
  "since/": ["afterwards", "events"],
  "sources/": ["sources"],
};

/** `number/` for a section that stands there; empty for one on the council’s first page. */
function councilFolder(part: string): string {
  const found = Object.entries(councilFolders).find(([, parts]) => parts.includes(part));
  return found?.[0] ?? "";
}

/** The parts that stand on one of a council’s pages. */
export function councilParts(folder: string): readonly string[] {
  return councilFolders[folder] ?? [];
}

/** A word as a part of an address: `capital receipts` as `capital-receipts`. */
export function slugOf(word: string): string {
  return word
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
}
