/** Narrows a list of links to those whose words hold what is typed. Without it the list is whole. */

class NarrowList extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector("form");
    const box = this.querySelector("input");
    if (form === null || box === null) return;
    form.hidden = false;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.querySelector<HTMLAnchorElement>("li:not([hidden]) a")?.click();
    });
    box.addEventListener("input", () => {
      this.#narrow(box.value.trim().toLowerCase());
    });
    if (box.value !== "") this.#narrow(box.value.trim().toLowerCase());
  }

  #narrow(words: string): void {
    let shown = 0;
    for (const section of this.querySelectorAll("section")) {
      for (const item of section.querySelectorAll("li"))
        item.hidden = !item.textContent.toLowerCase().includes(words);
      const left = section.querySelectorAll("li:not([hidden])").length;
      section.hidden = left === 0;
      shown += left;
    }
    const status = this.querySelector("output");
    if (status === null) return;
    const found = shown === 1 ? "1 council" : `${shown} councils`;
    status.textContent =
      words === "" ? "" : shown === 0 ? "No council has this in its name." : found;
  }
}

customElements.define("narrow-list", NarrowList);
