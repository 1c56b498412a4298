/** Narrows a list of authorities to those whose names, former names or codes hold what is typed. */

/** Letters without case and accents, so that a phone's keyboard finds every name. */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
}

class FindCouncil extends HTMLElement {
  connectedCallback(): void {
    const [input, field, status] = [
      this.querySelector("input"),
      this.querySelector("p"),
      this.querySelector("[role=status]"),
    ];
    if (!input || !field || !status) return;
    field.hidden = false;
    const items = [...this.querySelectorAll("li")].map((item) => ({
      item,
      words: plain(`${item.textContent} ${item.dataset["names"] ?? ""}`),
    }));
    input.addEventListener("input", () => {
      const asked = plain(input.value);
      for (const { item, words } of items) item.hidden = !words.includes(asked);
      for (const region of this.querySelectorAll("details")) {
        region.hidden = region.querySelector("li:not([hidden])") === null;
        region.open = asked !== "";
      }
      const found = items.filter(({ item }) => !item.hidden).length;
      status.textContent = asked === "" ? "" : `${found} found`;
    });
  }
}

customElements.define("find-council", FindCouncil);
