/**
 * The files of a chart that a reader has changed are of what is shown: made when they are asked for, of the
 * built file’s rows and of the picture in the page. It must not know what a chart shows.
 */

/** Whether a row of the built CSV, as it is written, is of what is shown. */
type Keeps = (row: string) => boolean;

export class TakeShown {
  readonly #chart: string;
  readonly #ways: Element | null;
  #keeps: Keeps | undefined;

  constructor(chart: string) {
    this.#chart = chart;
    this.#ways = document.querySelector(`a[href$="charts/${chart}.csv"]`)?.closest("nav") ?? null;
    // Before the button that would save the built picture hears of it.
    this.#ways?.addEventListener("click", this.#take, true);
  }

  /** What is shown from now on; undefined for the chart as it was built. */
  follow(keeps: Keeps | undefined): void {
    this.#keeps = keeps;
    // Sentences, frame and chart alone are about the chart as it was built.
    for (const part of this.#ways?.querySelectorAll<HTMLElement>(".quotes, .ways li:last-child") ??
      [])
      part.hidden = keeps !== undefined;
  }

  readonly #take = (event: Event): void => {
    const { target } = event;
    const asked = target instanceof Element ? target.closest("a[download], save-png button") : null;
    if (!this.#keeps || asked === null) return;
    event.preventDefault();
    event.stopPropagation();
    void this.#offer(asked, this.#keeps);
  };

  async #offer(asked: Element, keeps: Keeps): Promise<void> {
    const said = this.#ways?.querySelector("output");
    try {
      const { offerShown } = await import("./shown-files.ts");
      const words = await offerShown(this.#chart, asked, keeps);
      if (said) said.textContent = words;
    } catch {
      if (said) said.textContent = "The file could not be made. Try again.";
    }
  }
}
