/** Narrows a list of authorities to those whose names, former names or codes hold what is typed. */
import { plain } from "./found-by-name.ts";
import { openOnly } from "./open-only.ts";

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
    input.addEventListener("keydown", ({ key }) => {
      if (key === "Enter" && input.value !== "") openOnly(this, input.value);
    });
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
