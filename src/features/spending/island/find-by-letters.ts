/** Names of authorities that hold what is typed, as links. The names are loaded when the box is first touched. */
import { urlsUnder } from "../../../site/url-scheme.ts";
import { openOnly } from "./open-only.ts";
import { plain } from "./found-by-name.ts";

/** Id, name, and what else finds it: other and former names, codes. */
type Named = readonly [string, string, string];

const mostShown = 8;

class FindByLetters extends HTMLElement {
  #names: Promise<readonly Named[]> | undefined;

  connectedCallback(): void {
    const box = this.querySelector("input");
    if (!box) return;
    box.addEventListener("focus", () => void this.#load());
    box.addEventListener("input", () => void this.#show(box.value));
    box.addEventListener("keydown", ({ key }) => {
      if (key === "Enter") void this.#show(box.value).then(() => openOnly(this, box.value));
    });
    if (box.value !== "") void this.#show(box.value);
  }

  #load(): Promise<readonly Named[]> {
    this.#names ??= fetch(`${this.dataset["base"]}councils/names.json`).then((response) => {
      if (!response.ok) throw new Error("no names");
      return response.json() as Promise<Named[]>;
    });
    return this.#names;
  }

  async #show(typed: string): Promise<void> {
    const status = this.querySelector("output");
    const list = this.querySelector("ul");
    if (!status || !list) return;
    try {
      const words = plain(typed);
      const names = words === "" ? [] : await this.#load();
      const found = matches(names, words);
      const items = found.slice(0, mostShown).map(([id, name]) => {
        const [item, link] = [document.createElement("li"), document.createElement("a")];
        link.href = urlsUnder(this.dataset["base"] ?? "/").council(id);
        link.textContent = name;
        item.append(link);
        return item;
      });
      list.replaceChildren(...items);
      const more = found.length > mostShown ? `, the first ${mostShown} shown` : "";
      status.textContent =
        words === ""
          ? ""
          : found.length === 0
            ? "No council has this name."
            : `${found.length} found${more}`;
    } catch {
      status.textContent = "The names could not be loaded. Choose a region.";
    }
  }
}

/** Those whose name begins so, then those that hold it anywhere, in a former name or a code. */
function matches(names: readonly Named[], words: string): Named[] {
  const begins = names.filter(([, name]) => plain(name).startsWith(words));
  const holds = names.filter(([, name, others]) => plain(`${name} ${others}`).includes(words));
  return [...new Set([...begins, ...holds])];
}

customElements.define("find-by-letters", FindByLetters);
