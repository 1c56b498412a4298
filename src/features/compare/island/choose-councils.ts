/**
 * The form that chooses councils. It keeps address, boxes, picture and table in step, and loads the
 * chart only when a reader asks for another picture. What an address may say is council-choice's to know.
 */
import { series } from "../../../format/words.ts";
import { chosenTitle } from "./chosen-title.ts";
import type { WordedTotals } from "../../totals/worded-totals.ts";
import { chosenEarly } from "../../../site/islands/early-choice.ts";
import { ChosenTitle } from "../../../site/islands/chosen-title.ts";
import { TakeShown } from "../../../site/islands/take-shown.ts";
import { addressOf, longestAddress, parseChoice } from "./council-choice.ts";

class ChooseCouncils extends HTMLElement {
  readonly #title = new ChosenTitle();
  #files: TakeShown | undefined;

  connectedCallback(): void {
    this.#files = new TakeShown(this.dataset["chart"] ?? "");
    const form = this.querySelector("form");
    form?.addEventListener("change", () => {
      this.#choose();
    });
    form?.addEventListener("submit", (event) => {
      event.preventDefault();
    });
    addEventListener("popstate", () => {
      void this.#follow();
    });
    if (location.search === "" && chosenEarly(this).length > 0) this.#choose();
    else void this.#follow(true);
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>("input[name=councils]")];
  }

  get #known(): string[] {
    return this.#boxes.map(({ value }) => value);
  }

  /** Boxes to address, then the address to the page. */
  #choose(): void {
    const chosen = this.#boxes.filter(({ checked }) => checked).map(({ value }) => value);
    const address = addressOf(location.href, chosen, this.#known);
    if (chosen.length === 0) this.#say("Choose at least one council.");
    else if (address === undefined)
      this.#say(`These are too many for an address of ${longestAddress} characters: choose fewer.`);
    else {
      if (address !== location.href) history.pushState(null, "", address);
      void this.#follow();
    }
  }

  /** Shows what the address says. On arrival without a choice the built page is already right. */
  async #follow(arriving = false): Promise<void> {
    const { councils, problem } = parseChoice(location.search, this.#known);
    const shown = councils ?? this.#known;
    for (const box of this.#boxes) box.checked = shown.includes(box.value);
    if (!arriving || councils !== undefined) {
      this.#say("Drawing…");
      if (!(await this.#redraw(shown))) {
        this.#say("The chart could not be drawn again. All councils are shown.");
        return;
      }
    }
    this.#title.follow(councils && this.#titleOf(councils));
    // A row of the file begins with the id of its council.
    this.#files?.follow(councils && ((row) => councils.some((id) => row.startsWith(`${id},`))));
    this.#keepInLinks(councils === undefined ? "" : `?councils=${councils.join(",")}`);
    this.#say(problem ?? (councils === undefined ? "All councils are shown." : this.#words(shown)));
  }

  /** The same picture with other rows; false where the chart cannot be loaded. */
  async #redraw(shown: readonly string[]): Promise<boolean> {
    const figure = document.getElementById(this.dataset["chart"] ?? "");
    const rows = this.querySelector("script")?.textContent ?? "";
    if (figure === null) return false;
    try {
      const { redrawTotals } = await import("./redraw-totals.ts");
      redrawTotals(figure, { rows, shown, base: this.dataset["base"] ?? "/" });
    } catch {
      return false;
    }
    for (const row of document.querySelectorAll<HTMLElement>("tr[data-council]"))
      row.hidden = !shown.includes(row.dataset["council"] ?? "");
    return true;
  }

  #words(shown: readonly string[]): string {
    const names = this.#boxes
      .filter(({ value }) => shown.includes(value))
      .map(({ labels }) => labels?.[0]?.textContent.trim() ?? "");
    return `Chart, table and downloads are of ${series(names)}.`;
  }

  #titleOf(shown: readonly string[]): string {
    const totals = JSON.parse(this.querySelector("script")?.textContent ?? "") as WordedTotals;
    return chosenTitle(this.dataset["asked"] ?? "", totals, shown);
  }

  /** Another count, measure or price base keeps the chosen councils. */
  #keepInLinks(query: string): void {
    for (const link of document.querySelectorAll<HTMLAnchorElement>(".switch a"))
      link.search = query;
  }

  #say(words: string): void {
    const status = this.querySelector("output");
    if (status !== null) status.textContent = words;
  }
}

customElements.define("choose-councils", ChooseCouncils);
