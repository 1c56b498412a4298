/** Pairs of councils that have a briefing of their own, each in one order only. */
import type { Council, Dataset } from "../../dataset/dataset.ts";
import { groupOf } from "../council-groups.ts";

/** The two in the order of their group; undefined where they are in different groups, or the same. */
export function pairOf(
  dataset: Pick<Dataset, "councils">,
  one: Council,
  other: Council,
): readonly [Council, Council] | undefined {
  const { councils } = groupOf(dataset, one);
  const [first, second] = [councils.indexOf(one), councils.indexOf(other)];
  if (second < 0 || first === second) return undefined;
  return first < second ? [one, other] : [other, one];
}
