/** Two boxes that choose two councils: the page of the pair opens as soon as both are chosen. */
import { urlsUnder } from "../../../site/url-scheme.ts";

class PairChooser extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener("change", () => {
      this.#open();
    });
  }

  #open(): void {
    const boxes = [...this.querySelectorAll("select")];
    const [first, second] = boxes.map(({ value }) => value);
    if (!first || !second) return;
    const status = this.querySelector("output");
    if (first === second) {
      if (status) status.textContent = "Choose two different councils.";
      return;
    }
    const order = [...(boxes[0]?.options ?? [])].map(({ value }) => value);
    const [one = "", other = ""] = [first, second].sort(
      (a, b) => order.indexOf(a) - order.indexOf(b),
    );
    location.assign(urlsUnder(this.dataset["base"] ?? "/").pair(one, other));
  }
}

customElements.define("pair-chooser", PairChooser);
