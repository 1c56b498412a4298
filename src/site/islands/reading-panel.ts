/**
 * Reads a chart's marks out under the chart: by pointing, focus, arrow keys or a first tap. Escape
 * clears. It knows links in a picture and their names; it must not know what a chart shows.
 */
import { MarkTip } from "./mark-tip.ts";

const hint = "Point at a mark, or tap it, to read more.";
/** Under every picture of a page but the first. */
const again = "Point at it, or tap it.";

class ReadingPanel extends HTMLElement {
  readonly #words = document.createElement("output");
  #shown: SVGAElement | undefined;
  #tip: MarkTip | undefined;
  /** Where the pointer is, and where it was when Escape was pressed: while it has not moved since, a mark under it is not shown. */
  #pointer = "";
  #left: string | undefined;
  #skipped = new WeakSet<SVGAElement>();
  /** What was read out, and by what the reader points, when the press began. */
  #press: { readonly shown: SVGAElement | undefined; readonly touch: boolean } | undefined;

  connectedCallback(): void {
    const figure = this.closest("figure");
    if (figure === null) return;
    this.#words.textContent = document.querySelector("reading-panel") === this ? hint : again;
    this.replaceChildren(this.#words);
    this.#tip = new MarkTip(figure);
    this.#settle(figure);
    figure.addEventListener("redrawn", () => {
      this.#clear();
      this.#settle(figure);
    });
    figure.addEventListener("pointerover", (event) => {
      if (event.pointerType === "touch" || placeOf(event) === this.#left) return;
      const mark = markOf(event);
      this.#show(mark);
      if (mark) this.#tip?.show(mark);
    });
    figure.addEventListener("pointermove", (event) => {
      this.#pointer = placeOf(event);
    });
    figure.addEventListener("pointerdown", ({ pointerType }) => {
      this.#press = { shown: this.#shown, touch: pointerType === "touch" };
    });
    figure.addEventListener("focusin", (event) => {
      this.#show(markOf(event));
    });
    figure.addEventListener("click", (event) => {
      this.#tap(event);
    });
    figure.addEventListener("keydown", (event) => {
      this.#move(event);
    });
    document.addEventListener("keydown", ({ key }) => {
      if (key !== "Escape" || !this.#shown) return;
      this.#left = this.#pointer;
      this.#clear();
    });
  }

  /**
   * Of a picture with many marks only one is a stop of the Tab key, so that nobody has to go through
   * all of them, and the arrow keys lead to the others. Marks that lead where no visible link in
   * words leads stay stops, but for one that leads where another of its picture does.
   */
  #settle(figure: HTMLElement): void {
    const links = [...document.links].filter((link) => link.checkVisibility());
    const inWords = new Set(links.map((link) => link.getAttribute("href")));
    this.#skipped = new WeakSet();
    for (const picture of figure.querySelectorAll("svg")) {
      const marks = marksOf(picture);
      const many = marks.length > manyMarks;
      const before = new Set<string | null>();
      for (const mark of marks) {
        const href = mark.getAttribute("href");
        if (before.has(href) || (many && inWords.has(href))) this.#skipped.add(mark);
        before.add(href);
      }
      marks.forEach((mark, index) => {
        mark.tabIndex = index > 0 && this.#skipped.has(mark) ? -1 : 0;
      });
      const name = picture.getAttribute("aria-label") ?? "";
      if (marks.length > 1 && !name.includes(arrows))
        picture.setAttribute("aria-label", `${name}. ${arrows}`);
    }
  }

  #show(mark: SVGAElement | undefined): void {
    if (mark === undefined || mark === this.#shown) return;
    this.#clear();
    this.#shown = mark;
    mark.toggleAttribute("data-shown", true);
    const name = document.createElement("strong");
    name.textContent = mark.getAttribute("aria-label");
    const way = document.createElement("a");
    way.href = mark.getAttribute("href") ?? "";
    const leads = mark.closest<SVGElement>("[data-leads]")?.dataset["leads"];
    way.textContent = leads ?? "Open its page";
    const detail = mark.dataset["detail"] ?? "";
    this.#words.replaceChildren(name, detail === "" ? " " : `. ${detail} `, way);
  }

  #clear(): void {
    this.#tip?.hide();
    this.#shown?.removeAttribute("data-shown");
    this.#shown = undefined;
    this.#words.textContent = "";
  }

  /** The first tap reads out; the second, or the link in the panel, leads on. */
  #tap(event: MouseEvent): void {
    const mark = markOf(event);
    const press = this.#press;
    this.#press = undefined;
    if (mark === undefined || press?.touch !== true || press.shown === mark) return;
    event.preventDefault();
    this.#show(mark);
  }

  #move(event: KeyboardEvent): void {
    const mark = markOf(event);
    const picture = mark?.closest<SVGSVGElement>("figure svg");
    if (!mark || !picture || event.altKey || event.ctrlKey || event.metaKey) return;
    const marks = marksOf(picture);
    const step = steps[event.key]?.(marks.indexOf(mark), marks.length - 1);
    const next = step === undefined ? undefined : marks[step];
    if (next === undefined) return;
    event.preventDefault();
    if (this.#skipped.has(mark)) mark.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  }
}

const manyMarks = 12;
const arrows = "Arrow keys lead from mark to mark";

const steps: Readonly<Record<string, (place: number, last: number) => number>> = {
  ArrowRight: (place, last) => Math.min(place + 1, last),
  ArrowDown: (place, last) => Math.min(place + 1, last),
  ArrowLeft: (place) => Math.max(place - 1, 0),
  ArrowUp: (place) => Math.max(place - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

function placeOf({ clientX, clientY }: MouseEvent): string {
  return `${clientX} ${clientY}`;
}

function markOf({ target }: Event): SVGAElement | undefined {
  return target instanceof Element
    ? (target.closest<SVGAElement>("svg a[href]") ?? undefined)
    : undefined;
}

function marksOf(picture: Element): SVGAElement[] {
  return [...picture.querySelectorAll<SVGAElement>("a[href]")];
}

customElements.define("reading-panel", ReadingPanel);
