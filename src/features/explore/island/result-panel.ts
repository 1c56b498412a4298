/** What the choices come to: chips, what stands beside the total, and the groups as bars and as a table. */
import { facetOf, type FacetId } from "../model/facets.ts";
import { choosing, type ExploreQuestion } from "../model/question.ts";
import type { Subject } from "../model/subject.ts";
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

/** How wide an element is, without asking for it while the page is being drawn: that would lay it out twice. */
function roomOf(element: HTMLElement): () => number {
  let width = 0;
  new ResizeObserver(([entry]) => {
    width = entry?.contentRect.width ?? 0;
  }).observe(element);
  return () => width || element.clientWidth;
}

interface Setting {
  readonly subject: Subject;
  readonly base: string;
  readonly change: Change;
}

/** Makes the places for an answer, empty at first. */
export function resultPanel({ subject, base, change }: Setting): ResultPanel {
  const chips = made("ul", { class: "chips", "aria-label": "Choices: press one to take it off" });
  const notes = made("div", { class: "notes" });
  const groups = made("section", { class: "groups", "aria-label": "Totals by group" });
  const element = made("div", {}, chips, notes);
  const room = roomOf(element);
  return {
    element,
    groups,
    draw: (view, question) => {
      chips.replaceChildren(...chipsOf(view, question, { subject, change }));
      notes.replaceChildren(...notesOf(view));
    },
    drawGroups: (view) => {
      groups.hidden = view.groups.length === 0;
      groups.replaceChildren(...(groups.hidden ? [] : groupsOf(view, base, room())));
    },
  };
}

function chipsOf(
  view: View,
  question: ExploreQuestion,
  { subject, change }: Pick<Setting, "subject" | "change">,
): HTMLElement[] {
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
  const range = rangeText(question, subject);
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
      ...about.map((paragraph) => made("p", {}, paragraph)),
      list(left),
    ),
  ];
}
