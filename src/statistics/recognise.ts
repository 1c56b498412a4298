/** A published file to what it says, by its shape. A shape that is not known is an error that names the known. */
import { childrenInNeed, childrenLookedAfter, ehcPlans, section251 } from "./dfe-layouts.ts";
import { statisticalNeighbours } from "./dfe-neighbours.ts";
import { gdpDeflator } from "./hmt-deflator.ts";
import {
  isFault,
  textOf,
  type Fault,
  type Layout,
  type PublishedFile,
  type Reading,
  type TableReading,
} from "./layout.ts";
import { inspectionOutcomes } from "./ofsted-outcomes.ts";
import { singleYear, timeSeries } from "./ons-population.ts";

const layouts: readonly Layout[] = [
  singleYear,
  timeSeries,
  section251,
  ehcPlans,
  childrenLookedAfter,
  childrenInNeed,
  statisticalNeighbours,
  inspectionOutcomes,
  gdpDeflator,
];

/** The reading of the first layout that fits; else why there is none. */
export function readPublished(file: PublishedFile): Reading | TableReading | Fault {
  for (const layout of layouts) {
    const reading = layout.read(file);
    if (reading !== undefined)
      return isFault(reading) ? { fault: `${file.name}: ${reading.fault}` } : reading;
  }
  const allowed = layouts.map(({ about }) => `  ${about}`).join("\n");
  return { fault: `${file.name}: found ${shapeOf(file)}; allowed:\n${allowed}` };
}

function shapeOf({ sheets }: PublishedFile): string {
  if (sheets.length === 0) return "no sheet";
  return sheets
    .slice(0, 4)
    .map(({ name, rows }) => {
      const first = rows.find((cells) => cells.filter((cell) => textOf(cell) !== "").length > 1);
      const headings = (first ?? rows[0] ?? []).map(textOf).filter((text) => text !== "");
      return `“${name}” with ${headings.slice(0, 8).join(", ") || "nothing in it"}${headings.length > 8 ? ", …" : ""}`;
    })
    .join("; ");
}
