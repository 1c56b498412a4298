/** An answer as plain words and numbers, ready to be drawn: what the worker sends to the page. */
import { inUnitWords } from "../../../format/units.ts";
import { groupWords, valueOf, type Answer } from "../model/answer.ts";
import type { ExploreTable } from "../model/explore-table.ts";
import { facetOf, type FacetId } from "../model/facets.ts";
import { histogram, type Bin } from "../model/histogram.ts";
import { questionQuery } from "../model/question-address.ts";
import type { StripRow } from "../group-strip.ts";
import { datedGroups } from "../model/strip.ts";
import { facetWord } from "../words/facet-words.ts";
import { emptiedSentence } from "../words/emptied-words.ts";
import { questionSentence } from "../words/question-words.ts";
import {
  besideTotal,
  firmlyInBrief,
  leftSentences,
  sumText,
  totalSentence,
  unitOf,
} from "../words/sum-words.ts";

/** A word of a facet, with how many rows it would give. */
export interface WordView {
  readonly slug: string;
  readonly name: string;
  readonly rows: number;
  readonly chosen: boolean;
}

/** A group, as table and bar show it. */
export interface GroupView {
  readonly names: readonly string[];
  /** In the measure; null where it cannot be said. */
  readonly value: number | null;
  /** As a table shows it, and as a bar does. */
  readonly text: string;
  readonly short: string;
  readonly rows: number;
  readonly absent: number;
  /** Pounds of councils of which single decisions only are read. */
  readonly part: number;
  /** Whether all of its money is of such councils. */
  readonly isPart: boolean;
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
  /** The first of them, and how many there are. */
  readonly groups: readonly GroupView[];
  readonly groupCount: number;
  /** The first groups by the day of decision; none where a strip is not asked for. */
  readonly strip: readonly StripRow[];
  readonly about: string;
}

/** Groups beyond this many are left out of the page; downloads have them all. */
export const groupsAtMost = 300;

/** An answer ready to be drawn. */
export function viewOf(table: ExploreTable, answered: Answer): View {
  const { question } = answered;
  return {
    count: answered.matches.count,
    of: table.length,
    query: questionQuery(question),
    asked: questionSentence(table, question),
    sentence: totalSentence(table, answered),
    beside: besideTotal(table, answered),
    left: leftSentences(answered),
    emptied: answered.matches.count === 0 ? emptiedSentence(table, question) : "",
    facets: facetViews(table, answered),
    bins: histogram(table, answered.matches),
    groupedBy: question.by.map((id) => facetOf(id)?.name ?? ""),
    groups: groupViews(table, answered),
    groupCount: answered.groups.length,
    strip: question.chart === "strip" ? stripRows(table, answered) : [],
    about: answered.rule.about,
  };
}

function facetViews(table: ExploreTable, { matches, question }: Answer): View["facets"] {
  return table.facets.map(({ id, words }, at) => ({
    id,
    words: words.map(({ slug, word }, code) => ({
      slug,
      name: facetWord(id, word),
      rows: matches.counts[at]?.[code] ?? 0,
      chosen: question.choices.get(id)?.includes(slug) ?? false,
    })),
  }));
}

/** The first groups of an answer, ready to be drawn. */
export function groupViews(
  table: ExploreTable,
  answered: Answer,
  atMost = groupsAtMost,
): GroupView[] {
  const { question, groups } = answered;
  const council = question.by.indexOf("council");
  return groups.slice(0, atMost).map((group) => {
    const { sum, codes } = group;
    const value = valueOf(table, question, sum);
    const unit = unitOf(question.measure);
    return {
      names: groupWords(table, question, group).map((word, at) =>
        facetWord(question.by[at] ?? "council", word),
      ),
      value: value ?? null,
      text: sumText(table, question, sum),
      short:
        value === undefined
          ? sumText(table, question, sum)
          : firmlyInBrief(sum, inUnitWords(value, unit)),
      rows: sum.rows,
      absent: sum.absent,
      part: sum.part,
      isPart: sum.part > 0 && sum.part === sum.pounds,
      colour: council < 0 ? 0 : (table.file.councils[codes[council] ?? 0]?.colour ?? 0),
    };
  });
}

/** More rows than these are no picture. */
const stripAtMost = 12;

function stripRows(table: ExploreTable, answered: Answer): StripRow[] {
  const views = groupViews(table, answered, stripAtMost);
  return datedGroups(table, answered, stripAtMost).map(({ sums }, at) => ({
    name: `${views[at]?.names.join(", ") ?? ""}${views[at]?.isPart ? " (read in part)" : ""}`,
    colour: views[at]?.colour ?? 0,
    sums,
  }));
}
