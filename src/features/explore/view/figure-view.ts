/** What figures come to under a counting rule, as words and numbers ready to be drawn. */
import { inPounds } from "../../../format/money.ts";
import { inUnitWords } from "../../../format/units.ts";
import { groupWords, valueOf, type Answer } from "../model/answer.ts";
import type { ExploreTable } from "../model/explore-table.ts";
import { histogram } from "../model/histogram.ts";
import type { StripRow } from "../group-strip.ts";
import { datedGroups } from "../model/strip.ts";
import { facetWord } from "../words/facet-words.ts";
import { questionSentence } from "../words/question-words.ts";
import {
  besideTotal,
  firmlyInBrief,
  leftSentences,
  sumText,
  totalSentence,
  unitOf,
} from "../words/sum-words.ts";
import { chosenView, groupsAtMost, type GroupView, type View } from "./view.ts";

/** What a group of figures comes to. */
interface FigureGroup {
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

/** An answer about figures, ready to be drawn. */
export function viewOf(table: ExploreTable, answered: Answer): View {
  const { question, matches, rule } = answered;
  const groups = groupViews(table, answered);
  const hasPart = groups.some(({ part }) => part > 0);
  const strip = question.chart === "strip" ? stripRows(table, answered) : [];
  return {
    ...chosenView(table, question, matches),
    asked: questionSentence(table, question),
    sentence: totalSentence(table, answered),
    beside: besideTotal(table, answered),
    left: leftSentences(answered),
    bins: histogram(table, matches),
    groupHeads: [
      "Total",
      ...(hasPart ? ["Of councils read in part"] : []),
      "Amounts added",
      "Not published",
    ],
    groups: groups.map((group) => drawnGroup(group, hasPart)),
    groupCount: answered.groups.length,
    strip,
    key: stripKey(strip.length, groups.length),
    about: [rule.about, inItsParts],
  };
}

const inItsParts =
  "A sum that its paper divides in full is counted in the rows of its parts, as far down as the paper goes; what the parts do not explain stays with the sum. So every pound stands in one row, and groups add up to the total.";

function drawnGroup(group: FigureGroup, hasPart: boolean): GroupView {
  const { names, value, text, short, part, rows, absent, colour, isPart } = group;
  return {
    names,
    label: partLabel(names, isPart),
    value,
    text: short,
    colour,
    cells: [
      text,
      ...(hasPart ? [part === 0 ? "" : inPounds(part)] : []),
      String(rows),
      absent === 0 ? "" : String(absent),
    ],
  };
}

function partLabel(names: readonly string[], isPart: boolean): string {
  return `${names.join(", ")}${isPart ? " (read in part)" : ""}`;
}

/** The first groups of an answer, ready to be drawn. */
export function groupViews(
  table: ExploreTable,
  answered: Answer,
  atMost = groupsAtMost,
): FigureGroup[] {
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
    name: partLabel(views[at]?.names ?? [], views[at]?.isPart ?? false),
    colour: views[at]?.colour ?? 0,
    sums,
  }));
}

function stripKey(drawn: number, groups: number): string {
  if (drawn === 0) return "";
  const few = drawn < groups ? ` The first ${drawn} groups of the table are drawn.` : "";
  return `A circle is the money of one day of decisions, in pounds: twice the area is twice the money.${few}`;
}
