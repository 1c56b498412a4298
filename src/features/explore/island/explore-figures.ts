/**
 * `<explore-figures>`: the button that brings every figure to the page. Nothing is loaded until it is
 * pressed, or the address asks a question. Without script the lists below it do.
 */
class ExploreFigures extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector("button");
    button?.addEventListener("click", () => void this.#open(true));
    if (location.search !== "") void this.#open(false);
  }

  async #open(byHand: boolean): Promise<void> {
    const status = this.querySelector("output");
    const button = this.querySelector("button");
    if (button) button.disabled = true;
    this.setAttribute("aria-busy", "true");
    if (status) status.textContent = "Loading every figure…";
    try {
      // The drawing, the worker and the rows come side by side: on a slow line each would wait for the last.
      const worker = new Worker(new URL("./explore-worker.ts", import.meta.url), {
        type: "module",
      });
      const [{ openExplore }, rows] = await Promise.all([
        import("./explore-page.ts"),
        loadedRows(this.dataset["rows"] ?? ""),
      ]);
      await openExplore(this, { worker, rows, byHand });
    } catch {
      if (button) button.disabled = false;
      if (status)
        status.textContent = "The figures could not be loaded. Try again, or use the lists below.";
    }
    this.removeAttribute("aria-busy");
  }
}

/** The file as bytes, which the worker reads. */
async function loadedRows(address: string): Promise<ArrayBuffer> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return response.arrayBuffer();
}

customElements.define("explore-figures", ExploreFigures);
