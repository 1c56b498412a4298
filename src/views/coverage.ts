/** What is not known of each council: the gaps that were noted while its papers were read. */
import type { Council, Dataset, Gap } from "../dataset/dataset.ts";

export interface CouncilCoverage {
  readonly council: Council;
  /** In file order; none noted is not the same as none there. */
  readonly gaps: readonly Gap[];
}

export function coverage({
  councils,
  gaps,
}: Pick<Dataset, "councils" | "gaps">): CouncilCoverage[] {
  const byCouncil = Map.groupBy(gaps, ({ council }) => council);
  return councils.map((council) => ({ council, gaps: byCouncil.get(council) ?? [] }));
}
