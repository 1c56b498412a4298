/** What the choices come to: chips, what stands beside the total, and the groups as bars and as a table. */
import { facetOf, type FacetId } from "../model/facets.ts";
import { choosing, type ExploreQuestion } from "../model/question.ts";
import type { View } from "../view/view.ts";
import { rangeText } from "../words/question-words.ts";
import { button, made } from "./elements.ts";
import { groupsOf } from "./group-panel.ts";

/** The places of results, and ways to fill them. */
export interface ResultPanel {
  readonly element: HTMLElement;
  readonly groups: HTMLElement;
  readonly draw: (view: View, question: ExploreQuestion) => void;
  readonly drawGroups: (view: View) => void;
}

type Change = (change: Partial<ExploreQuestion>) => void;

/** Makes the places, empty at first. */
export function resultPanel(base: string, change: Change): ResultPanel {
  const chips = made("ul", { class: "chips", "aria-label": "Choices: press one to take it off" });
  const notes = made("div", { class: "notes" });
  const groups = made("section", { class: "groups", "aria-label": "Totals by group" });
  return {
    element: made("div", {}, chips, notes),
    groups,
    draw: (view, question) => {
      chips.replaceChildren(...chipsOf(view, question, change));
      notes.replaceChildren(...notesOf(view));
    },
    drawGroups: (view) => {
      groups.hidden = view.groups.length === 0;
      groups.replaceChildren(...(groups.hidden ? [] : groupsOf(view, base, groups)));
    },
  };
}

function chipsOf(view: View, question: ExploreQuestion, change: Change): HTMLElement[] {
  const chip = (name: string, off: Partial<ExploreQuestion>) =>
    made(
      "li",
      {},
      button(
        `${name} ×`,
        () => {
          change(off);
        },
        { "aria-label": `Take off: ${name}` },
      ),
    );
  const words = [...question.choices].flatMap(([facet, slugs]) =>
    slugs.map((slug) => {
      const left = slugs.filter((one) => one !== slug);
      const name = `${facetOf(facet)?.name ?? facet}: ${wordName(view, facet, slug)}`;
      return chip(name, { choices: choosing(question, facet, left).choices });
    }),
  );
  const range = rangeText(question);
  return [
    ...words,
    ...(range === "" ? [] : [chip(range, { least: undefined, most: undefined })]),
    ...(question.words === "" ? [] : [chip(`words: “${question.words}”`, { words: "" })]),
  ];
}

function wordName({ facets }: View, facet: FacetId, slug: string): string {
  const words = facets.find(({ id }) => id === facet)?.words ?? [];
  return words.find((word) => word.slug === slug)?.name ?? slug;
}

function notesOf({ beside, left, about, asked }: View): HTMLElement[] {
  const list = (sentences: readonly string[]) =>
    made("ul", {}, ...sentences.map((sentence) => made("li", {}, sentence)));
  return [
    made("p", { class: "asked" }, `${asked}.`),
    ...(beside.length === 0 ? [] : [list(beside)]),
    made(
      "details",
      {},
      made("summary", {}, "How this is counted, and what is not in it"),
      made("p", {}, about),
      made(
        "p",
        {},
        "A sum that its paper divides in full is counted in the rows of its parts, as far down as the paper goes; what the parts do not explain stays with the sum. So every pound stands in one row, and groups add up to the total.",
      ),
      list(left),
    ),
  ];
}
