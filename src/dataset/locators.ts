/**
 * The grammar of locators: how a place of a document is written in one and read from it.
 * It must not know a document's text.
 */

/** One step of a locator. */
export interface Step {
  readonly kind: PlaceKind;
  readonly name: string;
}

interface Form {
  /** How a locator names it; the group `name` distinguishes it from others of its kind. */
  readonly reads: RegExp;
  /** The same, written: `$` stands for the name. */
  readonly writes: string;
}

/** The grammar of locators: every kind of place. A locator is one or more of these, outermost first. */
const forms = {
  meeting: { reads: /^(?<name>[A-Z][\w ]*? \d\d\/\d\d\/\d{4})/, writes: "$" },
  section: {
    reads:
      /^section (?<name>.+?)(?=, (?:unnumbered|paragraph|item|bullet|table|heading|total|resolution|recommendation|\()|$)/,
    writes: "section $",
  },
  summary: { reads: /^(?:summary|purpose)\b/, writes: "summary" },
  decision: { reads: /^decision\b/, writes: "decision" },
  minutes: { reads: /^minutes\b/, writes: "minutes" },
  recommendation: { reads: /^recommendation\b/, writes: "recommendation" },
  resolution: { reads: /^resolution\b/, writes: "resolution" },
  reason: { reads: /^reason\b/, writes: "reason" },
  heading: { reads: /^heading of (?<name>.+)$/, writes: "heading of $" },
  paragraph: { reads: /^paragraph (?<name>\d+(?:\.\d+)*(?: #\d+)?)/, writes: "paragraph $" },
  unnumbered: { reads: /^unnumbered paragraph (?<name>\d+)/, writes: "unnumbered paragraph $" },
  item: { reads: /^(?:item|point) (?<name>\d+(?: #\d+)?)/, writes: "item $" },
  bullet: { reads: /^bullet (?<name>\d+)/, writes: "bullet $" },
  table: { reads: /^table (?<name>\d+(?:\.\d+)*(?: #\d+)?|#\d+)/, writes: "table $" },
  total: { reads: /^(?:total|row \(total\))(?=,|$)/, writes: "total" },
  subtotal: { reads: /^subtotal (?<name>.+?)(?=, column |$)/, writes: "subtotal $" },
  row: { reads: /^row (?<name>.+?)(?=, column |$)/, writes: "row $" },
  column: { reads: /^column (?<name>.+)$/, writes: "column $" },
  letter: {
    reads: /^\(?(?<name>(?:[a-z]|[ivx]{2,4})(?: #\d+)?)\)?(?=,| |$)/,
    writes: "($)",
  },
} as const satisfies Record<string, Form>;

export type PlaceKind = keyof typeof forms;

const known = new Map<string, readonly Step[] | undefined>();

/**
 * The steps of a locator such as `table 1.11, row AD post, column 2021-22`; undefined where it is not one.
 * They are kept, as every check of the data asks for the same ones again.
 */
export function readLocator(locator: string): readonly Step[] | undefined {
  if (!known.has(locator)) known.set(locator, stepsOf(locator));
  return known.get(locator);
}

function stepsOf(locator: string): readonly Step[] | undefined {
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

function readStep(text: string): { readonly step: Step; readonly length: number } | undefined {
  for (const [kind, { reads }] of Object.entries(forms)) {
    const match = reads.exec(text);
    if (!match) continue;
    const step = { kind: kind as PlaceKind, name: match.groups?.["name"] ?? "" };
    return { step, length: match[0].length };
  }
  return undefined;
}
