/**
 * How each type of document is laid out: which lines open a place, and how deep it lies.
 * Patterns only; they see one line at a time and never a figure.
 */
import type { DocumentRow } from "../tables/documents.ts";
import type { PlaceKind } from "../dataset/locators.ts";

/** A kind of line that begins a place within a document. */
export interface PlacePattern {
  readonly kind: PlaceKind;
  /** A place closes all open places of its level and deeper. */
  readonly level: number;
  /** What the line begins with. It is not part of the place's words. */
  readonly opens: RegExp;
  /** The name, from the groups of the pattern. Without one, places are counted or need no name. */
  readonly named?: string;
  /** Only as the first thing in a place of this kind. */
  readonly firstIn?: PlaceKind;
  /** Only where the next line that is not blank begins with this; `$<name>` stands for a group of the pattern. */
  readonly leadsTo?: string;
}

/** The openings of a type of document; the first that fits a line is taken. */
export type Layout = readonly PlacePattern[];

/** The openings of a type of document. Types without one of their own are laid out like a report. */
export function layoutOf(type: DocumentRow["type"]): Layout {
  return (layouts as Partial<Record<DocumentRow["type"], Layout>>)[type] ?? layouts.report;
}

const lists: Layout = [
  { kind: "item", level: 5, opens: /^\s*(?<name>\d+)\.\s+/, named: "$<name>" },
  {
    kind: "letter",
    level: 6,
    opens: /^\s*\(?(?<name>[a-z]|[ivx]{2,4}(?=\)))(?:[.)]\s+|\s{2,})/,
    named: "$<name>",
  },
  { kind: "bullet", level: 7, opens: /^\s*[-•·*]\s+/ },
];

/** A line that is only a label, such as `That Cabinet:`. */
const label: PlacePattern = {
  kind: "section",
  level: 2,
  opens: /^(?=(?<name>[A-Z].*):(?: -)?$)/,
  named: "$<name>",
};

/** Minutes tell whole sentences that end so: “She said that the plan had three parts:”. */
const shortLabel: PlacePattern = {
  ...label,
  opens: /^(?=(?<name>[A-Z]\S*(?: [^\s.]+){0,4}):(?: -)?$)/,
};

const layouts = {
  report: [
    { kind: "section", level: 2, opens: /^(?<name>\d{1,2}) (?=[A-Z0-9])/, named: "$<name>" },
    {
      kind: "section",
      level: 2,
      opens: /^(?<name>\d{1,2})\. (?=[A-Z])/,
      named: "$<name>",
      leadsTo: "$<name>.1",
    },
    {
      kind: "heading",
      level: 4,
      opens: /^(?=(?<name>[A-Z][a-z]+ \d+): )/,
      named: "$<name>",
    },
    {
      kind: "paragraph",
      level: 4,
      opens: /^(?:- )?(?<name>\d+(?:\.\d+)+)\.?\s+/,
      named: "$<name>",
    },
    ...lists,
  ],
  "decision record": [
    label,
    { kind: "section", level: 2, opens: /^(?<name>[A-Z][A-Za-z ]+)$/, named: "$<name>" },
    ...lists,
  ],
  "agenda item": [label, ...lists],
  minutes: [
    { kind: "resolution", level: 3, opens: /^(?=RESOLVED\b|It was resolved\b|Resolved\b)/ },
    { kind: "recommendation", level: 3, opens: /^(?=RECOMMENDED\b|Recommended\b)/ },
    { kind: "section", level: 2, opens: /^(?<name>\d{1,3})\.? (?=[A-Z])/, named: "$<name>" },
    shortLabel,
    ...lists,
  ],
  "issue page": [
    {
      kind: "meeting",
      level: 1,
      opens: /^Meeting: (?<date>\d\d\/\d\d\/\d{4}) - (?<body>.+?) \(Item \d+\)$/,
      named: "$<body> $<date>",
    },
    { kind: "summary", level: 2, opens: /^\d+ (?=\S)/, firstIn: "meeting" },
    { kind: "decision", level: 2, opens: /^Decision:$/ },
    { kind: "minutes", level: 2, opens: /^Minutes:$/ },
    { kind: "recommendation", level: 3, opens: /^(?=RECOMMENDED that )/ },
    { kind: "resolution", level: 3, opens: /^(?=(?:RESOLVED|It was resolved) )/ },
    { kind: "reason", level: 3, opens: /^Reason$/ },
    { kind: "section", level: 2, opens: /^(?<name>[A-Z][a-z]+(?: [a-z]+)?):$/, named: "$<name>" },
    ...lists,
  ],
} as const satisfies Partial<Record<DocumentRow["type"], Layout>>;
