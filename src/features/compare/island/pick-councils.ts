/**
 * Councils of any region side by side. The address holds who is chosen; what is shown of them is loaded
 * council by council, the chart only when there is something to draw.
 */
import type { PickedCouncil } from "../picked-council.ts";
import { urlsUnder } from "../../../site/url-scheme.ts";
import { addressOf, longestAddress, parseChoice } from "./council-choice.ts";

/** More would be no comparison, and no reader asks for them. */
const mostPicked = 12;

class PickCouncils extends HTMLElement {
  readonly #loaded = new Map<string, Promise<PickedCouncil>>();
  #names: Promise<ReadonlyMap<string, string>> | undefined;

  connectedCallback(): void {
    this.querySelector("form")?.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#add();
    });
    this.#box?.addEventListener("focus", () => void this.#offer(), { once: true });
    addEventListener("popstate", () => void this.#follow());
    if (location.search !== "") void this.#follow();
  }

  get #box(): HTMLInputElement | null {
    return this.querySelector("input");
  }

  /** The names of all councils by their ids, loaded once. */
  #known(): Promise<ReadonlyMap<string, string>> {
    this.#names ??= this.#load<[string, string][]>("names").then((names) => new Map(names));
    return this.#names;
  }

  async #offer(): Promise<void> {
    const list = this.querySelector("datalist");
    const names = await this.#known();
    list?.replaceChildren(...[...names.values()].map((name) => new Option(name, name)));
  }

  /** What is typed is a name, or the beginning of just one. */
  async #add(): Promise<void> {
    const typed = this.#box?.value.trim().toLowerCase() ?? "";
    const names = [...(await this.#known())];
    const exact = names.filter(([id, name]) => typed === id || typed === name.toLowerCase());
    const begins = names.filter(([, name]) => name.toLowerCase().startsWith(typed));
    const [found, ...others] = exact.length > 0 ? exact : begins;
    if (typed === "") this.#say("Type the name of a council.");
    else if (!found) this.#say("No council has this name.");
    else if (others.length > 0) this.#say(`${begins.length} councils begin so: type more.`);
    else if (await this.#choose([...(await this.#chosen()), found[0]])) {
      if (this.#box) this.#box.value = "";
    }
  }

  async #chosen(): Promise<readonly string[]> {
    const known = [...(await this.#known()).keys()];
    return parseChoice(location.search, known).councils ?? [];
  }

  /** Ids to address, then the address to the page. False, and said, where that cannot be. */
  async #choose(ids: readonly string[]): Promise<boolean> {
    const chosen = [...new Set(ids)];
    const known = [...(await this.#known()).keys()];
    const address = addressOf(location.href, chosen, known);
    if (chosen.length > mostPicked || address === undefined) {
      this.#say(
        address === undefined
          ? `These are too many for an address of ${longestAddress} characters.`
          : `At most ${mostPicked} councils can be compared at once.`,
      );
      return false;
    }
    if (address !== location.href) history.pushState(null, "", address);
    await this.#follow();
    return true;
  }

  /** Shows what the address says. */
  async #follow(): Promise<void> {
    try {
      const names = await this.#known();
      const { councils = [], problem } = parseChoice(location.search, [...names.keys()], "");
      const ids = councils.slice(0, mostPicked);
      const picked = await Promise.all(ids.map((id) => this.#council(id)));
      const { showPicked } = await import("./show-picked.ts");
      const { question = "", count = "", name = "" } = this.dataset;
      showPicked(this, picked, { question, count, name, urls: this.#urls });
      for (const button of this.querySelectorAll<HTMLButtonElement>(".chosen button"))
        button.addEventListener("click", () => {
          void this.#choose(ids.filter((id) => id !== button.value));
        });
      this.#keepInLinks();
      this.#say(problem ?? "");
    } catch {
      this.#say("The councils could not be loaded. Choose a region below.");
    }
  }

  #council(id: string): Promise<PickedCouncil> {
    const found = this.#loaded.get(id) ?? this.#load<PickedCouncil>(`councils/${id}`);
    this.#loaded.set(id, found);
    return found;
  }

  async #load<Answer>(file: string): Promise<Answer> {
    const response = await fetch(this.#urls.page(`compare/picked/${file}.json`));
    if (!response.ok) throw new Error(`no ${file}`);
    return (await response.json()) as Answer;
  }

  get #urls() {
    return urlsUnder(this.dataset["base"] ?? "/");
  }

  /** Another count, measure or price base keeps the chosen councils. */
  #keepInLinks(): void {
    for (const link of document.querySelectorAll<HTMLAnchorElement>(".switch a"))
      link.search = location.search;
  }

  #say(words: string): void {
    const status = this.querySelector("output");
    if (status !== null) status.textContent = words;
  }
}

customElements.define("pick-councils", PickCouncils);
