/**
 * Typed rows to the dataset: references resolved, checks run, everything frozen.
 * Bad data comes back as the list of all problems; only our own bugs throw.
 */
import type { Problem } from "../csv/problem.ts";
import { chainFigures } from "./chains.ts";
import { areaChecks, checks, releaseChecks, rowChecks } from "./checks/index.ts";
import { cycleProblems } from "./checks/cycles.ts";
import { byKey } from "../format/by-key.ts";
import { statisticSeries, type StatisticSeries } from "../tables/index.ts";
import type { Dataset, LinkedDataset, LinkedFigure } from "./dataset.ts";
import { inheritCells, isComplete } from "./inheritance.ts";
import { linkTables } from "./link/link.ts";
import { readTables, type DataFiles } from "./read-tables.ts";

export type { DataFiles };

export type Built =
  | { readonly dataset: Dataset; readonly problems: readonly [] }
  | { readonly dataset: undefined; readonly problems: readonly Problem[] };

/**
 * Links and checks the rows of a data folder. `found` are problems known before.
 * Checks across rows pass over a council some of whose rows could not be read or linked:
 * they would report what is only missing.
 */
export function buildDataset(files: DataFiles, found: readonly Problem[] = []): Built {
  const raw = readTables(files);
  const { dataset, problems: unlinked, unsound } = linkTables(raw);
  const isSound = (figure: LinkedFigure) => !unsound.has(figure.council.id);
  const cyclic = cycleProblems(dataset.figures.filter(isSound), dataset.decisions);
  const unread = [...found, ...raw.problems, ...unlinked, ...cyclic.problems];
  for (const council of cyclic.councils) unsound.add(council);
  const sound = restricted(dataset, unsound);
  inheritCells(chainFigures(sound.figures));
  const broken = rowChecks.flatMap((check) => check(dataset));
  const placed = raw.faulty.has("authorities") || raw.faulty.has("code_changes") ? [] : areaChecks;
  const released = raw.faulty.has("sources") ? [] : releaseChecks;
  const between = [...checks, ...placed, ...released];
  const unlike = isComplete(sound) ? between.flatMap((check) => check(sound)) : [];
  const problems = [...unread, ...broken, ...unlike];
  if (problems.length === 0 && dataset.councils.length === 0) problems.push(nobody(files));
  if (problems.length > 0 || !isComplete(dataset)) return { dataset: undefined, problems };
  return { dataset: frozen(dataset), problems: [] };
}

/** A problem where there is no council: every page of the site would be empty. */
function nobody(files: DataFiles): Problem {
  const file = files.get("councils.csv")?.file ?? "councils.csv";
  return { file, line: 1, column: 1, found: "no rows", allowed: "one council or more" };
}

/** The rows that can be checked: those of councils all of whose rows could be read and linked. */
function restricted(dataset: LinkedDataset, unsound: ReadonlySet<string>): LinkedDataset {
  const keeps = (row: { readonly council: { readonly id: string } }) =>
    !unsound.has(row.council.id);
  return {
    ...dataset,
    councils: dataset.councils.filter((council) => !unsound.has(council.id)),
    decisions: dataset.decisions.filter(keeps),
    pots: dataset.pots.filter(keeps),
    figures: dataset.figures.filter(keeps),
    prints: dataset.prints.filter(({ document }) => keeps(document)),
    // Without the list of releases no statistic can be checked.
    ...(unsound.has("sources") ? { statistics: noStatistics, neighbours: [], judgements: [] } : {}),
    discrepancies: dataset.discrepancies.filter((row) => keeps(row.of)),
  };
}

const noStatistics: Dataset["statistics"] = byKey(
  Object.keys(statisticSeries) as StatisticSeries[],
  () => [],
);

function frozen(dataset: Dataset): Dataset {
  for (const rows of Object.values(dataset)) {
    for (const row of Object.values(rows as object)) Object.freeze(row);
    Object.freeze(rows);
  }
  return Object.freeze(dataset);
}
