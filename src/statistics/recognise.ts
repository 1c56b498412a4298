/** A published file to what it says, by its shape. A shape that is not known is an error that names the known. */
import { isDeepStrictEqual } from "node:util";
import { childrenInNeed, childrenLookedAfter, ehcPlans, section251 } from "./dfe-layouts.ts";
import { statisticalNeighbours } from "./dfe-neighbours.ts";
import { asSeen, hiddenPlaces, shownSheets } from "./hidden.ts";
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

/**
 * The reading of the first layout that fits; else why there is none. A value that whoever opens the workbook does
 * not see is never taken, and never left out in silence.
 */
export function readPublished(file: PublishedFile): Reading | TableReading | Fault {
  const seen = readingOf(asSeen(file));
  const shown = shownSheets(file);
  const places = hiddenPlaces(shown);
  if (places !== undefined && !isDeepStrictEqual(seen, readingOf({ ...file, sheets: shown })))
    return {
      fault: `${file.name}: found values that are hidden (${places}); allowed: ${allShown}`,
    };
  if (seen !== undefined) return seen;
  const others = file.sheets.filter((sheet) => !shown.includes(sheet));
  if (readingOf(file) !== undefined) {
    const names = others.map(({ name }) => `“${name}”`).join(", ");
    return {
      fault: `${file.name}: found its values on a hidden sheet (${names}); allowed: ${allShown}`,
    };
  }
  const allowed = layouts.map(({ about }) => `  ${about}`).join("\n");
  return { fault: `${file.name}: found ${shapeOf(file)}; allowed:\n${allowed}` };
}

const allShown =
  "values that are shown: show all sheets, rows and columns, look whether they belong, and save";

function readingOf(file: PublishedFile): Reading | TableReading | Fault | undefined {
  for (const layout of layouts) {
    const reading = layout.read(file);
    if (reading !== undefined)
      return isFault(reading) ? { fault: `${file.name}: ${reading.fault}` } : reading;
  }
  return undefined;
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
