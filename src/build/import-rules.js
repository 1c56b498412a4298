/**
 * Which folder of src may import which. The linter holds it in the editor and in `npm run lint`, and a
 * test holds README's table to it. Tests and example data are free.
 */

/** From the ground up: each folder, or file of src by its name, may import those before it, and none after it. */
export const layers = [
  "topic",
  "topic-statistics",
  "topic-values",
  "topic-searches",
  "format",
  "csv",
  "tables",
  "dataset",
  "grouping",
  "counting",
  "claims",
  "measures",
  "comparability",
  "wording",
  "publish",
  "site",
];

const kernel = ["topic", "topic-statistics", "topic-values", "format", "csv", "tables", "dataset"];

/** Besides all layers, what a feature may import of other features. */
const featureImports = {
  briefing: ["balances", "checks", "councils", "spending", "totals"],
  compare: ["newness", "spread", "totals"],
  councils: ["decisions", "newness", "spending", "totals"],
  data: ["releases"],
  figures: ["releases"],
  flow: ["balances"],
  search: ["glossary", "indicators"],
};

/** Folders beside the layers, with all that they may import. Features may be imported where it says so. */
export const others = {
  papers: [...kernel],
  reading: [...kernel, "papers", "new-council"],
  desk: [...kernel, "papers", "new-council", "reading"],
  statistics: [...kernel, "publish"],
  "new-council": [...kernel],
  features: [...layers],
  pages: [...layers, "features"],
  build: [...layers, "features"],
  "browser-tests": [...layers, "features", "build", "bench"],
  bench: [...layers, "build", "papers", "new-council", "reading"],
};

/** The folders that a folder of src, or a feature such as `features/flow`, may import besides itself. */
export function mayImport(folder) {
  if (folder.startsWith("features/")) {
    const own = featureImports[folder.slice("features/".length)] ?? [];
    return [...layers, ...own.map((name) => `features/${name}`)];
  }
  return layers.includes(folder) ? layers.slice(0, layers.indexOf(folder)) : (others[folder] ?? []);
}
