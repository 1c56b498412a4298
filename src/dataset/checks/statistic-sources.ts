/** Every official statistic names a release that stands in sources.csv. */
import { problemAt, type Check } from "./check.ts";

export const statisticSources: Check = ({ statistics, statistic_sources }) => {
  const known = new Set(statistic_sources.map(({ source_id }) => source_id));
  const allowed = `a source_id in statistics/sources.csv (${[...known].join(", ") || "none there yet"})`;
  return Object.values(statistics).flatMap((rows) =>
    rows
      .filter(({ source_id }) => !known.has(source_id))
      .map((row) => problemAt(row, "source_id", allowed)),
  );
};
