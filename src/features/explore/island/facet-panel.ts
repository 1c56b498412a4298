/** The facets: a fold for each, whose boxes are made when it is first opened. Counts follow the choices. */
import { inDigits, namedFew, series } from "../../../format/words.ts";
import { facetOf, type FacetId } from "../model/facets.ts";
import type { ExploreQuestion } from "../model/question.ts";
import type { FacetWords, View } from "../view/view.ts";
import { made, write } from "./elements.ts";

/** Changes which words of a facet are chosen, whatever was chosen before. */
export type Choose = (
  facet: FacetId,
  change: (slugs: readonly string[]) => readonly string[],
) => void;

/** The folds, and ways to make them and to draw their counts again. */
export interface FacetPanel {
  readonly element: HTMLElement;
  /** Which facets and words there are to choose from, once they are known. */
  readonly offer: (facets: readonly FacetWords[]) => void;
  readonly draw: (view: View, question: ExploreQuestion) => void;
}

/** Beyond so many words a facet has a field to find them by; beyond the second, it shows no more. */
const findable = 15;
const shownAtMost = 40;

/** So many words without rows are named. */
const namedAtMost = 6;

/** Makes the place of the folds; `choose` is called after each change of a box. */
export function facetPanel(choose: Choose): FacetPanel {
  let folds: readonly Fold[] = [];
  const element = made("div", { class: "facets" });
  return {
    element,
    offer: (facets) => {
      folds = facets.map((facet) => new Fold(facet, choose));
      element.replaceChildren(...folds.map((fold) => fold.element));
    },
    draw: ({ counts }, { choices }) => {
      folds.forEach((fold, at) => {
        fold.draw(counts[at] ?? new Uint32Array(), choices.get(fold.id) ?? []);
      });
    },
  };
}

interface Word {
  readonly slug: string;
  readonly name: string;
  /** The name as it is looked for. */
  readonly low: string;
}

interface Item {
  readonly item: HTMLLIElement;
  readonly box: HTMLInputElement;
  readonly rows: HTMLElement;
}

class Fold {
  readonly id: FacetId;
  readonly element: HTMLDetailsElement;
  readonly #summary = made("summary");
  readonly #list = made("ul");
  readonly #rest = made("p", { class: "soft" });
  readonly #words: readonly Word[];
  readonly #items = new Map<string, Item>();
  readonly #choose: Choose;
  #counts: Uint32Array = new Uint32Array();
  #chosen: readonly string[] = [];
  #sought = "";

  constructor({ id, words }: FacetWords, choose: Choose) {
    this.id = id;
    this.#choose = choose;
    this.#words = words.map(({ slug, name }) => ({ slug, name, low: name.toLowerCase() }));
    this.element = made("details", {}, this.#summary, this.#list, this.#rest);
    if (words.length > findable) this.#list.before(this.#finder());
    this.element.addEventListener("toggle", () => {
      this.#drawWords();
    });
  }

  draw(counts: Uint32Array, chosen: readonly string[]): void {
    this.#counts = counts;
    this.#chosen = chosen;
    const name = facetOf(this.id)?.name ?? this.id;
    write(this.#summary, chosen.length === 0 ? name : `${name} (${chosen.length} chosen)`);
    this.#drawWords();
  }

  /** A chosen word, a found one that some row has, and always the one under the reader’s hand. */
  #drawWords(): void {
    if (!this.element.open) return;
    const held = document.activeElement;
    const shown: HTMLElement[] = [];
    const empty: string[] = [];
    let fitting = 0;
    this.#words.forEach((word, code) => {
      const isChosen = this.#chosen.includes(word.slug);
      const isFound = word.low.includes(this.#sought);
      const rows = this.#counts[code] ?? 0;
      const isHeld = held !== null && this.#items.get(word.slug)?.box === held;
      if (isChosen || isHeld || (isFound && rows > 0)) {
        fitting++;
        if (isChosen || fitting <= shownAtMost) shown.push(this.#drawnWord(word, rows, isChosen));
      } else if (isFound) empty.push(word.name);
    });
    putInto(this.#list, shown);
    const rest = fitting - shown.length;
    const more = rest === 0 ? [] : [`${inDigits(rest)} more: find them by a word above.`];
    write(this.#rest, [...more, ...withoutRows(empty)].join(" "));
  }

  #drawnWord(word: Word, rows: number, isChosen: boolean): HTMLLIElement {
    const own = this.#items.get(word.slug) ?? this.#newItem(word);
    own.box.checked = isChosen;
    write(own.rows, inDigits(rows));
    return own.item;
  }

  #newItem({ slug, name }: Word): Item {
    const box = made("input", { type: "checkbox", value: slug, autocomplete: "off" });
    const rows = made("span", { class: "soft" });
    const item = made("li", {}, made("label", {}, box, made("span", {}, name), rows));
    box.addEventListener("change", () => {
      const { checked } = box;
      this.#choose(this.id, (slugs) => this.#inOrder(slugs, slug, checked));
    });
    const own = { item, box, rows };
    this.#items.set(slug, own);
    return own;
  }

  /** With a word or without it, in the order of the words. */
  #inOrder(slugs: readonly string[], changed: string, isOn: boolean): string[] {
    return this.#words
      .map(({ slug }) => slug)
      .filter((slug) => (slug === changed ? isOn : slugs.includes(slug)));
  }

  #finder(): HTMLElement {
    const field = made("input", { type: "search", autocomplete: "off", spellcheck: "false" });
    field.addEventListener("input", () => {
      this.#sought = field.value.trim().toLowerCase();
      this.#drawWords();
    });
    return made("label", { class: "find" }, made("span", {}, "Find in this list"), field);
  }
}

/** Words that no row has together with the other choices: not offered, and told, so that nobody looks for them. */
function withoutRows(empty: readonly string[]): string[] {
  const { named, rest } = namedFew(empty, namedAtMost);
  const choiceWords = series([...named, ...(rest > 0 ? [`${inDigits(rest)} more`] : [])]);
  return empty.length === 0 ? [] : [`Nothing chosen so far has ${choiceWords}.`];
}

/** Items whose order never changes: none that stays is moved, so the focus stays in it. */
function putInto(list: HTMLElement, items: readonly HTMLElement[]): void {
  const wanted = new Set<Element>(items);
  for (const item of [...list.children]) if (!wanted.has(item)) item.remove();
  items.forEach((item, at) => {
    const there = list.children[at] ?? null;
    if (there !== item) list.insertBefore(item, there);
  });
}
