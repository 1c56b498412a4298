/**
 * Buttons that say what came of pressing them. Without script there is none.
 * `<copy-button for="id" label="Copy the citation">` copies the text of an element;
 * `<save-png src="chart.svg" label="PNG" of="Totals">` saves a picture of an SVG file.
 */
import { copied } from "./copy-button.ts";
import { saved } from "./save-png.ts";

function define(tag: string, act: (button: HTMLElement) => Promise<string>): void {
  customElements.define(
    tag,
    class extends HTMLElement {
      connectedCallback(): void {
        if (this.querySelector("button")) return;
        const button = document.createElement("button");
        button.type = "button";
        button.textContent = this.getAttribute("label");
        const of = this.getAttribute("of");
        if (of !== null) button.ariaLabel = `${button.textContent}: ${of}`;
        const status = document.createElement("output");
        this.append(button, " ", status);
        button.addEventListener("click", () => {
          void act(this).then((words) => (status.textContent = words));
        });
      }
    },
  );
}

define("copy-button", copied);
define("save-png", saved);
