/** The title of a page that compares councils: of the chosen ones while there is a choice, else as it was built. */
import { series } from "../../../format/words.ts";

/** The title of the page, which it changes and restores. */
export class ChosenTitle {
  readonly #heading = document.querySelector("h1");
  readonly #built = [...(this.#heading?.childNodes ?? [])];
  readonly #tab = document.title;

  /** `BCP £4.46m and Bristol up to £4.78m`; without sums everything as at first. */
  follow(sums: readonly string[] | undefined): void {
    const words = sums && series(sums);
    this.#heading?.replaceChildren(...(words === undefined ? this.#built : [words]));
    document.title = words === undefined ? this.#tab : `${words} | ${this.#tab}`;
  }
}
