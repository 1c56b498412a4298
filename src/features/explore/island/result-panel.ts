/** What the choices come to: chips, what stands beside the total, and the groups as bars and as a table. */
import { facetOf } from "../model/facets.ts";
import type { ExploreQuestion } from "../model/question.ts";
import type { Subject } from "../model/subject.ts";
import type { Sentence, View } from "../view/view.ts";
import { rangeText } from "../words/question-words.ts";
import type { Asker } from "./asked-worker.ts";
import { button, made, write, writeEach } from "./elements.ts";
import type { Choose } from "./facet-panel.ts";
import { groupsOf } from "./group-panel.ts";

/** The places of results, and ways to fill them. */
export interface ResultPanel {
  readonly element: HTMLElement;
  readonly groups: HTMLElement;
  readonly draw: (view: View, question: ExploreQuestion) => void;
  readonly drawGroups: (view: View, question: ExploreQuestion) => void;
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
  readonly ask: Asker;
  readonly choose: Choose;
  readonly change: Change;
}

/** A sentence as it stands on the page. */
export function sentenceNodes([answer, beside]: Sentence): (Node | string)[] {
  return beside === "" ? [answer] : [answer, made("span", { class: "beside" }, beside)];
}

/** Makes the places for an answer, empty at first. */
export function resultPanel(setting: Setting): ResultPanel {
  const chips = made("ul", { class: "chips", "aria-label": "Choices: press one to take it off" });
  const notes = notesPlace();
  const groups = made("section", { class: "groups", "aria-label": "Totals by group" });
  const element = made("div", {}, chips, notes.element);
  const room = roomOf(element);
  return {
    element,
    groups,
    draw: (view, question) => {
      drawChips(chips, chipsOf(view, question, setting));
      notes.draw(view);
    },
    drawGroups: (view, question) => {
      groups.hidden = view.groups.length === 0;
      const { base, ask } = setting;
      const drawn = groups.hidden ? [] : groupsOf(view, { base, room: room(), ask, question });
      if (drawn.length > 0 || groups.childElementCount > 0) groups.replaceChildren(...drawn);
    },
  };
}

/** A choice in words, and what takes it off. */
interface Chip {
  readonly name: string;
  readonly off: () => void;
}

function chipsOf({ chosen }: View, question: ExploreQuestion, setting: Setting): Chip[] {
  const { subject, choose, change } = setting;
  const range = rangeText(question, subject);
  const off = (without: Partial<ExploreQuestion>) => () => {
    change(without);
  };
  return [
    ...chosen.map(({ facet, slug, name }) => ({
      name: `${facetOf(facet)?.name ?? facet}: ${name}`,
      off: () => {
        choose(facet, (slugs) => slugs.filter((one) => one !== slug));
      },
    })),
    ...(range === "" ? [] : [{ name: range, off: off({ least: undefined, most: undefined }) }]),
    ...(question.words === ""
      ? []
      : [{ name: `words: “${question.words}”`, off: off({ words: "" }) }]),
  ];
}

/** Chips that all stand there already are left alone. */
function drawChips(place: HTMLElement, chips: readonly Chip[]): void {
  const there = [...place.children].map(({ textContent }) => textContent);
  if (String(there) !== String(chips.map(chipText)))
    place.replaceChildren(...chips.map(chipElement));
}

function chipText({ name }: Chip): string {
  return `${name} ×`;
}

function chipElement(chip: Chip): HTMLElement {
  return made(
    "li",
    {},
    button(chipText(chip), chip.off, { "aria-label": `Take off: ${chip.name}` }),
  );
}

/** What stands beside the total. Its fold stays open from one answer to the next. */
function notesPlace() {
  const asked = made("p", { class: "asked" });
  const [beside, left] = [made("ul"), made("ul")];
  const about = made("div");
  const summary = made("summary", {}, "How this is counted, and what is not in it");
  return {
    element: made(
      "div",
      { class: "notes" },
      asked,
      beside,
      made("details", {}, summary, about, left),
    ),
    draw: (view: View) => {
      write(asked, `${view.asked}.`);
      writeEach(beside, "li", view.beside);
      beside.hidden = view.beside.length === 0;
      writeEach(about, "p", view.about);
      writeEach(left, "li", view.left);
    },
  };
}
