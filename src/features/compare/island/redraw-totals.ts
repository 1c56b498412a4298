/** Draws the totals of chosen councils again. Loaded only when asked for: it brings the chart library. */
import { finishChart } from "../../../site/charts/finish.ts";
import { wordedTotalBars, type WordedTotals } from "../../totals/worded-totals.ts";
import { urlsUnder } from "../../../site/url-scheme.ts";

interface Request {
  /** The rows as the page carries them: worded totals as JSON. */
  readonly rows: string;
  /** The ids of the councils to show. */
  readonly shown: readonly string[];
  /** The base that the site is built for. */
  readonly base: string;
}

/** Puts new pictures into the place of a figure's old ones, each as wide and named as before. */
export function redrawTotals(figure: HTMLElement, { rows, shown, base }: Request): void {
  const totals = JSON.parse(rows) as WordedTotals;
  for (const old of figure.querySelectorAll("svg")) {
    const frame = { width: old.viewBox.baseVal.width, document, urls: urlsUnder(base) };
    const drawn = wordedTotalBars(totals, frame, shown);
    old.replaceWith(finishChart(drawn, old.getAttribute("aria-label") ?? ""));
  }
  figure.dispatchEvent(new Event("redrawn"));
}
