/**
 * `<site-search>`: keeps the field, the address and the results in step. It loads the index when a
 * reader first uses the field, or comes with a search in the address.
 */
import { chosenEarly } from "../../../site/islands/early-choice.ts";
import { mayMoveFocus } from "../../../site/islands/moved-focus.ts";
import { parseSearchQuery, searchQuery, tidyQuery, type Search } from "./search-address.ts";
import { SearchEngine, type Found } from "./search-engine.ts";
import { adviceElements, moreThan, resultElements, summaryWords } from "./search-results.ts";

/** How long a reader stops typing before results change, in milliseconds. */
const pause = 250;

class SiteSearch extends HTMLElement {
  #engine: Promise<SearchEngine> | undefined;
  #timer = 0;
  /** Counts searches: an answer that comes after a newer question is dropped. */
  #turn = 0;

  connectedCallback(): void {
    this.#field.addEventListener("focus", () => void this.#load().catch(() => undefined));
    this.#field.addEventListener("input", () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => void this.#ask("replace"), pause);
    });
    for (const choice of [this.#kind, this.#council])
      choice.addEventListener("change", () => void this.#ask("push"));
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#ask("push");
    });
    this.addEventListener("click", (event) => void this.#followSearch(event));
    this.addEventListener("keydown", (event) => {
      this.#step(event);
    });
    addEventListener("popstate", () => void this.#arrive());
    const early = chosenEarly(this);
    if (early.length === 0) {
      const tidy = tidyQuery(location.search, this.#councils) + location.hash;
      history.replaceState(null, "", location.pathname + tidy);
      void this.#arrive();
    } else {
      this.#fill(parseSearchQuery(location.search, this.#councils).search, early);
      void this.#ask("replace");
    }
  }

  get #form(): HTMLFormElement {
    return this.#part("form");
  }
  get #field(): HTMLInputElement {
    return this.#part("input[name=q]");
  }
  get #kind(): HTMLSelectElement {
    return this.#part("select[name=kind]");
  }
  get #council(): HTMLSelectElement {
    return this.#part("select[name=council]");
  }
  get #results(): HTMLElement {
    return this.#part(".results");
  }
  get #links(): HTMLAnchorElement[] {
    return [...this.#results.querySelectorAll("a")];
  }

  /** What the fields say. Their values are ours, so the address that they make is sound. */
  get #search(): Search {
    const made = searchQuery({ text: this.#field.value, kind: "", council: this.#council.value });
    const { search } = parseSearchQuery(made, this.#councils);
    return { ...search, kind: this.#kind.value as Search["kind"] };
  }

  get #councils(): string[] {
    return [...this.#council.options].map(({ value }) => value).filter((id) => id !== "");
  }

  /** The page as its address says. */
  async #arrive(): Promise<void> {
    const { search, problems } = parseSearchQuery(location.search, this.#councils);
    this.#fill(search);
    await this.#show(search);
    if (problems.length > 0) this.#say(`The address is not understood. ${problems.join(". ")}.`);
  }

  /** Puts a search into the fields, but for those that a reader has just filled. */
  #fill({ text, kind, council }: Search, kept: readonly Element[] = []): void {
    if (!kept.includes(this.#field)) this.#field.value = text;
    if (!kept.includes(this.#kind)) this.#kind.value = kind;
    if (!kept.includes(this.#council)) this.#council.value = council;
  }

  /** Puts what the fields say into the address, and shows it. Typing adds no step to the history. */
  async #ask(how: "push" | "replace"): Promise<void> {
    clearTimeout(this.#timer);
    const search = this.#search;
    const query = searchQuery(search);
    const address = location.pathname + query;
    if (query !== location.search && how === "push") history.pushState(null, "", address);
    else history.replaceState(null, "", address);
    await this.#show(search);
  }

  async #show(search: Search, most?: number): Promise<void> {
    const turn = (this.#turn += 1);
    if (search.text.trim() === "") {
      this.#fillResults([]);
      this.#say("");
      return;
    }
    try {
      const found = await (await this.#load()).find(search);
      const elements = await resultElements(found, search, most);
      if (turn !== this.#turn) return;
      this.#fillResults(elements);
      if (elements.length === 0) this.#results.append(...adviceElements(found, search));
      this.#offerMore(found, search, most);
      this.#say(summaryWords(found, search.text, [this.#kind, this.#council]));
    } catch {
      if (turn !== this.#turn) return;
      this.#fillResults([]);
      this.#say(
        import.meta.env.DEV
          ? "There is no index while developing: npm run build makes one, npm start serves it."
          : "The search could not be loaded. Everything is also in the lists from A to Z.",
      );
    }
  }

  #offerMore(found: Found, search: Search, most?: number): void {
    const next = moreThan(found, search, most);
    if (next === undefined) return;
    const shown = this.#links.length;
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "Show more";
    button.addEventListener("click", () => {
      void this.#show(search, next).then(() => {
        if (mayMoveFocus(button)) this.#links[shown]?.focus();
      });
    });
    this.#results.append(button);
  }

  /** A link to another search of this page is followed without loading the page again. */
  async #followSearch(event: MouseEvent): Promise<void> {
    const link = event.target instanceof Element ? event.target.closest("a[data-search]") : null;
    if (!(link instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    event.preventDefault();
    history.pushState(null, "", link.href);
    await this.#arrive();
    if (mayMoveFocus(link)) (this.#links[0] ?? this.#field).focus();
  }

  /** Arrow keys go through the field and the results; Escape clears. */
  #step(event: KeyboardEvent): void {
    const stops = [this.#field, ...this.#links];
    const here = stops.findIndex((stop) => stop === document.activeElement);
    if (here < 0) return;
    if (event.key === "Escape") {
      this.#field.value = "";
      this.#field.focus();
      void this.#ask("replace");
    } else if (event.key === "ArrowDown") stops[here + 1]?.focus();
    else if (event.key === "ArrowUp") stops[here - 1]?.focus();
    else return;
    event.preventDefault();
  }

  #load(): Promise<SearchEngine> {
    const { index = "", base = "/", names: others = "" } = this.dataset;
    const held = [...this.#council.options].slice(1).map(({ text }) => text);
    const names = [...held, ...others.split("|").filter((name) => name !== "")];
    this.#engine ??= SearchEngine.load(new URL(index, location.origin).href, base, names);
    // A failed load is forgotten, so that the next search tries again: the reader may be online by then.
    this.#engine.catch(() => (this.#engine = undefined));
    return this.#engine;
  }

  #fillResults(elements: readonly HTMLElement[]): void {
    this.#results.replaceChildren(...elements);
  }

  #say(words: string): void {
    this.#part("output").textContent = words;
  }

  #part<Part extends HTMLElement>(selector: string): Part {
    const part = this.querySelector<Part>(selector);
    if (part === null) throw new Error(`site-search has no ${selector}`);
    return part;
  }
}

customElements.define("site-search", SiteSearch);
