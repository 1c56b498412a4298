/** An authority alone among all, for a sheet of paper: the registered picture without its neighbours’ rows. */
import type { Authority } from "../../../dataset/authorities.ts";
import type { Dataset } from "../../../dataset/dataset.ts";
import type { Draw } from "../../../site/charts/render.ts";
import { yardsticks } from "../../../topic-statistics.ts";
import { besideAll } from "./beside-all.ts";
import { drawnBeside } from "./beside-drawing.ts";
import { besideView, latestOf } from "../rows/beside-view.ts";

/** Undefined where no value of the latest year is given. */
export function briefStrip(dataset: Dataset, authority: Authority): Draw | undefined {
  const [yardstick] = yardsticks;
  const period = latestOf(dataset, yardstick);
  const shown = { yardstick, period, authorities: [authority], marked: authority };
  const view = besideView(dataset, shown);
  if (view.shown[0]?.value === undefined) return undefined;
  return (frame) => besideAll(drawnBeside(view, frame.urls), frame);
}
