/**
 * The words of a chart's mark beside the mark itself, while the pointer is on the chart. The reading
 * panel under the chart says the same and more; for readers without a pointer it is the only one, also for
 * those who tap: the panel is in sight then, and words beside the mark would lie on those of the next one.
 */

const gap = 2;

/** The words beside a mark of one figure. */
export class MarkTip {
  readonly #figure: HTMLElement;
  readonly #tip = document.createElement("span");

  constructor(figure: HTMLElement) {
    this.#figure = figure;
    this.#tip.className = "mark-tip";
    this.#tip.ariaHidden = "true";
    figure.addEventListener("pointerleave", () => {
      this.hide();
    });
  }

  /** Puts the words under the mark, inside the window. */
  show(mark: SVGAElement): void {
    this.#tip.textContent = mark.getAttribute("aria-label");
    this.#figure.append(this.#tip);
    const [home, box] = [this.#figure.getBoundingClientRect(), mark.getBoundingClientRect()];
    const { width, height } = this.#tip.getBoundingClientRect();
    const most = document.documentElement.clientWidth - width - gap;
    const left = Math.max(gap, Math.min(most, box.left + box.width / 2 - width / 2));
    const under = box.bottom + gap;
    const top = under + height > innerHeight ? box.top - height - gap : under;
    this.#tip.style.left = `${left - home.left}px`;
    this.#tip.style.top = `${top - home.top}px`;
  }

  hide(): void {
    this.#tip.remove();
  }
}
