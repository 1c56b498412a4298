/** Draws chosen authorities again, by the function that draws them when the site is built. Loaded only when asked for. */
import { finishChart } from "../../../site/charts/finish.ts";
import { urlsUnder } from "../../../site/url-scheme.ts";
import { besideAll } from "../picture/beside-all.ts";
import { drawnBeside, type BesideView } from "../picture/beside-drawing.ts";
import type { ChoiceData } from "../rows/choice-data.ts";
import type { Choice } from "./authority-choice.ts";

/**
 * Puts new pictures into the place of a figure’s old ones, each as wide and named as before: a piece of
 * work for each, the one that is seen first.
 */
export function redrawBeside(figure: HTMLElement, view: BesideView, base: string): (() => void)[] {
  const pictures = [...figure.querySelectorAll("svg")].map((old) => ({
    old,
    isSeen: old.checkVisibility(),
  }));
  return pictures
    .sort((a, b) => Number(b.isSeen) - Number(a.isSeen))
    .map(({ old }) => () => {
      const frame = { width: old.viewBox.baseVal.width, document, urls: urlsUnder(base) };
      const drawn = besideAll(drawnBeside(view, frame.urls), frame);
      old.replaceWith(finishChart(drawn, old.getAttribute("aria-label") ?? ""));
      figure.dispatchEvent(new Event("redrawn"));
    });
}

/** The view of a choice: undefined where the file lacks the measure. */
export function viewOf(
  data: ChoiceData,
  slug: string,
  { of, period, mark }: Choice,
): BesideView | undefined {
  const measure = data.measures[slug];
  if (measure === undefined) return undefined;
  const { money, after, end, periods, values, country } = measure;
  const at = periods.indexOf(period);
  const places = new Map(data.authorities.map(([number], index) => [number, index]));
  const chosen = of.flatMap((number) => places.get(number) ?? []);
  return {
    ...{ measure: { slug, money, after, country: data.country }, period, end },
    shown: chosen.flatMap((place) => {
      const [number, id, name, , colour] = data.authorities[place] ?? [];
      if (number === undefined || id === undefined || name === undefined) return [];
      const value = values[place]?.[at] ?? undefined;
      return [{ id, name, value, marked: number === mark, colour: colour ?? 0 }];
    }),
    others: values.flatMap((row, place) => (chosen.includes(place) ? [] : (row[at] ?? []))),
    country: country[at] ?? undefined,
  };
}
