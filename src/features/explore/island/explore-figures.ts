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
    if (status) status.textContent = "Loading every figure…";
    try {
      const { openExplore } = await import("./explore-page.ts");
      await openExplore(this, byHand);
    } catch {
      if (button) button.disabled = false;
      if (status)
        status.textContent = "The figures could not be loaded. Try again, or use the lists below.";
    }
  }
}

customElements.define("explore-figures", ExploreFigures);
