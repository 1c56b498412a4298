/** Which councils stand side by side on a page: a page must not grow with councils nobody asked for. */
import type { Council, Dataset } from "../dataset/dataset.ts";

/** How many councils a page compares at most. Machines read all of them in comparison.json. */
export const comparedAtMost = 12;

/** The first councils of councils.csv, as many as a page compares. */
export function comparedCouncils({ councils }: Pick<Dataset, "councils">): readonly Council[] {
  return councils.slice(0, comparedAtMost);
}
