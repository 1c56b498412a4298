/** What is not known of each council: the gaps that were noted while its papers were read. */
import type { Council, Dataset, Gap } from "../../dataset/dataset.ts";
import { memoized } from "../../format/memoized.ts";

interface CouncilCoverage {
  readonly council: Council;
  /** In file order; none noted is not the same as none there. */
  readonly gaps: readonly Gap[];
}

const gapsByCouncil = memoized((gaps: readonly Gap[]) =>
  Map.groupBy(gaps, ({ council }) => council),
);

/** One entry for each council, also where nothing was noted. */
export function coverage(
  { councils: all, gaps }: Pick<Dataset, "councils" | "gaps">,
  councils: readonly Council[] = all,
): CouncilCoverage[] {
  const byCouncil = gapsByCouncil(gaps);
  return councils.map((council) => ({ council, gaps: byCouncil.get(council) ?? [] }));
}
