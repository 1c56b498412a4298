/**
 * Switching between pages that answer questions alike: the next page stands where this one stood, with
 * the focus on the same switch, and its bars move from where they were. Pages are fetched ahead when a reader points at a link. It knows links
 * and places on the screen, not what they are about.
 */

import { barsOfPage, moveBars, type Bars } from "./moving-bars.ts";

const kept = "kept-place";

class KeepPlace extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener("click", (event) => {
      const place = this.#links.findIndex((link) => link.contains(event.target as Node));
      if (place >= 0) sessionStorage.setItem(kept, JSON.stringify([place, scrollY, barsOfPage()]));
    });
    for (const kind of ["pointerover", "focusin"])
      this.addEventListener(kind, (event) => {
        fetchAhead(this.#links.find((link) => link.contains(event.target as Node)));
      });
    this.#restore();
  }

  get #links(): HTMLAnchorElement[] {
    return [...this.querySelectorAll("a")];
  }

  /** Only right after a switch: whoever comes another way starts at the top. */
  #restore(): void {
    const text = sessionStorage.getItem(kept);
    sessionStorage.removeItem(kept);
    if (text === null) return;
    const [place, top, bars] = JSON.parse(text) as [number, number, Bars];
    scrollTo({ top, behavior: "instant" });
    this.#links[place]?.focus({ preventScroll: true });
    moveBars(bars);
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
