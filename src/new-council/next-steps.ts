/** What to do after the first rows of a council have been added, in the words of the terminal. */
import { unfilled } from "../tables/read/read-table.ts";
import type { Addition } from "./addition.ts";

/** The new rows, the way from them to a page, and the statistics that are still missing. */
export function nextSteps(
  directory: string,
  { places, missing }: Exclude<Addition, { readonly problems: unknown }>,
): string {
  const own = directory !== "data";
  const flag = own ? ` -- --data ${directory}` : "";
  return [
    "added, to be filled in:",
    ...places.map((place) => `  ${directory}/${place}`),
    ...(missing.length === 0 ? [] : ["missing statistics:", ...missing.map((line) => `  ${line}`)]),
    "next:",
    `  fill in each cell that holds ${unfilled}; leave it empty where the paper does not say and the check allows it`,
    `  npm run check-data${flag}`,
    "    names the cells that are left, with what each may hold",
    `  npm run verify-sources -- --sources DIR${own ? ` --data ${directory}` : ""}`,
    "    finds every printed figure in the texts of the papers",
    `  ${own ? `DATA_DIR=${directory} ` : ""}npm run dev`,
    "    shows the council; README, “Add a council”, walks through one decision",
  ].join("\n");
}
