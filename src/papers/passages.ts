/**
 * A document as a tree of places that a locator can name: paragraphs, items, table rows and cells.
 * Knows nothing of figures or files.
 */
import type { PlaceKind, LocatorStep } from "../dataset/locators.ts";
import type { PrintUnit } from "../tables/amount.ts";

/** One place of a document, with the places inside it. */
export interface Passage {
  readonly kind: PlaceKind;
  /** What tells it from others of its kind: `2.1.4`, `a`, a row's label. Empty where the kind is enough. */
  readonly name: string;
  /** Its own words, without those of the places inside it. */
  readonly text: string;
  /** Unit of its numbers, where the table's heading prints one. */
  readonly unit?: PrintUnit | undefined;
  readonly children: readonly Passage[];
}

/** The places inside these that a step names, at any depth, in the order of the document. */
export function placesNamed(within: readonly Passage[], { kind, name }: LocatorStep): Passage[] {
  const found = within.flatMap((place) => placesByName(place).get(`${kind} ${name}`) ?? []);
  return [...new Set(found)];
}

/** The places inside one by kind and name. Places never change, so this is worked out once for each. */
const known = new WeakMap<Passage, ReadonlyMap<string, readonly Passage[]>>();

function placesByName(place: Passage): ReadonlyMap<string, readonly Passage[]> {
  const before = known.get(place);
  if (before) return before;
  const named = Map.groupBy(descendants(place), ({ kind, name }) => `${kind} ${name}`);
  known.set(place, named);
  return named;
}

/** The place's words and those of all places inside it, but for tables; a row has its cells' words. */
export function wordsOf(place: Passage): string {
  const inner = place.children.filter(({ kind }) => kind !== "table" && kind !== "column");
  return [place.text, ...inner.map(wordsOf)].filter((text) => text !== "").join("\n");
}

/** All places inside, in the order of the document. */
export function descendants(place: Passage): Passage[] {
  return place.children.flatMap((child) => [child, ...descendants(child)]);
}
