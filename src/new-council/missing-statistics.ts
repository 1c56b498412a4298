/** Which official statistics a council still lacks, what that costs, and where the others came from. */
import type { Csv } from "../csv/read-csv.ts";
import { probablyMeant } from "../format/near-names.ts";
import type { DataFiles } from "../dataset/read-tables.ts";
import type { StatisticSeries } from "../tables/index.ts";
import type { NewCouncil } from "./skeleton.ts";
import { perPerson, shareOfSpending } from "../topic.ts";

const uses = {
  [perPerson.series]: {
    row: perPerson.row,
    without: `nothing is shown ${perPerson.after}`,
  },
  [shareOfSpending.series]: {
    row: shareOfSpending.row,
    without: "nothing is shown as a share of a year's spending",
  },
} as const satisfies Partial<Record<StatisticSeries, object>>;

/**
 * A line for each series that has no row of the area, or that cannot have one because the code of the
 * area is not known. Empty where every denominator is there.
 */
export function missingStatistics(files: DataFiles, gss_code: string | undefined): string[] {
  return Object.entries(uses).flatMap(([series, { row, without }]) => {
    const name = `statistics/${series}.csv`;
    const file = files.get(name);
    if (gss_code !== undefined && columnOf(file, "gss_code").includes(gss_code)) return [];
    const needed = `${file?.file ?? name}: found no row of ${gss_code ?? "the council"}; ${without} without one (${row})`;
    const sources = releases(files, new Set(columnOf(file, "source_id")));
    return [needed, ...sources.map((source) => `  the rows there are from ${source}`)];
  });
}

function releases(files: DataFiles, ids: ReadonlySet<string>): string[] {
  const sources = files.get("statistics/sources.csv");
  const [id = [], title, publisher, url] = ["source_id", "title", "publisher", "url"].map((name) =>
    columnOf(sources, name),
  );
  return id.flatMap((one, index) =>
    ids.has(one) ? [`${publisher?.[index]}: ${title?.[index]}, ${url?.[index]}`] : [],
  );
}

/**
 * A line that names the authority which the council probably is, with its code; none where the code is
 * given, or no authority of today is called alike.
 */
export function authorityMeant(
  files: DataFiles,
  { slug, name, gss_code }: Pick<NewCouncil, "slug" | "name" | "gss_code">,
): string[] {
  if (gss_code !== undefined) return [];
  const file = files.get("statistics/authorities.csv");
  const columns = ["gss_code", "short_name", "name", "last_day"];
  const [codes = [], short = [], full = [], ended = []] = columns.map((one) => columnOf(file, one));
  const today = codes.flatMap((code, at) =>
    ended[at] === "" ? [{ code, names: [short[at] ?? "", full[at] ?? ""] }] : [],
  );
  const meant =
    probablyMeant(name ?? slug, today, ({ names }) => names) ??
    probablyMeant(slug, today, ({ names }) => names);
  if (meant === undefined) return [];
  return [
    `--gss: not given; if the council is ${meant.names[0]}, its code is ${meant.code} (statistics/authorities.csv)`,
  ];
}

/** The cells of a column, without its heading. */
function columnOf(csv: Csv | undefined, name: string): string[] {
  const [header, ...rows] = csv?.rows ?? [];
  const index = header?.cells.findIndex(({ text }) => text === name) ?? -1;
  return rows.map(({ cells }) => cells[index]?.text ?? "");
}
