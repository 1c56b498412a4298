/**
 * A document as a tree of places that a locator can name: paragraphs, items, table rows and cells.
 * Knows how a place is written in a locator and read from one; nothing of figures or files.
 */
import type { PrintUnit } from "../tables/amount.ts";

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

/** One step of a locator. */
export interface Step {
  readonly kind: PlaceKind;
  readonly name: string;
}

interface Form {
  /** How a locator names it; the group `name` tells it from others of its kind. */
  readonly reads: RegExp;
  /** The same, written: `$` stands for the name. */
  readonly writes: string;
}

/** The grammar of locators: every kind of place. A locator is one or more of these, outermost first. */
export const forms = {
  meeting: { reads: /^(?<name>[A-Z][\w ]*? \d\d\/\d\d\/\d{4})/, writes: "$" },
  section: { reads: /^section (?<name>.+)$/, writes: "section $" },
  summary: { reads: /^(?:summary|purpose)\b/, writes: "summary" },
  decision: { reads: /^decision\b/, writes: "decision" },
  minutes: { reads: /^minutes\b/, writes: "minutes" },
  recommendation: { reads: /^recommendation\b/, writes: "recommendation" },
  resolution: { reads: /^resolution\b/, writes: "resolution" },
  reason: { reads: /^reason\b/, writes: "reason" },
  heading: { reads: /^heading of (?<name>.+)$/, writes: "heading of $" },
  paragraph: { reads: /^paragraph (?<name>\d+(?:\.\d+)*)/, writes: "paragraph $" },
  item: { reads: /^(?:item|point) (?<name>\d+)/, writes: "item $" },
  bullet: { reads: /^bullet (?<name>\d+)/, writes: "bullet $" },
  table: { reads: /^table (?<name>\d+(?:\.\d+)*)/, writes: "table $" },
  total: { reads: /^(?:total|row \(total\))(?=,|$)/, writes: "total" },
  subtotal: { reads: /^subtotal (?<name>.+?)(?=, column |$)/, writes: "subtotal $" },
  row: { reads: /^row (?<name>.+?)(?=, column |$)/, writes: "row $" },
  column: { reads: /^column (?<name>.+)$/, writes: "column $" },
  letter: { reads: /^\(?(?<name>[a-z])\)?(?=,| |$)/, writes: "($)" },
} as const satisfies Record<string, Form>;

export type PlaceKind = keyof typeof forms;

/** The steps of a locator such as `table 1.11, row AD post, column 2021-22`; undefined where it is not one. */
export function readLocator(locator: string): Step[] | undefined {
  const steps: Step[] = [];
  let rest = locator;
  while (rest !== "") {
    const read = readStep(rest);
    if (read === undefined) return undefined;
    steps.push(read.step);
    rest = rest.slice(read.length);
    const joint = /^(?:, | )(?=.)/.exec(rest);
    if (rest !== "" && !joint) return undefined;
    rest = rest.slice(joint?.[0].length ?? 0);
  }
  return steps.length > 0 ? steps : undefined;
}

/** The steps as a locator. */
export function writeLocator(steps: readonly Step[]): string {
  return steps.map(({ kind, name }) => forms[kind].writes.replace("$", () => name)).join(", ");
}

/** The places inside these that a step names, at any depth, in the order of the document. */
export function placesNamed(within: readonly Passage[], step: Step): Passage[] {
  const found = within.flatMap(descendants).filter((place) => isNamed(place, step));
  return [...new Set(found)];
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

function readStep(text: string): { readonly step: Step; readonly length: number } | undefined {
  for (const [kind, { reads }] of Object.entries(forms)) {
    const match = reads.exec(text);
    if (!match) continue;
    const step = { kind: kind as PlaceKind, name: match.groups?.["name"] ?? "" };
    return { step, length: match[0].length };
  }
  return undefined;
}

function isNamed(place: Passage, { kind, name }: Step): boolean {
  return place.kind === kind && place.name === name;
}
