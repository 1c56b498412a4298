/** Which names are most like one that was written. Pure text; it must not know what the names name. */
import { distance } from "fastest-levenshtein";

const shown = 6;

/** The first few names, and a sign that there are more. */
export function shortList(names: readonly string[]): string {
  if (names.length === 0) return "none there yet";
  return names.slice(0, shown).join(", ") + (names.length > shown ? ", …" : "");
}

/**
 * The names, the one most like what was written first: the fewest letters to change, in the whole name or
 * in as much of its beginning as was written. Capitals are no difference. Among equals the one with the
 * nearer whole comes first, then the one that begins alike for longer, then the order of the alphabet.
 */
export function nearestFirst(written: string, names: readonly string[]): string[] {
  const sought = plain(written);
  return names
    .map((name) => ({ name, ...likeness(sought, plain(name)) }))
    .sort(
      (a, b) =>
        a.edits - b.edits ||
        a.editsOfAll - b.editsOfAll ||
        b.shared - a.shared ||
        (a.name < b.name ? -1 : 1),
    )
    .map(({ name }) => name);
}

/** Names that are looked through many times. Of very many, only those that can be near are compared. */
export class NameList {
  readonly #names: readonly string[];
  readonly #plain: readonly string[];
  /** Names by what is left of them without any one letter, and by the whole. */
  readonly #shortened = new Map<string, number[]>();

  constructor(names: readonly string[]) {
    const sorted = names.map((name) => [plain(name), name] as const);
    sorted.sort(([one], [other]) => (one < other ? -1 : 1));
    this.#names = sorted.map(([, name]) => name);
    this.#plain = sorted.map(([name]) => name);
    if (names.length <= comparedAll) return;
    for (const [at, name] of this.#plain.entries())
      for (const short of shortenings(name))
        this.#shortened.set(short, [...(this.#shortened.get(short) ?? []), at]);
  }

  /**
   * The few nearest: as many as `shortList` shows, and one that tells whether there are more. In a very
   * long list a name with one letter wrong, left out, added or in another place, and names that begin alike.
   */
  nearest(written: string): string[] {
    const few = this.#names.length <= comparedAll ? this.#names : this.#candidates(plain(written));
    return nearestFirst(written, few).slice(0, shown + 1);
  }

  #candidates(sought: string): string[] {
    const around = firstWhere(this.#plain, (name) => name >= sought);
    const near = Array.from({ length: 2 * (shown + 1) }, (_, index) => around - shown - 1 + index);
    const alike = shortenings(sought).flatMap((short) => this.#shortened.get(short) ?? []);
    return [...new Set([...near, ...alike])].flatMap((at) => this.#names[at] ?? []);
  }
}

/** So many names are all compared with what was written. */
const comparedAll = 500;

/** The name itself, and the name without each one of its letters. */
function shortenings(name: string): string[] {
  const all = Array.from(name, (_, at) => name.slice(0, at) + name.slice(at + 1));
  return [...new Set([name, ...all])];
}

/** The first place in a sorted list from which on something holds; its length where it never does. */
function firstWhere(sorted: readonly string[], holds: (name: string) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(sorted[middle] ?? "")) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * What was probably meant: at most two letters to change, one in three at most, and fewer than for anything
 * else. One thing may have several names; without a clear answer, undefined.
 */
export function probablyMeant<Named>(
  written: string,
  things: readonly Named[],
  namesOf: (thing: Named) => readonly string[],
): Named | undefined {
  const sought = plain(written);
  const allowed = Math.min(2, Math.floor(sought.length / 3));
  const near = things
    .map((thing) => ({ thing, edits: leastEdits(sought, namesOf(thing)) }))
    .sort((a, b) => a.edits - b.edits);
  const [first, second] = near;
  const isClear = first && first.edits <= allowed && first.edits < (second?.edits ?? Infinity);
  return isClear ? first.thing : undefined;
}

function leastEdits(sought: string, names: readonly string[]): number {
  return Math.min(...names.map((name) => likeness(sought, plain(name)).edits));
}

interface Likeness {
  /** Letters to change, in the whole name or in its beginning, whichever is fewer. */
  readonly edits: number;
  readonly editsOfAll: number;
  /** Letters at the beginning that are the same. */
  readonly shared: number;
}

function likeness(written: string, name: string): Likeness {
  const whole = distance(written, name);
  const isLonger = name.length > written.length && written !== "";
  const beginning = isLonger ? distance(written, name.slice(0, written.length)) : whole;
  let shared = 0;
  while (shared < written.length && written[shared] === name[shared]) shared += 1;
  return { edits: Math.min(whole, beginning), editsOfAll: whole, shared };
}

function plain(name: string): string {
  return name.trim().toLowerCase();
}
