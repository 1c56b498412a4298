/** An answer as plain words and numbers, ready to be drawn: what the worker sends to the page, whatever the rows are. */
import { columnOf, type AskedTable } from "../model/asked-table.ts";
import { facetOf, type FacetId } from "../model/facets.ts";
import type { Bin } from "../model/histogram.ts";
import type { Matches } from "../model/matches.ts";
import type { ExploreQuestion } from "../model/question.ts";
import type { StripRow } from "../group-strip.ts";
import { facetWord } from "../words/facet-words.ts";

/** A facet with its words as the page names them; these are the same in every answer. */
export interface FacetWords {
  readonly id: FacetId;
  readonly words: readonly { readonly slug: string; readonly name: string }[];
}

/** A word that is chosen, with its name. */
interface ChosenWord {
  readonly facet: FacetId;
  readonly slug: string;
  readonly name: string;
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

/** The answer, and what of it must be known beside that: one goes on where the other ends. */
export type Sentence = readonly [answer: string, beside: string];

/** Everything that the page draws of an answer, but for its sentence. */
export interface View {
  /** How many rows are chosen, of how many. */
  readonly count: number;
  readonly of: number;
  readonly asked: string;
  readonly beside: readonly string[];
  readonly left: readonly string[];
  readonly chosen: readonly ChosenWord[];
  /** How many rows each word of each facet would give: facets in the order of the table. */
  readonly counts: ReturnType<Matches["counts"]>;
  readonly bins: readonly Bin[];
  readonly groupedBy: readonly string[];
  /** Headings of the numbers of a group. */
  readonly groupHeads: readonly string[];
  /** The first `groupsAtFirst`, and how many there are. */
  readonly groups: readonly GroupView[];
  readonly groupCount: number;
  /** The first groups by the day of decision; none where a strip is not asked for. */
  readonly strip: readonly StripRow[];
  /** What a bar or a circle is; empty where it needs no word. */
  readonly key: string;
  /** How rows are counted, in paragraphs. */
  readonly about: readonly string[];
}

/** More groups at first sight say nothing more; the page asks for the others when a reader does. */
export const groupsAtFirst = 20;

/** Groups beyond this many are left out of the page; downloads have them all. */
export const groupsAtMost = 300;

type Chosen = Pick<View, "count" | "of" | "chosen" | "counts" | "groupedBy">;

/** What is said of the choices alone. */
export function chosenView(table: AskedTable, question: ExploreQuestion, found: Matches): Chosen {
  return {
    count: found.count,
    of: table.length,
    chosen: [...question.choices].flatMap(([facet, slugs]) => chosenWords(table, facet, slugs)),
    counts: found.counts(),
    groupedBy: question.by.map((id) => facetOf(id)?.name ?? ""),
  };
}

function chosenWords(table: AskedTable, facet: FacetId, slugs: readonly string[]): ChosenWord[] {
  const { words } = columnOf(table, facet);
  return slugs.map((slug) => {
    const { word = slug } = words.find((one) => one.slug === slug) ?? {};
    return { facet, slug, name: facetWord(facet, word) };
  });
}

/** The facets of a table with their words. */
export function facetWords({ facets }: AskedTable): FacetWords[] {
  return facets.map(({ id, words }) => ({
    id,
    words: words.map(({ slug, word }) => ({ slug, name: facetWord(id, word) })),
  }));
}
