/** Two councils as bars on one scale: first each kind of money that both have, then all that each authorised. */
import { isAll } from "../../counting/qualified-parts.ts";
import type { ComparableSlice } from "../../comparability/slices.ts";
import { colourOf } from "../../grouping/council-colours.ts";
import type { Council, Dataset } from "../../dataset/dataset.ts";
import type { Draw } from "../../site/charts/render.ts";
import type { Urls } from "../../site/url-scheme.ts";
import type { BarRow } from "../../site/charts/bar-row.ts";
import { labelledBars } from "../../site/charts/labelled-bars.ts";
import { sideWords, sliceDoubt, sliceTitle } from "../../wording/slice-words.ts";
import { newnessRow } from "../newness/newness-bars.ts";
import type { NewnessRow } from "../newness/newness-rows.ts";
import type { PairView } from "./pair-view.ts";

/** A pair with the colours of its councils. */
interface PairBars {
  readonly view: PairView;
  readonly colours: ReadonlyMap<Council, number>;
}

/** A pair with its colours, ready to be drawn. */
export function pairBarsOf(dataset: Dataset, view: PairView): PairBars {
  return {
    view,
    colours: new Map(view.pair.map((council) => [council, colourOf(dataset, council)])),
  };
}

/** The drawing of a pair. */
export function pairBars({ view, colours }: PairBars): Draw {
  return (frame) => {
    const { urls } = frame;
    const rows = [
      ...view.alike.slices.flatMap((slice) => sliceRows(slice, colours, urls)),
      ...view.authorised.map((row, index) => ({
        ...wholeRow(row, urls),
        ...(index === 0 ? { heading: "All that each authorised" } : {}),
      })),
    ];
    return labelledBars(rows, "pounds", frame);
  };
}

/** All that a council authorised. Its bars move where another pair has the council too. */
function wholeRow(row: NewnessRow, urls: Urls): BarRow {
  const drawn = newnessRow(row, urls);
  const named = drawn.parts.map((part, at) => ({
    ...part,
    bar: ["all", row.council.id, row.parts[at]?.newness ?? "not stated"].join("/"),
  }));
  return { ...drawn, parts: named };
}

/** The sides of a slice, its title and verdict above the first. */
function sliceRows(slice: ComparableSlice, colours: PairBars["colours"], urls: Urls): BarRow[] {
  const { verdict } = slice.verdict;
  return slice.sides.map((side, index) => {
    const { council, pounds, qualified, figures, within } = side;
    const [figure, ...others] = figures;
    const isOne = figure !== undefined && others.length === 0;
    const words = sideWords(side, slice);
    return {
      ...(index === 0 ? { heading: `${sliceTitle(slice)}: ${verdict}` } : {}),
      name: council.short_name,
      words,
      colour: colours.get(council) ?? 0,
      parts: [
        {
          value: pounds,
          look: looks[slice.newness ?? "unknown"],
          ceiling: isAll(qualified.ceiling, pounds) || within !== undefined,
          about: isAll(qualified.about, pounds),
          name: `${council.short_name}, ${words}`,
          detail: detailOf(slice),
          href: isOne ? urls.figure(figure) : urls.total(council.id, "decided"),
          leads: isOne ? "Open the figure" : "Open its figures",
          bar: [sliceTitle(slice), council.id].join("/"),
        },
      ],
    };
  });
}

const looks = { new: "solid", "already set aside": "pale", unknown: "hatched" } as const;

function detailOf(slice: ComparableSlice): string {
  const doubt = sliceDoubt(slice);
  return `${sliceTitle(slice)}: ${slice.verdict.verdict}${doubt === "" ? "" : `, for ${doubt}`}.`;
}
