/**
 * The form that puts any authorities side by side. Every act changes the address, and the page shows what the
 * address says. One file holds all values; it is loaded at the first act. What an address may say is
 * authority-choice's to know.
 */
import type { ChoiceAuthority, ChoiceData } from "../rows/choice-data.ts";
import {
  addressOf,
  longestAddress,
  parseChoice,
  type Choice,
  type KnownValues,
} from "./authority-choice.ts";
import { ChosenTitle } from "../../../site/islands/chosen-title.ts";
import { TakeShown } from "../../../site/islands/take-shown.ts";
import { foundByName } from "./found-by-name.ts";
import { showChosen, tableOfChosen } from "./show-chosen.ts";

class ChooseAuthorities extends HTMLElement {
  #data: Promise<ChoiceData> | undefined;
  readonly #title = new ChosenTitle();
  #files: TakeShown | undefined;
  /** Those that the page was built with. */
  #built: readonly string[] = [];

  connectedCallback(): void {
    this.#files = new TakeShown(this.dataset["chart"] ?? "");
    this.#built = tableOfChosen();
    this.#part("button[disabled]")?.removeAttribute("disabled");
    this.#part("form")?.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#act(({ authorities }, choice) => this.#added(authorities, choice));
    });
    this.addEventListener("click", ({ target }) => {
      if (target instanceof HTMLButtonElement && target.type === "button") void this.#press(target);
    });
    this.#part("select")?.addEventListener("change", () => {
      const mark = this.#part<HTMLSelectElement>("select")?.value;
      void this.#act((_, choice) => ({ ...choice, mark: mark === "" ? undefined : mark }));
    });
    this.#part("input")?.addEventListener("focus", () => void this.#offer(), { once: true });
    addEventListener("popstate", () => void this.#follow());
    if (/[?&](of|year|mark)=/.test(location.search)) void this.#follow();
  }

  #part<Part extends HTMLElement = HTMLElement>(selector: string): Part | null {
    return this.querySelector<Part>(selector);
  }

  #load(): Promise<ChoiceData> {
    this.#data ??= fetch(`${this.dataset["base"]}compare/spending/authorities.json`).then(
      (response) => {
        if (!response.ok) throw new Error("no authorities");
        return response.json() as Promise<ChoiceData>;
      },
    );
    return this.#data;
  }

  #known({ authorities, measures }: ChoiceData): KnownValues {
    return {
      numbers: authorities.map(([number]) => number),
      periods: measures[this.dataset["measure"] ?? ""]?.periods ?? [],
    };
  }

  async #offer(): Promise<void> {
    const { authorities } = await this.#load();
    const names = authorities.map(([, , name]) => new Option(name, name));
    this.#part("datalist")?.replaceChildren(...names);
  }

  #added(authorities: readonly ChoiceAuthority[], choice: Choice): Choice | undefined {
    const box = this.#part<HTMLInputElement>("input");
    const { number, problem } = foundByName(authorities, box?.value ?? "");
    if (number === undefined) {
      this.#say(problem);
      return undefined;
    }
    if (box) box.value = "";
    return { ...choice, of: together(choice.of, [number]), mark: choice.mark ?? number };
  }

  async #press({ name, value }: HTMLButtonElement): Promise<void> {
    await this.#act((data, choice) => {
      const { periods } = this.#known(data);
      const at = periods.indexOf(choice.period);
      const of = (number: string | undefined) => data.authorities.find(([own]) => own === number);
      const marked = of(choice.mark ?? choice.of.at(-1));
      if (/^(neighbours|region)$/.test(name) && !marked) {
        this.#say("Add a council first.");
        return undefined;
      }
      const region = data.authorities.filter((one) => one[3] === marked?.[3]).map(([own]) => own);
      const acts: Readonly<Record<string, () => Choice>> = {
        neighbours: () => ({ ...choice, of: together(choice.of, marked?.[5] ?? []) }),
        region: () => ({ ...choice, of: together(choice.of, region) }),
        earlier: () => ({ ...choice, period: periods[Math.max(0, at - 1)] ?? choice.period }),
        later: () => ({ ...choice, period: periods[at + 1] ?? choice.period }),
        anew: () => ({ of: [], period: periods.at(-1) ?? "", mark: undefined }),
        out: () => ({
          ...choice,
          of: choice.of.filter((one) => one !== value),
          mark: choice.mark === value ? undefined : choice.mark,
        }),
      };
      return acts[name]?.();
    });
  }

  /** From what the page shows to what is asked for: the address first, then the page. */
  async #act(change: (data: ChoiceData, choice: Choice) => Choice | undefined): Promise<void> {
    try {
      const data = await this.#load();
      const known = this.#known(data);
      const changed = change(data, this.#shown(known));
      if (changed === undefined) return;
      const address = addressOf(location.href, changed, known);
      if (address === undefined)
        return this.#say(`These are too many for an address of ${longestAddress} characters.`);
      if (address !== location.href) history.pushState(null, "", address);
      await this.#follow();
    } catch {
      this.#say("The authorities could not be loaded. A link below leads to all of them.");
    }
  }

  /** What the address says; without a choice, those that the page was built with. */
  #shown(known: KnownValues): Choice {
    const { choice } = parseChoice(location.search, known);
    const built = {
      of: this.#built.filter((one) => known.numbers.includes(one)),
      mark: undefined,
    };
    return choice ?? { ...built, period: known.periods.at(-1) ?? "" };
  }

  async #follow(): Promise<void> {
    try {
      const data = await this.#load();
      const { choice, problem } = parseChoice(location.search, this.#known(data));
      if (problem !== undefined) return this.#say(problem);
      const { measure = "", chart = "", base = "/" } = this.dataset;
      const shown = choice ?? this.#shown(this.#known(data));
      const [title, files] = [this.#title, this.#files];
      if (!files) return;
      const showing = { data, choice: shown, chosen: choice !== undefined, title, files };
      const sentence = await showChosen(this, { ...showing, measure, chart, base });
      if (sentence !== undefined) this.#say(sentence);
    } catch {
      this.#say("The authorities could not be loaded. A link below leads to all of them.");
    }
  }

  #say(words: string): void {
    const status = this.#part("output");
    if (status) status.textContent = words;
  }
}

function together(one: readonly string[], other: readonly string[]): string[] {
  return [...new Set([...one, ...other])];
}

customElements.define("choose-authorities", ChooseAuthorities);
