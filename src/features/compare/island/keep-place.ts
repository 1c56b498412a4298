/**
 * Switching between pages that answer questions alike: the next page stands where this one stood, with
 * the focus on the same switch, and its bars move from where they were. Pages are fetched ahead when a reader points at a link. It knows links
 * and places on the screen, not what they are about.
 */
import { keepPlace, takePlace } from "./kept-place.ts";

const kept = "kept-place";

class KeepPlace extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener("click", (event) => {
      const place = this.#links.findIndex((link) => link.contains(event.target as Node));
      if (place >= 0) keepPlace(kept, place);
    });
    for (const kind of ["pointerover", "focusin"])
      this.addEventListener(kind, (event) => {
        fetchAhead(this.#links.find((link) => link.contains(event.target as Node)));
      });
    takePlace(kept, this.#links);
  }

  get #links(): HTMLAnchorElement[] {
    return [...this.querySelectorAll("a")];
  }
}

function fetchAhead(link: HTMLAnchorElement | undefined): void {
  if (!link || link.ariaCurrent !== null || document.head.querySelector(`[href="${link.href}"]`))
    return;
  const hint = document.createElement("link");
  hint.rel = "prefetch";
  hint.href = link.href;
  document.head.append(hint);
}

customElements.define("keep-place", KeepPlace);
