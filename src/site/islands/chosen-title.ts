/** The title of a page whose reader has chosen what it shows: of the chosen while there is a choice, else as it was built. */

/** The title of the page, which it changes and restores. */
export class ChosenTitle {
  readonly #heading = document.querySelector("h1");
  readonly #built = [...(this.#heading?.childNodes ?? [])];
  readonly #tab = document.title;

  /** Adds the words to the title; without words the title is what it was at first. */
  follow(words: string | undefined): void {
    this.#heading?.replaceChildren(...(words === undefined ? this.#built : [words]));
    document.title = words === undefined ? this.#tab : `${words} | ${this.#tab}`;
  }
}
