/**
 * `<copy-button for="id" label="Copy the citation">`: a button that copies the text of an element.
 * Without script there is no button, and the text can be selected. It must not know what is copied.
 */

class CopyButton extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector("button")) return;
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = this.getAttribute("label") ?? "Copy";
    const status = document.createElement("output");
    this.append(button, " ", status);
    button.addEventListener("click", () => {
      const source = document.getElementById(this.getAttribute("for") ?? "");
      if (source) void copied(source).then((words) => (status.textContent = words));
    });
  }
}

/** Puts an element's text on the clipboard; where that is forbidden, selects it and says so. */
async function copied(source: HTMLElement): Promise<string> {
  try {
    await navigator.clipboard.writeText(source.textContent.replace(/\s+/g, " ").trim());
    return "Copied.";
  } catch {
    getSelection()?.selectAllChildren(source);
    return "Copying is not allowed here. The text is selected: copy it with the keyboard.";
  }
}

customElements.define("copy-button", CopyButton);

// A module of its own, so that tests can load it.
export {};
