/** Which areas stand on which page of the list of a series: the same at build time and in the browser. */
import { inPages, rowsOnPage } from "../../../format/pages.ts";
import { columnOf, type AskedTable } from "./asked-table.ts";

/** So many values, with their places, stand on one page. */
const valuesOnPage = 500;

/** The addresses’ parts of the areas that a series has values of, page by page. */
export function areasInPages(table: AskedTable, series: string): readonly (readonly string[])[] {
  const known = pages.get(table) ?? pagesOf(table);
  pages.set(table, known);
  return known.get(series) ?? [];
}

/** The page on which an area stands, from 1; the first where it has no values. */
export function pageOfArea(table: AskedTable, series: string, area: string): number {
  return (
    1 +
    Math.max(
      0,
      areasInPages(table, series).findIndex((areas) => areas.includes(area)),
    )
  );
}

type PagesBySeries = ReadonlyMap<string, string[][]>;

const pages = new WeakMap<AskedTable, PagesBySeries>();

function pagesOf(table: AskedTable): PagesBySeries {
  const [measure, authority, period] = (["measure", "authority", "period"] as const).map((id) =>
    columnOf(table, id),
  );
  const held = new Map<number, { readonly areas: Set<number>; readonly periods: Set<number> }>();
  for (let row = 0; row < table.length; row += 1) {
    const code = measure?.codes[row] ?? 0;
    const own = held.get(code) ?? { areas: new Set(), periods: new Set() };
    held.set(code, own);
    own.areas.add(authority?.codes[row] ?? 0);
    own.periods.add(period?.codes[row] ?? 0);
  }
  return new Map(
    [...held].map(([code, { areas, periods }]) => {
      const slugs = [...areas]
        .sort((a, b) => a - b)
        .map((one) => authority?.words[one]?.slug ?? "");
      const most = rowsOnPage(periods.size, valuesOnPage);
      return [measure?.words[code]?.slug ?? "", inPages(slugs, most)];
    }),
  );
}
