/** The councils by the region they lie in, both in alphabetical order. */
import type { Council, Dataset } from "../dataset/dataset.ts";
import { inOrder } from "../format/words.ts";

interface Region {
  readonly name: string;
  readonly councils: readonly Council[];
}

/** Only regions that have a council here. */
export function regions({ councils }: Pick<Dataset, "councils">): Region[] {
  return [...Map.groupBy(councils, ({ region }) => region)]
    .sort(([one], [other]) => inOrder(one, other))
    .map(([name, own]) => ({
      name,
      councils: own.toSorted((a, b) => inOrder(a.short_name, b.short_name)),
    }));
}
