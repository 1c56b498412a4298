/** What figures come to under a counting rule, as words and numbers ready to be drawn. */
import { inPounds } from "../../../format/money.ts";
import { inUnitWords } from "../../../format/units.ts";
import type { QualifiedParts } from "../../../counting/qualified-parts.ts";
import { groupWords, valueOf, type Answer } from "../model/answer.ts";
import type { ExploreTable } from "../model/explore-table.ts";
import { histogram } from "../model/histogram.ts";
import type { StripRow } from "../group-strip.ts";
import { datedGroups } from "../model/strip.ts";
import type { Group } from "../model/sums.ts";
import { facetWord } from "../words/facet-words.ts";
import { questionSentence } from "../words/question-words.ts";
import { besideTotal, leftSentences } from "../words/sum-words.ts";
import {
  qualifiedInBrief,
  valueInBrief,
  scaledQualified,
  sumText,
  unitOf,
} from "../words/value-words.ts";
import { chosenView, groupsAtFirst, groupsAtMost, type GroupView, type View } from "./view.ts";

/** What a group of figures comes to. Its qualified parts are those of its value, in the measure. */
interface FigureGroup extends QualifiedParts {
  /** What this group and those after it are. */
  readonly heading: string | undefined;
  readonly names: readonly string[];
  /** The same with what must be known of its councils, each in its place, and all beside each other. */
  readonly markedNames: readonly string[];
  readonly marked: string;
  /** Beside its bar, which may stand under a heading that says as much. */
  readonly label: string;
  /** In the measure; null where it cannot be said. */
  readonly value: number | null;
  /** As a table shows it, and as a bar does. */
  readonly text: string;
  readonly short: string;
  readonly rows: number;
  readonly absent: number;
  /** Pounds of councils of which single decisions only are read, and as a table shows them. */
  readonly part: number;
  readonly partText: string;
  /** Pounds that are in it by our reading. */
  readonly read: number;
  /** Its place in the palette of councils; 0 for grey. */
  readonly colour: number;
}

/** An answer about figures, ready to be drawn. */
export function viewOf(table: ExploreTable, answered: Answer): View {
  const { question, matches, rule } = answered;
  const groups = drawnGroups(table, answered, groupsAtFirst);
  const strip = question.chart === "strip" ? stripRows(table, answered) : [];
  return {
    ...chosenView(table, question, matches),
    asked: questionSentence(table, question),
    beside: besideTotal(table, answered),
    left: leftSentences(answered),
    bins: histogram(table, matches),
    groupHeads: [
      "Total",
      ...(tellsPart(answered) ? [`Of councils read in part${inPoundsToo(question)}`] : []),
      "Amounts added",
      "Not known",
    ],
    groups,
    groupCount: answered.groups.length,
    strip,
    key: strip.length > 0 ? stripKey(strip.length, answered.groups.length) : barsKey(groups),
    about: [rule.about, inItsParts],
  };
}

/** Money that is told beside what each person gets is not divided by them. */
function inPoundsToo({ measure }: Answer["question"]): string {
  return measure === "pounds" ? "" : ", in pounds";
}

const inItsParts =
  "A sum that its paper divides in full is counted in the rows of its parts, as far down as the paper goes; what the parts do not explain stays with the sum. So every pound stands in one row, and groups add up to the total.";

/** The first groups of an answer, as bars and table show them. */
export function drawnGroups(table: ExploreTable, answered: Answer, atMost: number): GroupView[] {
  const hasPart = tellsPart(answered);
  return groupViews(table, answered, atMost).map((group) => drawnGroup(group, hasPart));
}

/** Whether the table has a column for money of councils read in part. */
function tellsPart({ groups }: Answer): boolean {
  return groups.slice(0, groupsAtMost).some(({ sum }) => sum.part > 0);
}

function drawnGroup(group: FigureGroup, hasPart: boolean): GroupView {
  const { heading, markedNames, label, value, ceiling, text, short, colour } = group;
  const { part, partText, rows, absent } = group;
  return {
    heading,
    names: markedNames,
    label,
    value,
    ceiling,
    text: short,
    colour,
    cells: [
      text,
      ...(hasPart ? [part === 0 ? "" : partText] : []),
      String(rows),
      absent === 0 ? "" : String(absent),
    ],
  };
}

/** What says of a picture that a part of it is a ceiling. */
export const dashed = "A dashed outline is a ceiling, “up to”.";

function barsKey(groups: readonly GroupView[]): string {
  return groups.some(({ ceiling }) => ceiling > 0) ? dashed : "";
}

/** The first groups of an answer, ready to be drawn. */
export function groupViews(table: ExploreTable, answered: Answer, atMost: number): FigureGroup[] {
  const { question, groups } = answered;
  const unit = unitOf(question.measure);
  return groups.slice(0, atMost).map((group, at) => {
    const { sum } = group;
    const value = valueOf(table, question, sum);
    const text = sumText(table, question, sum);
    const names = groupWords(table, question, group).map((word, place) =>
      facetWord(question.by[place] ?? "council", word),
    );
    return {
      ...councilWords(table, answered, { at, names }),
      names,
      value: value ?? null,
      ...scaledQualified(sum, value ?? 0),
      text,
      short:
        value === undefined
          ? text
          : valueInBrief(table, sum, (bound) => inUnitWords(value, unit, bound)),
      rows: sum.rows,
      absent: sum.absent,
      part: sum.part,
      read: sum.read,
      partText: qualifiedInBrief({ ...sum.qualified.part, pounds: sum.part }, (bound) =>
        inPounds(sum.part, bound),
      ),
    };
  });
}

interface Named {
  /** The place of the group. */
  readonly at: number;
  readonly names: readonly string[];
}

/** Councils read in part stand under a heading of their own where councils come first; else each says so. */
function councilWords(
  { file }: ExploreTable,
  { question: { by }, groups }: Answer,
  { at, names }: Named,
): Pick<FigureGroup, "heading" | "markedNames" | "marked" | "label" | "colour"> {
  const place = by.indexOf("council");
  const council = (group: Group | undefined) => file.councils[group?.codes[place] ?? -1];
  const [own, before] = [groups[at], groups[at - 1]];
  const isPart = council(own)?.part ?? (own && own.sum.part > 0 && own.sum.part === own.sum.pounds);
  const begins = isPart && place === 0 && council(before)?.part !== true;
  const mark = isPart ? (place < 0 ? " (of councils read in part)" : " (read in part)") : "";
  const all = names.join(", ");
  return {
    heading: begins ? partHeading : undefined,
    markedNames: names.map((name, one) => (one === place ? `${name}${mark}` : name)),
    marked: `${all}${mark}`,
    label: place === 0 ? all : `${all}${mark}`,
    colour: council(own)?.colour ?? 0,
  };
}

const partHeading = "Read in part";

/** More rows than these are no picture. */
const stripAtMost = 12;

function stripRows(table: ExploreTable, answered: Answer): StripRow[] {
  const views = groupViews(table, answered, stripAtMost);
  return datedGroups(table, answered, stripAtMost).map(({ sums }, at) => ({
    name: views[at]?.marked ?? "",
    colour: views[at]?.colour ?? 0,
    sums,
  }));
}

function stripKey(drawn: number, groups: number): string {
  const few = drawn < groups ? ` The first ${drawn} groups of the table are drawn.` : "";
  return `A circle is the money of one day of decisions, in pounds: twice the area is twice the money.${few}`;
}
