/** From a locator to the place it names in a document, or what is wrong with it. */
import { quoted } from "../csv/problem.ts";
import { nearestFirst, shortList } from "../format/near-names.ts";
import { parseLocator, writeLocator } from "../dataset/locators.ts";
import { descendants, placesNamed, type Passage } from "./passages.ts";

type Followed =
  | { readonly place: Passage }
  | { readonly place: undefined; readonly found: string; readonly allowed: string };

/** The one place of the document that the locator names. Naming none or several is a fault. */
export function follow(document: Passage, locator: string): Followed {
  const steps = parseLocator(locator);
  if (!steps) return { place: undefined, found: quoted(locator), allowed: grammar };
  let places: readonly Passage[] = [document];
  for (const [index, step] of steps.entries()) {
    const next = placesNamed(places, step);
    if (next.length === 0) {
      const kin = places.flatMap(descendants).filter(({ kind }) => kind === step.kind);
      const known = nearestFirst(writeLocator([step]), [...new Set(kin.map(ownAddress))]);
      const within = index === 0 ? "the document" : writeLocator(steps.slice(0, index));
      const names = known.length > 0 ? shortList(known) : `it has no ${step.kind}`;
      return fault(quoted(locator), `a place of ${within} (${names})`);
    }
    places = next;
  }
  const [place] = places;
  if (place && places.length === 1) return { place };
  const named = addresses(document, (one) => places.includes(one));
  return fault(
    `${quoted(locator)}, which is ${places.length} places`,
    `one place, such as ${named.join(" or ")}`,
  );
}

/** The locators of the places that answer to a test, in the order of the document. */
export function addresses(document: Passage, test: (place: Passage) => boolean): string[] {
  return paths(document).flatMap((path) => {
    const place = path.at(-1);
    return place && place.kind !== "section" && test(place) ? [addressOf(path)] : [];
  });
}

const grammar =
  "places such as paragraph 2.1.4, item 4, bullet 2, resolution (a), or table 1.11, row X, column Y, the outermost first";

function fault(found: string, allowed: string): Followed {
  return { place: undefined, found, allowed };
}

function ownAddress(place: Passage): string {
  return writeLocator([place]);
}

/**
 * The locator that leads to the last place of a path and to no other: the shortest there is, with a
 * section only where it must be named. Where there is none, that of the nearest place around it that has one.
 */
export function locatorOf(document: Passage, path: readonly Passage[]): string | undefined {
  for (let end = path.length; end > 0; end -= 1) {
    const inner = path.slice(0, end);
    const found = candidates(inner).find((locator) => {
      const followed = locator === "" ? undefined : follow(document, locator);
      return followed?.place !== undefined && followed.place === inner.at(-1);
    });
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Each place inside with those it stands in, outermost first. */
export function paths(place: Passage, above: readonly Passage[] = []): (readonly Passage[])[] {
  return place.children.flatMap((child) => {
    const path = [...above, child];
    return [path, ...paths(child, path)];
  });
}

/** Sections and paragraphs without a number need no mention, nor what a table stands in. */
function addressOf(path: readonly Passage[]): string {
  const table = path.findIndex(({ kind }) => kind === "table");
  const inner = path.slice(Math.max(0, table));
  return writeLocator(
    inner.filter((place, index) => isMentioned(place) || index === inner.length - 1),
  );
}

function candidates(path: readonly Passage[]): string[] {
  const sections = path.filter(
    (place, index) => isMentioned(place) || isNameable(place, index === path.length - 1),
  );
  const whole = path.filter(
    (place) => place.kind !== "section" || isNameable(place, place === path.at(-1)),
  );
  return [addressOf(path), writeLocator(sections), writeLocator(whole)];
}

function isMentioned({ kind }: Passage): boolean {
  return kind !== "section" && kind !== "unnumbered";
}

/** A section whose name would be read as more than a name cannot be named before other places. */
function isNameable({ kind, name }: Passage, isLast: boolean): boolean {
  return (
    (kind === "section" && (isLast || !name.includes(", "))) || (isLast && kind === "unnumbered")
  );
}
