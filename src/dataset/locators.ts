/**
 * The grammar of locators: how a place of a document is written in one and read from it.
 * It must not know a document's text.
 */

/** One step of a locator. */
export interface LocatorStep {
  readonly kind: PlaceKind;
  readonly name: string;
}

interface Form {
  /** How a locator names it; the group `name` distinguishes it from others of its kind. */
  readonly pattern: RegExp;
  /** The same, written: `$` stands for the name. */
  readonly writes: string;
}

/** The grammar of locators: every kind of place. A locator is one or more of these, outermost first. */
const forms = {
  meeting: { pattern: /^(?<name>[A-Z][\w ]*? \d\d\/\d\d\/\d{4})/, writes: "$" },
  section: {
    pattern:
      /^section (?<name>.+?)(?=, (?:unnumbered|paragraph|item|bullet|table|heading|total|resolution|recommendation|\()|$)/,
    writes: "section $",
  },
  summary: { pattern: /^(?:summary|purpose)\b/, writes: "summary" },
  decision: { pattern: /^decision\b/, writes: "decision" },
  minutes: { pattern: /^minutes\b/, writes: "minutes" },
  recommendation: { pattern: /^recommendation\b/, writes: "recommendation" },
  resolution: { pattern: /^resolution\b/, writes: "resolution" },
  reason: { pattern: /^reason\b/, writes: "reason" },
  heading: { pattern: /^heading of (?<name>.+)$/, writes: "heading of $" },
  paragraph: { pattern: /^paragraph (?<name>\d+(?:\.\d+)*(?: #\d+)?)/, writes: "paragraph $" },
  unnumbered: { pattern: /^unnumbered paragraph (?<name>\d+)/, writes: "unnumbered paragraph $" },
  item: { pattern: /^(?:item|point) (?<name>\d+(?: #\d+)?)/, writes: "item $" },
  bullet: { pattern: /^bullet (?<name>\d+)/, writes: "bullet $" },
  table: { pattern: /^table (?<name>\d+(?:\.\d+)*(?: #\d+)?|#\d+)/, writes: "table $" },
  total: { pattern: /^(?:total|row \(total\))(?=,|$)/, writes: "total" },
  subtotal: { pattern: /^subtotal (?<name>.+?)(?=, column |$)/, writes: "subtotal $" },
  row: { pattern: /^row (?<name>.+?)(?=, column |$)/, writes: "row $" },
  column: { pattern: /^column (?<name>.+)$/, writes: "column $" },
  letter: {
    pattern: /^\(?(?<name>(?:[a-z]|[ivx]{2,4})(?: #\d+)?)\)?(?=,| |$)/,
    writes: "($)",
  },
} as const satisfies Record<string, Form>;

export type PlaceKind = keyof typeof forms;

const known = new Map<string, readonly LocatorStep[] | undefined>();

/** Locators kept: more than a large site has. */
const most = 100_000;

/**
 * The steps of a locator such as `table 1.11, row AD post, column 2021-22`; undefined where it is not one.
 * They are kept, as every check of the data asks for the same ones again.
 */
export function parseLocator(locator: string): readonly LocatorStep[] | undefined {
  if (known.has(locator)) return known.get(locator);
  const steps = stepsOf(locator);
  if (known.size < most) known.set(locator, steps);
  return steps;
}

function stepsOf(locator: string): readonly LocatorStep[] | undefined {
  const steps: LocatorStep[] = [];
  let rest = locator;
  while (rest !== "") {
    const read = parseStep(rest);
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
export function writeLocator(steps: readonly LocatorStep[]): string {
  return steps.map(({ kind, name }) => forms[kind].writes.replace("$", () => name)).join(", ");
}

function parseStep(
  text: string,
): { readonly step: LocatorStep; readonly length: number } | undefined {
  for (const [kind, { pattern }] of Object.entries(forms)) {
    const match = pattern.exec(text);
    if (!match) continue;
    const step = { kind: kind as PlaceKind, name: match.groups?.["name"] ?? "" };
    return { step, length: match[0].length };
  }
  return undefined;
}
