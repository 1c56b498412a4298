/** Puts a choice on the page: picture, table, list of those chosen, and the sentence that says so. */
import { series } from "../../../format/words.ts";
import type { ChoiceData } from "../rows/choice-data.ts";
import type { Choice } from "./authority-choice.ts";

interface Showing {
  readonly data: ChoiceData;
  readonly choice: Choice;
  readonly measure: string;
  readonly chart: string;
  readonly base: string;
}

/** Numbers of the authorities in the table of those shown. */
export function tableOfChosen(): string[] {
  const rows = document.querySelectorAll<HTMLElement>("#shown tr[data-number]");
  return [...rows].map(({ dataset }) => dataset["number"] ?? "");
}

/** What is shown now, in a sentence. */
export async function showChosen(within: HTMLElement, showing: Showing): Promise<string> {
  const { data, choice, measure, chart, base } = showing;
  const figure = document.getElementById(chart);
  const { redrawBeside, viewOf } = await import("./redraw-beside.ts");
  const view = viewOf(data, measure, choice);
  if (figure === null || view === undefined) return "The chart could not be drawn again.";
  redrawBeside(figure, view, base);
  fillTable(choice.of);
  fillForm(within, showing);
  for (const link of document.querySelectorAll<HTMLAnchorElement>(".measures a"))
    link.search = choice.of.length === 0 ? "" : `?of=${choice.of.join("")}`;
  return choice.of.length === 0
    ? "Nobody is chosen: the picture shows all authorities."
    : `The picture shows ${series(view.shown.map(({ name }) => name))}, ${choice.period}; the table, every year. The words above, and the downloads, are about those that the page was built with.`;
}

/** Rows of the table of all, copied in the order of the choice. */
function fillTable(of: readonly string[]): void {
  const body = document.querySelector("#shown tbody");
  const country = body?.querySelector("tr:not([data-number])");
  if (!body || !country) return;
  const rows = of.flatMap((number) => {
    const row = document.querySelector(`#all tr[data-number="${number}"]`);
    return row ? [row.cloneNode(true)] : [];
  });
  body.replaceChildren(...rows, country);
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
  const options = choice.of.map((number) => new Option(names.get(number), number));
  const select = within.querySelector("select");
  select?.replaceChildren(new Option("none", ""), ...options);
  if (select) select.value = choice.mark ?? "";
  const items = choice.of.map((number) => {
    const [item, button] = [document.createElement("li"), document.createElement("button")];
    Object.assign(button, { type: "button", name: "out", value: number });
    button.textContent = `${names.get(number)} ×`;
    button.ariaLabel = `Take out ${names.get(number)}`;
    item.append(button);
    return item;
  });
  within.querySelector(".chosen")?.replaceChildren(...items);
}
