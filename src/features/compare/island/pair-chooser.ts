/**
 * Two boxes that choose two councils: the page of the pair opens as soon as both are chosen, with its bars
 * moving from where they were. Who comes back to a page finds what it is about, or what was chosen there.
 */
import { chosenEarly } from "../../../site/islands/early-choice.ts";
import { urlsUnder } from "../../../site/url-scheme.ts";
import { keepPlace, takePlace } from "./kept-place.ts";

const kept = "kept-pair";

class PairChooser extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener("change", ({ target }) => {
      this.#open(target as HTMLSelectElement);
    });
    // A page that the browser kept whole has its boxes as they were when it was left.
    addEventListener("pageshow", ({ persisted }) => {
      if (persisted) this.#restore();
    });
    const [early] = chosenEarly(this).slice(-1);
    if (early instanceof HTMLSelectElement) {
      this.#open(early);
      return;
    }
    this.#restore();
    takePlace(kept, this.#boxes);
  }

  get #boxes(): HTMLSelectElement[] {
    return [...this.querySelectorAll("select")];
  }

  /** Whether the page is about no pair yet. */
  get #isOpen(): boolean {
    return this.#boxes.some(({ options }) => options[0]?.value === "");
  }

  /** The pair of the page; where there is none yet, what was chosen when the page was left. */
  #restore(): void {
    this.querySelector("form")?.reset();
    this.#say("");
    const { chosen = [] } = (history.state ?? {}) as { chosen?: readonly string[] };
    if (!this.#isOpen) return;
    for (const [at, box] of this.#boxes.entries()) {
      const known = [...box.options].some(({ value }) => value === chosen[at]);
      if (known) box.value = chosen[at] ?? "";
    }
  }

  #open(changed: HTMLSelectElement): void {
    const boxes = this.#boxes;
    const chosen = boxes.map(({ value }) => value);
    const [first, second] = chosen;
    if (this.#isOpen) history.replaceState({ chosen }, "");
    this.#say(first !== "" && first === second ? "Choose two different councils." : "");
    if (!first || !second || first === second) return;
    const order = [...(boxes[0]?.options ?? [])].map(({ value }) => value);
    const [one = "", other = ""] = [first, second].sort(
      (a, b) => order.indexOf(a) - order.indexOf(b),
    );
    // The boxes of the next page stand in its order.
    keepPlace(kept, changed.value === one ? 0 : 1);
    location.assign(urlsUnder(this.dataset["base"] ?? "/").pair(one, other));
  }

  #say(words: string): void {
    const status = this.querySelector("output");
    if (status) status.textContent = words;
  }
}

customElements.define("pair-chooser", PairChooser);
