/** Work that waits until somebody has it done. */
export class Held {
  #work: (() => void) | undefined;
  readonly #longest: number | undefined;

  /** @param longest Milliseconds after which it is done by itself. */
  constructor(longest?: number) {
    this.#longest = longest;
  }

  /** In place of what was held before. */
  hold(work: () => void): void {
    this.#work = work;
    if (this.#longest === undefined) return;
    setTimeout(() => {
      if (this.#work === work) this.do();
    }, this.#longest);
  }

  /** Does what is held, once; nothing where nothing is. */
  do(): void {
    const work = this.#work;
    this.#work = undefined;
    work?.();
  }

  drop(): void {
    this.#work = undefined;
  }
}
