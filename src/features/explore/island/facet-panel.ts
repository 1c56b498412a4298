/** The facets: a fold for each, whose boxes are made when it is first opened. Counts follow the choices. */
import { inDigits, series } from "../../../format/words.ts";
import { facetOf, type FacetId } from "../model/facets.ts";
import type { View, WordView } from "../view/view.ts";
import { made } from "./elements.ts";

type FacetView = View["facets"][number];

/** The folds, and a way to draw their counts again. */
export interface FacetPanel {
  readonly element: HTMLElement;
  readonly draw: (view: View) => void;
}

/** Beyond so many words a facet has a field to find them by; beyond the second, it shows no more. */
const findable = 15;
const shownAtMost = 40;

/** So many words without rows are named. */
const namedAtMost = 6;

/** Makes the folds; `chosen` is called with the slugs of a facet after each change. */
export function facetPanel(chosen: (facet: FacetId, slugs: readonly string[]) => void): FacetPanel {
  const folds = new Map<FacetId, Fold>();
  const element = made("div", { class: "facets" });
  return {
    element,
    draw: ({ facets }) => {
      for (const facet of facets) {
        const fold = folds.get(facet.id) ?? new Fold(facet, chosen);
        if (!folds.has(facet.id)) element.append(fold.element);
        folds.set(facet.id, fold);
        fold.draw(facet);
      }
    },
  };
}

class Fold {
  readonly element: HTMLDetailsElement;
  readonly #summary = made("summary");
  readonly #list = made("ul");
  readonly #rest = made("p", { class: "soft" });
  readonly #boxes = new Map<
    string,
    { item: HTMLLIElement; box: HTMLInputElement; rows: HTMLElement }
  >();
  readonly #chosen: (facet: FacetId, slugs: readonly string[]) => void;
  #facet: FacetView;
  #sought = "";

  constructor(facet: FacetView, chosen: (facet: FacetId, slugs: readonly string[]) => void) {
    this.#facet = facet;
    this.#chosen = chosen;
    this.element = made("details", {}, this.#summary, this.#list, this.#rest);
    if (facet.words.length > findable) this.#list.before(this.#finder());
    this.element.addEventListener("toggle", () => {
      this.draw(this.#facet);
    });
  }

  draw(facet: FacetView): void {
    this.#facet = facet;
    const some = facet.words.filter(({ chosen }) => chosen).length;
    const name = facetOf(facet.id)?.name ?? facet.id;
    write(this.#summary, some === 0 ? name : `${name} (${some} chosen)`);
    if (!this.element.open) return;
    const fitting = facet.words.filter((word) => this.#isShown(word));
    const shown = fitting.filter(({ chosen }, at) => chosen || at < shownAtMost);
    putInto(
      this.#list,
      shown.map((word) => this.#drawnWord(word)),
    );
    const rest = fitting.length - shown.length;
    const more = rest === 0 ? [] : [`${inDigits(rest)} more: find them by a word above.`];
    write(this.#rest, [...more, ...this.#withoutRows(facet)].join(" "));
  }

  /** Words that no row has together with the other choices: not offered, and told, so that nobody looks for them. */
  #withoutRows({ words }: FacetView): string[] {
    const empty = words.filter(
      (word) => !this.#isShown(word) && word.name.toLowerCase().includes(this.#sought),
    );
    const names = empty.slice(0, namedAtMost).map(({ name }) => name);
    const others = empty.length - names.length;
    const choiceWords = series([...names, ...(others > 0 ? [`${inDigits(others)} more`] : [])]);
    return empty.length === 0 ? [] : [`Nothing chosen so far has ${choiceWords}.`];
  }

  /** A chosen word, a found one that some row has, and always the one under the reader’s hand. */
  #isShown({ slug, name, rows, chosen }: WordView): boolean {
    const isHeld = this.#boxes.get(slug)?.box === document.activeElement;
    return chosen || isHeld || (rows > 0 && name.toLowerCase().includes(this.#sought));
  }

  #drawnWord({ slug, name, rows, chosen }: WordView): HTMLLIElement {
    const own = this.#boxes.get(slug) ?? this.#newBox(slug, name);
    own.box.checked = chosen;
    write(own.rows, inDigits(rows));
    return own.item;
  }

  #newBox(slug: string, name: string) {
    const box = made("input", { type: "checkbox", value: slug, autocomplete: "off" });
    const rows = made("span", { class: "soft" });
    const item = made("li", {}, made("label", {}, box, made("span", {}, name), rows));
    box.addEventListener("change", () => {
      const { id, words } = this.#facet;
      const before = words.filter(({ chosen }) => chosen).map((word) => word.slug);
      this.#chosen(id, box.checked ? [...before, slug] : before.filter((one) => one !== slug));
    });
    const own = { item, box, rows };
    this.#boxes.set(slug, own);
    return own;
  }

  #finder(): HTMLElement {
    const field = made("input", { type: "search", autocomplete: "off", spellcheck: "false" });
    field.addEventListener("input", () => {
      this.#sought = field.value.trim().toLowerCase();
      this.draw(this.#facet);
    });
    return made("label", { class: "find" }, made("span", {}, "Find in this list"), field);
  }
}

/** What stands there already needs no new layout. */
function write(element: HTMLElement, words: string): void {
  if (element.textContent !== words) element.textContent = words;
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
