/** The day on which each page's data last changed, for the site map. It knows addresses and changes.csv. */
import type { Dataset } from "../dataset/dataset.ts";
import { dataDate } from "../dataset/dates-of-data.ts";

/**
 * The day of the last change to what a page shows, by its address below the site's base: to its own
 * row where it has one, else to the data. Undefined where the page shows no data.
 */
export function lastChanges(
  dataset: Pick<Dataset, "changes">,
): (address: string) => string | undefined {
  const all = dataDate(dataset) || undefined;
  const latest = new Map<string, string>();
  for (const { table, id = "", date } of dataset.changes) {
    const key = `${table}/${id}`;
    const known = latest.get(key);
    if (known === undefined || date > known) latest.set(key, date);
  }
  const ofRow = (tables: readonly string[], id: string) =>
    tables
      .flatMap((table) => [latest.get(`${table}/`) ?? [], latest.get(`${table}/${id}`) ?? []])
      .flat()
      .sort()
      .at(-1);
  return (address) => {
    const [section = "", second = "", third = ""] = address.split("/");
    if (unchanging.includes(section)) return undefined;
    if (section === "data" && second === "releases") return third;
    const tables = tablesOf[section];
    return tables && second !== "" ? (ofRow(tables, second) ?? all) : all;
  };
}

/** Pages of rows that show little else than their row. */
const tablesOf: Readonly<Record<string, readonly string[]>> = {
  figures: ["allocations", "other_amounts"],
};

/** Pages of rules and words. */
const unchanging: readonly string[] = ["method", "glossary", "accessibility", "search"];

/** Whether a page is for search engines: an embed shows what another page shows in full. */
export function isListed(address: string): boolean {
  return !address.startsWith("embed/");
}
