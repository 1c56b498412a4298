/** Work that waits until somebody has it done. */
export class Held {
  #work: (() => void) | undefined;

  /** In place of what was held before. */
  hold(work: () => void): void {
    this.#work = work;
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
