/** Every official statistic, and every row about an area, names a release that stands in sources.csv. */
import { problemAt, type Check } from "../check.ts";

export const statisticSources: Check = (dataset) => {
  const { statistics, statistic_sources, authorities, code_changes, neighbours, judgements } =
    dataset;
  const known = new Set(statistic_sources.map(({ source_id }) => source_id));
  const allowed = `a source_id in statistics/sources.csv (${[...known].join(", ") || "none there yet"})`;
  return [...Object.values(statistics), authorities, code_changes, neighbours, judgements]
    .flat()
    .filter(({ source_id }) => !known.has(source_id))
    .map((row) => problemAt(row, "source_id", allowed));
};
