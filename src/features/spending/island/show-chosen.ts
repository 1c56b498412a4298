/** Puts a choice on the page: picture, table, list of those chosen, and the sentence that says so. */
import { counted, series } from "../../../format/words.ts";
import type { ChosenTitle } from "../../../site/islands/chosen-title.ts";
import { Pieces } from "../../../site/islands/pieces.ts";
import type { TakeShown } from "../../../site/islands/take-shown.ts";
import type { ChoiceData } from "../rows/choice-data.ts";
import { rangeFinding } from "../words/range-words.ts";
import type { BesideView } from "../picture/beside-drawing.ts";
import type { Choice } from "./authority-choice.ts";

interface Showing {
  readonly data: ChoiceData;
  readonly choice: Choice;
  /** Whether a reader chose them; else they are those that the page was built with. */
  readonly chosen: boolean;
  readonly title: ChosenTitle;
  readonly files: TakeShown;
  readonly measure: string;
  readonly chart: string;
  readonly base: string;
}

/** Numbers of the authorities in the table of those shown. */
export function tableOfChosen(): string[] {
  const rows = document.querySelectorAll<HTMLElement>("#shown tr[data-number]");
  return [...rows].map(({ dataset }) => dataset["number"] ?? "");
}

/** The latest choice: the drawing of an earlier one goes no further. */
let latest: Choice | undefined;

/** What is shown now, in a sentence; none where another choice came meanwhile. */
export async function showChosen(
  within: HTMLElement,
  showing: Showing,
): Promise<string | undefined> {
  const { data, choice, measure, chart, base } = showing;
  const figure = document.getElementById(chart);
  const { redrawBeside, rowOfChosen, viewOf } = await import("./redraw-beside.ts");
  const view = viewOf(data, measure, choice);
  if (figure === null || view === undefined) return "The chart could not be drawn again.";
  latest = choice;
  const { chosen, title, files } = showing;
  const isAnother = tableOfChosen().join() !== choice.of.join();
  const work = new Pieces();
  const pieces = [
    ...redrawBeside(figure, view, base),
    () => {
      title.follow(chosen ? headingOf(data, measure, view) : undefined);
      files.follow(chosen ? rowsOf(view) : undefined);
      fillForm(within, showing);
    },
    ...(isAnother
      ? tablePieces(choice.of, (number) => rowOfChosen(data, { slug: measure, number }, base))
      : []),
  ];
  for (const piece of pieces) {
    piece();
    await work.rest();
    if (latest !== choice) return undefined;
  }
  return choice.of.length === 0
    ? "Nobody is chosen: the picture shows all authorities."
    : `Picture and heading are of ${choice.period}; table and CSV, of every year.`;
}

/** The finding of those chosen; of all others where nobody is. */
function headingOf(data: ChoiceData, slug: string, view: BesideView): string | undefined {
  const measure = data.measures[slug];
  if (!measure) return undefined;
  const given = view.shown.filter(({ value }) => value !== undefined);
  const values = given.length > 0 ? given.flatMap(({ value }) => value ?? []) : view.others;
  const names = given.map(({ name }) => name);
  const who =
    names.length === 0 || names.length > named
      ? counted(values.length, "authority", "authorities")
      : series(names);
  const { period, country } = view;
  return rangeFinding(
    { ...measure, country: data.country },
    { who, values, period, ofCountry: country },
  );
}

/** More names than these are no heading. */
const named = 4;

/** Rows of the file that lead to one of those shown, or to the country; all, where nobody is chosen. */
function rowsOf({ shown }: BesideView): (row: string) => boolean {
  const places = [...shown.map(({ id }) => `/councils/${id}/statistics/`), "#country,"];
  return (row) => shown.length === 0 || places.some((place) => row.includes(place));
}

/** So many rows of the table are one piece of work. */
const rowsAtOnce = 8;

/** Rows of every year, in the order of the choice; piece by piece. */
function tablePieces(
  of: readonly string[],
  rowOf: (number: string) => HTMLTableRowElement | undefined,
): (() => void)[] {
  const body = document.querySelector("#shown tbody");
  const country = body?.querySelector("tr:not([data-number])");
  if (!body || !country) return [];
  const steps = Array.from({ length: Math.ceil(of.length / rowsAtOnce) }, (_, at) => () => {
    const numbers = of.slice(at * rowsAtOnce, (at + 1) * rowsAtOnce);
    country.before(...numbers.flatMap((number) => rowOf(number) ?? []));
  });
  return [
    () => {
      for (const link of document.querySelectorAll<HTMLAnchorElement>(".measures a"))
        link.search = of.length === 0 ? "" : `?of=${of.join("")}`;
      body.replaceChildren(country);
    },
    ...steps,
  ];
}

function fillForm(within: HTMLElement, { data, choice, measure }: Showing): void {
  const names = new Map(data.authorities.map(([number, , name]) => [number, name]));
  const periods = data.measures[measure]?.periods ?? [];
  within.querySelector(".period")?.replaceChildren(choice.period);
  const ends: Readonly<Record<string, string | undefined>> = {
    earlier: periods[0],
    later: periods.at(-1),
  };
  for (const [name, end] of Object.entries(ends))
    within
      .querySelector(`button[name=${name}]`)
      ?.setAttribute("aria-disabled", String(choice.period === end));
  const select = within.querySelector("select");
  const listed = within.querySelectorAll<HTMLButtonElement>(".chosen button");
  if ([...listed].map(({ value }) => value).join() !== choice.of.join()) {
    const options = choice.of.map((number) => new Option(names.get(number), number));
    select?.replaceChildren(new Option("none", ""), ...options);
    within.querySelector(".chosen")?.replaceChildren(...takenOut(choice, names));
  }
  if (select) select.value = choice.mark ?? "";
}

/** A button for each of those chosen, which takes it out. */
function takenOut({ of }: Choice, names: ReadonlyMap<string, string>): HTMLLIElement[] {
  return of.map((number) => {
    const [item, button] = [document.createElement("li"), document.createElement("button")];
    Object.assign(button, { type: "button", name: "out", value: number });
    button.textContent = `${names.get(number)} ×`;
    button.ariaLabel = `Take out ${names.get(number)}`;
    item.append(button);
    return item;
  });
}
