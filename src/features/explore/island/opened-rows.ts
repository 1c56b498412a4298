/**
 * What the button that brings every row to the page does. Nothing is loaded until it is pressed, or the
 * address asks a question. Without script the lists below it do.
 */
import type { ExploreAnswer } from "./explore-answer.ts";
// As one file of its own: Vite’s helper for `import()` would be one more wait for the line.
import answerScript from "./explore-answer.ts?worker&url";

/** An element that holds the button; what it loads is in its data. Each kind of rows has a worker of its own. */
export abstract class OpenedRows extends HTMLElement {
  protected abstract startWorker(): Worker;

  connectedCallback(): void {
    const button = this.querySelector("button");
    button?.addEventListener("click", () => void this.#open(button));
    if (location.search !== "") void this.#open();
  }

  async #open(pressed?: HTMLElement): Promise<void> {
    this.#say("Loading every row…", true);
    try {
      // The drawing, the worker and the rows come side by side: on a slow line each would wait for the last.
      const worker = this.startWorker();
      const [answer, rows] = await Promise.all([
        this.#preparedAnswer(worker),
        loadedRows(this.dataset["rows"] ?? ""),
      ]);
      await answer.open(this, { rows, pressed });
      this.removeAttribute("aria-busy");
    } catch {
      this.#say("The rows could not be loaded. Try again, or use the lists below.", false);
    }
  }

  /** What does not wait for the rows is made while they come. */
  async #preparedAnswer(worker: Worker): Promise<ExploreAnswer> {
    await import(/* @vite-ignore */ answerScript);
    const answer = document.createElement("explore-answer") as ExploreAnswer;
    answer.prepare(worker, this.dataset);
    return answer;
  }

  /** While the rows come, the lists below make way for them. */
  #say(words: string, isBusy: boolean): void {
    const [button, status] = [this.querySelector("button"), this.querySelector("output")];
    if (button) button.disabled = isBusy;
    if (status) status.textContent = words;
    if (isBusy) this.setAttribute("aria-busy", "true");
    else this.removeAttribute("aria-busy");
    for (const lists of document.querySelectorAll<HTMLElement>(".built")) lists.hidden = isBusy;
  }
}

/** The file as bytes, which the worker reads. */
async function loadedRows(address: string): Promise<ArrayBuffer> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return response.arrayBuffer();
}
