/**
 * Every example of a chart, collected from `examples/cases.ts` of each feature. A case is a golden file
 * and an item of the gallery at once.
 */
import { urlsUnder } from "../../url-scheme.ts";
import { svgMarkup } from "../render.ts";
import type { Case } from "./case.ts";

const modules = import.meta.glob<{ cases: readonly Case[] }>(
  "../../../features/*/examples/cases.ts",
  {
    eager: true,
  },
);

/** The examples by the folder that has them, such as `../../../features/totals/examples`. */
export const casesByFolder: ReadonlyMap<string, readonly Case[]> = new Map(
  Object.entries(modules).map(([file, { cases }]) => [file.replace(/\/[^/]*$/, ""), cases]),
);

/** The examples of all features, in the order of the gallery. */
export const cases: readonly Case[] = [...casesByFolder.values()].flat();

/** The picture of a case as the site would have it. */
export function caseMarkup({ draw, width, about }: Case): string {
  return svgMarkup(draw, { width, urls: urlsUnder("/base/"), name: about });
}
