/** What the choices come to: chips, what stands beside the total, and the groups as bars and as a table. */
import { urlsUnder } from "../../../site/url-scheme.ts";
import { counted } from "../../../format/words.ts";
import { facetOf, type FacetId } from "../model/facets.ts";
import { choosing, type ExploreQuestion } from "../model/question.ts";
import { groupBars } from "../group-bars.ts";
import { groupsAtMost, type GroupView, type View } from "../view/view.ts";
import { rangeText } from "../words/question-words.ts";
import { button, made } from "./elements.ts";

export interface ResultPanel {
  readonly element: HTMLElement;
  readonly groups: HTMLElement;
  readonly draw: (view: View, question: ExploreQuestion) => void;
}

type Change = (change: Partial<ExploreQuestion>) => void;

/** Bars beyond this many say nothing more than the table. */
const barsAtMost = 20;

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

function groupsOf(view: View, base: string, home: HTMLElement): Element[] {
  const { groups, groupedBy } = view;
  const bars = groups.slice(0, barsAtMost).map((group) => ({
    name: group.names.join(", "),
    value: group.value,
    text: group.short,
    colour: group.colour,
  }));
  const width = Math.max(260, Math.min(640, Math.floor(home.clientWidth || 320)));
  const chart = groupBars(bars, { width, document, urls: urlsUnder(base) });
  chart.setAttribute("aria-hidden", "true");
  const cells = (group: GroupView) => [
    ...group.names.map((name, at) =>
      made(at === 0 ? "th" : "td", at === 0 ? { scope: "row" } : {}, name),
    ),
    made("td", { class: "number" }, group.text),
    made("td", { class: "number" }, String(group.rows)),
    made("td", { class: "number" }, group.absent === 0 ? "" : String(group.absent)),
  ];
  const head = [...groupedBy.map((name) => ({ name, number: false }))];
  const columns = [
    ...head,
    ...["Total", "Amounts added", "Not published"].map((name) => ({ name, number: true })),
  ];
  const table = made(
    "table",
    {},
    made(
      "caption",
      {},
      groups.length < groupsAtMost
        ? counted(groups.length, "group")
        : `The first ${groupsAtMost} groups; the download has all`,
    ),
    made(
      "thead",
      {},
      made(
        "tr",
        {},
        ...columns.map(({ name, number }) =>
          made("th", { scope: "col", class: number ? "number" : undefined }, name),
        ),
      ),
    ),
    made("tbody", {}, ...groups.map((group) => made("tr", {}, ...cells(group)))),
  );
  return [
    made("figure", {}, chart as unknown as Node),
    made(
      "div",
      { class: "scroll", role: "region", "aria-label": "Totals by group, as a table", tabindex: 0 },
      table,
    ),
  ];
}
