/** An answer as plain words and numbers, ready to be drawn: what the worker sends to the page, whatever the rows are. */
import type { AskedTable } from "../model/asked-table.ts";
import { facetOf, type FacetId } from "../model/facets.ts";
import type { Bin } from "../model/histogram.ts";
import type { Matches } from "../model/matches.ts";
import { questionQuery } from "../model/question-address.ts";
import type { ExploreQuestion } from "../model/question.ts";
import type { StripRow } from "../group-strip.ts";
import { emptiedSentence } from "../words/emptied-words.ts";
import { facetWord } from "../words/facet-words.ts";

/** A word of a facet, with how many rows it would give. */
export interface WordView {
  readonly slug: string;
  readonly name: string;
  readonly rows: number;
  readonly chosen: boolean;
}

/** A group, as table and bar show it. */
export interface GroupView {
  /** What this group and those after it are, above their bars. */
  readonly heading?: string | undefined;
  readonly names: readonly string[];
  /** All of them beside its bar. */
  readonly label: string;
  /** What its bar shows; null where it cannot be said. */
  readonly value: number | null;
  /** What of the value is “up to”. */
  readonly ceiling: number;
  /** The same in words. */
  readonly text: string;
  /** In the table, in the order of the headings. */
  readonly cells: readonly string[];
  /** Its place in the palette of councils; 0 for grey. */
  readonly colour: number;
}

/** Everything that the page draws of an answer. */
export interface View {
  /** How many rows are chosen, of how many. */
  readonly count: number;
  readonly of: number;
  /** The address of the question; undefined where it is too long for one. */
  readonly query: string | undefined;
  readonly asked: string;
  readonly sentence: string;
  readonly beside: readonly string[];
  readonly left: readonly string[];
  /** Which choice emptied the list; empty where it is not. */
  readonly emptied: string;
  readonly facets: readonly { readonly id: FacetId; readonly words: readonly WordView[] }[];
  readonly bins: readonly Bin[];
  readonly groupedBy: readonly string[];
  /** Headings of the numbers of a group. */
  readonly groupHeads: readonly string[];
  /** The first of them, and how many there are. */
  readonly groups: readonly GroupView[];
  readonly groupCount: number;
  /** The first groups by the day of decision; none where a strip is not asked for. */
  readonly strip: readonly StripRow[];
  /** What a bar or a circle is; empty where it needs no word. */
  readonly key: string;
  /** How rows are counted, in paragraphs. */
  readonly about: readonly string[];
}

/** Groups beyond this many are left out of the page; downloads have them all. */
export const groupsAtMost = 300;

type Chosen = Pick<View, "count" | "of" | "query" | "emptied" | "facets" | "groupedBy">;

/** What is said of the choices alone. */
export function chosenView(table: AskedTable, question: ExploreQuestion, found: Matches): Chosen {
  return {
    count: found.count,
    of: table.length,
    query: questionQuery(question, table.subject),
    emptied: found.count === 0 ? emptiedSentence(table, question) : "",
    facets: facetViews(table, question, found),
    groupedBy: question.by.map((id) => facetOf(id)?.name ?? ""),
  };
}

function facetViews(table: AskedTable, question: ExploreQuestion, found: Matches): View["facets"] {
  return table.facets.map(({ id, words }, at) => ({
    id,
    words: words.map(({ slug, word }, code) => ({
      slug,
      name: facetWord(id, word),
      rows: found.counts[at]?.[code] ?? 0,
      chosen: question.choices.get(id)?.includes(slug) ?? false,
    })),
  }));
}
