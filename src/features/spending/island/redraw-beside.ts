/**
 * Draws chosen authorities again, by the function that draws them when the site is built, and writes their rows of
 * the table. Loaded only when asked for.
 */
import { finishChart } from "../../../site/charts/finish.ts";
import { urlsUnder } from "../../../site/url-scheme.ts";
import { besideAll } from "../picture/beside-all.ts";
import { drawnBeside, shownValue, type BesideView } from "../picture/beside-drawing.ts";
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

/** The row of an authority in the table, the latest year first: undefined where the file lacks it. */
export function rowOfChosen(
  { authorities, measures }: ChoiceData,
  { slug, number }: { readonly slug: string; readonly number: string },
  base: string,
): HTMLTableRowElement | undefined {
  const [place, measure] = [authorities.findIndex(([own]) => own === number), measures[slug]];
  const [, id, name] = authorities[place] ?? [];
  if (measure === undefined || id === undefined || name === undefined) return undefined;
  const row = document.createElement("tr");
  row.dataset["number"] = number;
  const head = row.appendChild(document.createElement("th"));
  head.scope = "row";
  const link = head.appendChild(document.createElement("a"));
  link.href = `${urlsUnder(base).council(id)}statistics/#${slug}`;
  link.textContent = name;
  const jumps = measure.jumps[place] ?? [];
  for (const [at, value] of [...(measure.values[place] ?? []).entries()].reverse()) {
    const cell = row.insertCell();
    cell.className = "number";
    const words = typeof value === "number" ? shownValue(measure, value) : value;
    cell.textContent = words + (jumps.includes(at) ? " (jump)" : "");
  }
  return row;
}

function given(value: number | string | undefined): number | undefined {
  return typeof value === "number" ? value : undefined;
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
      const value = given(values[place]?.[at]);
      return [{ id, name, value, marked: number === mark, colour: colour ?? 0 }];
    }),
    others: values.flatMap((row, place) => (chosen.includes(place) ? [] : (given(row[at]) ?? []))),
    country: country[at] ?? undefined,
  };
}
