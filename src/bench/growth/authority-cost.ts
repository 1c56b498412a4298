/**
 * What the pages of all authorities cost the build: the shipped data built as it is, and with no authorities
 * but those whose decisions are held, in turn. In time of the processor.
 */
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readCsv, writeCsv } from "../../csv/read-csv.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import { authorityOf } from "../../dataset/authorities.ts";
import { widerAreas } from "../../topic-statistics.ts";
import { benchFolder, buildArguments } from "./growth.ts";
import { measuredBuild, type BuildCost } from "./measured-build.ts";

interface AuthorityCost {
  readonly all: BuildCost;
  readonly few: BuildCost;
}

/**
 * Each build once, the smaller one first, as run of this number: 0 fills the caches and is not to be counted.
 * Each has a cache of pictures of its own, so that it finds those of its own run before. Sites are left where
 * they are: a disk from which thousands of files were just removed is slow to make others.
 */
export async function authorityCost(dataset: Dataset, run: number): Promise<AuthorityCost> {
  const folder = path.join(authoritiesFolder, "few-authorities");
  if (run === 0) writeFew(dataset, folder);
  const built = (data: string, name: string) => {
    const out = path.join(authoritiesFolder, `site-${name}-${run}`);
    const pictures = path.join(authoritiesFolder, `pictures-${name}`);
    return measuredBuild({
      script: buildArguments(),
      environment: { DATA_DIR: data, OUT_DIR: out, PICTURE_CACHE: pictures },
      out,
    });
  };
  const few = await built(folder, "few");
  return { few, all: await built("data", "all") };
}

/** Everything that is made while measuring, to be removed at the end. */
export const authoritiesFolder = path.join(benchFolder, "authorities");

/** The data folder with the rows of official statistics that are about councils of the site, or wider areas. */
function writeFew(dataset: Dataset, folder: string): void {
  const codes = new Set([
    ...Object.keys(widerAreas),
    ...dataset.councils.flatMap(({ gss_code }) => authorityOf(dataset, gss_code)?.codes ?? []),
  ]);
  rmSync(folder, { recursive: true, force: true });
  cpSync("data", folder, { recursive: true });
  const series = path.join(folder, "statistics");
  for (const name of readdirSync(series)) {
    const file = path.join(series, name);
    const rows = readCsv(name, readFileSync(file, "utf8")).rows.map(({ cells }) =>
      cells.map(({ text }) => text),
    );
    const [header = [], ...others] = rows;
    const areas = ["gss_code", "neighbour", "old_gss_code", "new_gss_code"].flatMap((column) => {
      const at = header.indexOf(column);
      return at < 0 ? [] : [at];
    });
    const kept = others.filter((row) => areas.every((at) => codes.has(row[at] ?? "")));
    writeFileSync(file, writeCsv([header, ...ranked(header, kept)]));
  }
}

/** Neighbours that are left move up: ranks have no holes. */
function ranked(header: readonly string[], rows: readonly string[][]): string[][] {
  const [rank, area] = [header.indexOf("rank"), header.indexOf("gss_code")];
  if (rank < 0) return [...rows];
  const places = new Map<string | undefined, number>();
  return rows.map((row) => {
    const place = (places.get(row[area]) ?? 0) + 1;
    places.set(row[area], place);
    return row.with(rank, `${place}`);
  });
}
