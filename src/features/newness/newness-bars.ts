/** One bar for each council: how much of what it decided is new, was set aside before, or is not stated. */
import type { Draw } from "../../site/charts/render.ts";
import type { Urls } from "../../site/url-scheme.ts";
import type { BarRow } from "../../site/charts/bar-row.ts";
import { labelledBars } from "../../site/charts/labelled-bars.ts";
import type { NewnessPart, NewnessRow } from "./newness-rows.ts";
import { partDetail, partName, rowWords } from "./newness-words.ts";

/** Solid is new, pale was set aside before, hatched is not stated; a dashed outline is a ceiling, a dotted one “about”. */
export function newnessBars(rows: readonly NewnessRow[]): Draw {
  return (frame) =>
    labelledBars(
      rows.map((row) => newnessRow(row, frame.urls)),
      "pounds",
      frame,
    );
}

/** One council's bar with its words. */
export function newnessRow(row: NewnessRow, urls: Urls): BarRow {
  const { council, colour, parts } = row;
  return {
    name: council.short_name,
    words: rowWords(row),
    colour,
    parts: parts.map((part) => ({
      value: part.pounds,
      look: looks[part.newness ?? "unknown"],
      ceiling: part.ceiling || part.within,
      about: part.about,
      name: partName(row, part),
      detail: partDetail(row, part),
      href: part.figure ? urls.figure(part.figure.id) : urls.total(council.id, "decided"),
      leads: part.figure ? "Open the figure" : "Open its figures",
    })),
  };
}

const looks: Readonly<
  Record<NonNullable<NewnessPart["newness"]> | "unknown", BarRow["parts"][0]["look"]>
> = {
  new: "solid",
  "already set aside": "pale",
  unknown: "hatched",
};
