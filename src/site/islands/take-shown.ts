/**
 * The files of a chart that a reader has changed are of what is shown: made when they are asked for, of the
 * built file’s rows and of the picture in the page. It must not know what a chart shows.
 */

/** Whether a row of the built CSV, as it is written, is of what is shown. */
type Keeps = (row: string) => boolean;

/** Lets the downloads of a chart follow what is shown of it. */
export class TakeShown {
  readonly #chart: string;
  readonly #ways: Element | null;
  #keeps: Keeps | undefined;
  /** While the file that was made is taken. */
  #isReady = false;

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
    const asked =
      target instanceof Element
        ? target.closest<HTMLElement>("a[download], save-png button")
        : null;
    if (!this.#keeps || asked === null || this.#isReady) return;
    event.preventDefault();
    event.stopPropagation();
    void this.#offer(asked, this.#keeps);
  };

  /** Presses what was pressed again, with the file in the place of the built one. */
  async #offer(asked: HTMLElement, keeps: Keeps): Promise<void> {
    const way = asked.closest("save-png") ?? asked;
    const at = way === asked ? "href" : "src";
    const built = way.getAttribute(at) ?? "";
    const kind = way === asked ? built.replace(/^.*\./, "") : "png";
    const named = way === asked ? "download" : "data-name";
    try {
      const { shownFile } = await import("./shown-files.ts");
      const file = await shownFile(this.#chart, new URL(built, location.href), keeps);
      way.setAttribute(at, file);
      way.setAttribute(named, `${this.#chart}-chosen.${kind}`);
      this.#isReady = true;
      asked.click();
    } catch {
      const said = this.#ways?.querySelector("output");
      if (said) said.textContent = "The file could not be made. Try again.";
    } finally {
      this.#isReady = false;
      way.setAttribute(at, built);
      if (way === asked) way.setAttribute(named, "");
      else way.removeAttribute(named);
    }
  }
}
