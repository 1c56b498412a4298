/**
 * Looks things up in the index of the site. The only script that knows Pagefind, which it loads when
 * it is first asked. It must not know the page.
 */
import { probablyMeant } from "../../../format/near-names.ts";
import { searchTerms, type SearchTerm } from "../amount-spellings.ts";
import {
  searchKinds,
  searchStages,
  stagedKinds,
  wordOfCouncil,
  wordOfKind,
  wordOfNothing,
  wordOfStage,
  type SearchKind,
} from "../search-kinds.ts";
import { isTyped, nearWord } from "../word-match.ts";
import type { Search } from "./search-address.ts";

/** One thing found, as the index describes it. */
export interface Hit {
  readonly address: string;
  readonly name: string;
  readonly council: string;
  readonly when: string;
  readonly amount: string;
  readonly beside: string;
}

/** What was found of one kind. */
export interface HitGroup {
  readonly kind: SearchKind;
  readonly name: string;
  readonly count: number;
  /** Loads the closest matches, at most so many. */
  readonly first: (most: number) => Promise<Hit[]>;
}

/** What a search found, kind by kind. */
export interface Found {
  readonly groups: readonly HitGroup[];
  /** What was typed that nothing at all has. Where there is any, nothing is found. */
  readonly unknown: readonly Unknown[];
}

/** Something typed that nothing has, and a word like it that something has. */
interface Unknown {
  readonly typed: string;
  readonly near: string | undefined;
}

/** What we use of Pagefind. */
interface Pagefind {
  readonly createInstance: (options: Readonly<Record<string, unknown>>) => Instance;
}

interface Instance {
  readonly init: () => Promise<void>;
  readonly search: (text: string) => Promise<{ readonly results: readonly Result[] }>;
}

interface Result {
  readonly data: () => Promise<{
    readonly url: string;
    readonly content: string;
    readonly meta: Readonly<Record<string, string>>;
  }>;
}

/** The loaded index. */
export class SearchEngine {
  readonly #instance: Instance;
  readonly #names: readonly string[];

  private constructor(instance: Instance, names: readonly string[]) {
    this.#instance = instance;
    this.#names = names;
  }

  /**
   * Loads the index from its folder, whose address is absolute. Rejects where there is none. One of the
   * names is offered in place of a word that nothing has and that is much like it.
   */
  static async load(folder: string, base: string, names: readonly string[]): Promise<SearchEngine> {
    const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
    // How often a word stands in a record counts, hardly how long the record is.
    const instance = pagefind.createInstance({ baseUrl: base, ranking: { pageLength: 0.1 } });
    await instance.init();
    return new SearchEngine(instance, names);
  }

  /** Everything that has all the words of a search, by kind. */
  async find({ text, kind, council }: Search): Promise<Found> {
    const terms = searchTerms(text);
    const unknown = await this.#unknown(terms);
    if (terms.length === 0 || unknown.length > 0) return { groups: [], unknown };
    const words = terms.map(({ word }) => word);
    if (council !== "") words.push(wordOfCouncil(council));
    const kinds = searchKinds.filter(({ slug }) => kind === "" || slug === kind);
    const groups = await Promise.all(kinds.map((one) => this.#group(one, words)));
    return { groups: groups.filter(({ count }) => count > 0), unknown };
  }

  async #group(
    { slug, name }: (typeof searchKinds)[number],
    words: readonly string[],
  ): Promise<HitGroup> {
    const looked = [...words, wordOfKind(slug)];
    const each = stagedKinds.includes(slug)
      ? searchStages.map((stage) => [...looked, wordOfStage(stage)])
      : [looked];
    const found = await Promise.all(each.map((some) => this.#instance.search(some.join(" "))));
    const results = found.flatMap((one) => one.results);
    return {
      kind: slug,
      name,
      count: results.length,
      first: (most) => Promise.all(results.slice(0, most).map(hitOf)),
    };
  }

  async #unknown(terms: readonly SearchTerm[]): Promise<Unknown[]> {
    const asked = await Promise.all(terms.map((term) => this.#askedFor(term)));
    return asked.flatMap((unknown) => unknown ?? []);
  }

  /**
   * The word, if nothing has it. Asked for with the word of nothing, a word that is not in the index is
   * left out; any other word of the index that was taken for it is told by the first that has it.
   */
  async #askedFor({ typed, word }: SearchTerm): Promise<Unknown | undefined> {
    const named = probablyMeant(typed, this.#names, (name) => [name]);
    const alone = await this.#instance.search(`${word} ${wordOfNothing}`);
    if (alone.results.length > 0) return { typed, near: named };
    const [first] = (await this.#instance.search(word)).results;
    const words = (await first?.data())?.content.split(/[\s,.]+/) ?? [];
    if (words.some((one) => isTyped(one, word))) return undefined;
    return { typed, near: named ?? nearWord(words, word) };
  }
}

async function hitOf({ data }: Result): Promise<Hit> {
  const { url, meta } = await data();
  const said = (name: string) => meta[name] ?? "";
  return {
    address: url,
    name: said("title"),
    council: said("council"),
    when: said("when"),
    amount: said("amount"),
    beside: said("beside"),
  };
}
