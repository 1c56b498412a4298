/** The glossary: terms of council papers, our own words, and the words that stand in the tables. */
import { capitalised, typographic } from "../../format/words.ts";
import { allocations, tables } from "../../tables/index.ts";
import type { Columns } from "../../tables/table.ts";
import { countRules } from "../../counting/rules.ts";
import { statisticSeries } from "../../topic-statistics.ts";
import { terms } from "../../wording/terms.ts";

interface Entry {
  /** Its anchor on the page. */
  readonly id: string;
  readonly term: string;
  readonly meaning: string;
}

interface Section {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly entries: readonly Entry[];
}

const ours = {
  figure: "One amount as one place of one paper prints it. Every figure has a page of its own.",
  pot: "Money with a name that decisions move: a reserve, a budget, a grant, a sum set aside for later.",
  whole: "A figure that other figures are parts of. A part is counted in its whole.",
  "complete split":
    "A way of dividing a sum that the paper presents as whole, so that its parts must add up to it.",
  "the same money": "Two figures that print one sum. One of them is counted.",
  "main decision":
    "The one decision that stands for a council where one decision of each is compared.",
  release: "Money taken out of a pot that an earlier or the same decision filled.",
  "not stated": "The papers do not say. It is shown and counted as such, and it is never zero.",
  "our reading": "What the paper does not print and we read from it. Marked by a dotted line.",
  ceiling: "A sum printed as “up to”: no more than this may be spent.",
  discrepancy:
    "A known fault of a document. The print stays as it is; totals use what should be printed.",
  "real terms": "In the prices of one year, so that rising prices do not look like more money.",
} as const;

/** All sections, with the entries of each in alphabetical order. */
export function glossary(): Section[] {
  const { decisions, documents, pots } = tables;
  return [
    section(
      "papers",
      "Terms in council papers",
      "",
      terms.map(({ term, meaning }) => [term, meaning]),
    ),
    section("site", "Words of this site", "", [
      ...Object.entries(ours),
      ...countRules.map(({ name, about }): [string, string] => [name, about]),
    ]),
    section(
      "statistics",
      "Official statistics",
      "What each counts, and what it is often taken for and is not.",
      Object.values(statisticSeries).map(({ title, is, is_not }) => [
        title,
        `${is} ${is_not}`.trim(),
      ]),
    ),
    words("How far a decision has come", decisions, "stage"),
    words("How far money has come", allocations, "status"),
    words("How firm an amount is", allocations, "qualifier"),
    words("Why there is no amount", allocations, "amount_absent"),
    words("How a sum is split", allocations, "part_of"),
    words("Once or every year", allocations, "recurrence"),
    words("Capital and revenue", allocations, "money_type"),
    words("What money is for", allocations, "purpose"),
    words("Kinds of pots", pots, "kind"),
    words("Whether money was set aside before", pots, "earmarked"),
    words("How well a document is known", documents, "evidence"),
  ];
}

/** The words of a column, from its declaration, in the order that it gives them. */
function words<C extends Columns>(
  title: string,
  table: { readonly name: string; readonly columns: C },
  field: keyof C & string,
): Section {
  const id = `${table.name}-${field}`.replaceAll("_", "-");
  const declared = table.columns[field]?.words ?? {};
  const entries = Object.entries(declared).map((pair) => entry(id, pair));
  return { id, title, about: `Words of the column ${field} in ${table.name}.`, entries };
}

function section(
  id: string,
  title: string,
  about: string,
  pairs: readonly (readonly [string, string])[],
): Section {
  const entries = pairs.map((pair) => entry(id, pair));
  return { id, title, about, entries: entries.sort((a, b) => (lower(a) < lower(b) ? -1 : 1)) };
}

function entry(section: string, [term, meaning]: readonly [string, string]): Entry {
  const id = `${section}-${term.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")}`.replace(/-$/, "");
  const sentence = capitalised(typographic(meaning));
  return { id, term, meaning: /[.!?]$/.test(sentence) ? sentence : `${sentence}.` };
}

function lower({ term }: Entry): string {
  return term.toLowerCase();
}
