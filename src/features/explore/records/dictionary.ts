/** Words by code, in the order in which they were first asked for. */
export class Dictionary<Word> {
  readonly #codes: Map<Word, number>;

  constructor(words: Iterable<Word> = []) {
    this.#codes = new Map([...words].map((word, code) => [word, code]));
  }

  code(word: Word): number {
    const known = this.#codes.get(word) ?? this.#codes.size;
    this.#codes.set(word, known);
    return known;
  }

  get words(): Word[] {
    return [...this.#codes.keys()];
  }
}
