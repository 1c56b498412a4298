/** Sums in sentences: the total, what stands beside it, what is not in it. Shared by page and browser. */
import { besidePart, isAll, type QualifiedParts } from "../../../counting/qualified-parts.ts";
import { inWords } from "../../../format/money.ts";
import {
  capitalised,
  counted,
  inDigits,
  inOrder,
  namedFew,
  series,
  uncapitalised,
} from "../../../format/words.ts";
import { pricesBase } from "../../../measures/measure.ts";
import { perPerson } from "../../../topic.ts";
import { qualifiedAmount } from "../../../wording/qualified/qualified-amount.ts";
import { perHead, valueOf, type Answer } from "../model/answer.ts";
import { columnOf } from "../model/asked-table.ts";
import type { ExploreTable } from "../model/explore-table.ts";
import type { FacetId } from "../model/facets.ts";
import type { ExploreQuestion } from "../model/question.ts";
import type { Sum } from "../model/sum.ts";
import { choiceTexts } from "./question-words.ts";
import { undatedSentences } from "./undated-words.ts";
import { amountText } from "./value-words.ts";

/** The total in a sentence that says by itself of which figures it is, and how many of them are in it. */
export function totalSentence(table: ExploreTable, answered: Answer): string {
  return totalSentences(table, answered).join("");
}

/** The same in two: what it comes to, and what of it must be known beside that, as it goes on. */
export function totalSentences(
  table: ExploreTable,
  answered: Answer,
): readonly [total: string, beside: string] {
  const { question, sums, rule, counted: inIt, matches } = answered;
  if (matches.count === 0) return ["No figure has all of this.", ""];
  const value = valueOf(table, question, sums.total);
  const counts = `Of ${shownFigures(table, answered)}, “${rule.name}”`;
  if (sums.total.rows === 0)
    return sums.total.absent === 0
      ? [`${counts} counts none.`, ""]
      : [`${counts} counts ${inDigits(inIt)}, of no known amount.`, ""];
  const each = question.measure === "pounds" ? "" : ` ${perPerson.after}`;
  // Without a total there is none of which some could be of councils read in part.
  const beside =
    value === undefined
      ? []
      : [ofReadInPart(table, sums.total, question), ofOurReading(sums.total, question)];
  const what =
    value === undefined
      ? `has no total${each}${sums.total.unpriced > 0 ? ` in ${pricesBase} prices` : ""}`
      : `counts ${amountText(table, question, sums.total, value)}${each}, each pound once`;
  const more = beside.filter((words) => words !== "").map((words) => `; ${words}`);
  return [`${counts} ${what}`, `${more.join("")}. ${inWordsOf(inIt, matches.count)} in it.`];
}

/** `all 476 figures`, `14 figures (Status: Noted)`; of many choices their number alone. */
function shownFigures(table: ExploreTable, { question, matches }: Answer): string {
  const choices = choiceTexts(table, question).join("; ");
  if (choices === "") return `all ${counted(matches.count, "figure")}`;
  const choiceNote = choices.length > longestChoice ? "" : ` (${choices})`;
  return `${choiceNote === "" ? "the chosen " : ""}${counted(matches.count, "figure")}${choiceNote}`;
}

/** More letters of choices than these are told beside the sentence, not in it. */
const longestChoice = 120;

function inWordsOf(some: number, all: number): string {
  if (some === all) return all === 1 ? "That figure is" : `All ${inDigits(all)} are`;
  return some === 1
    ? `One of the ${inDigits(all)} is`
    : `${inDigits(some)} of the ${inDigits(all)} are`;
}

/** Pounds in a sentence: no ceiling, floor or rough sum is told as a fixed one. */
function told(pounds: number, qualified: QualifiedParts): string {
  return qualifiedAmount(pounds, qualified, inWords);
}

/** How much of a sum is of councils read in part, in pounds; empty where none is. */
function ofReadInPart({ file }: ExploreTable, sum: Sum, { measure }: ExploreQuestion): string {
  const { part, pounds, councils, qualified, kinds } = sum;
  if (part === 0) return "";
  const money = measure === "pounds" && kinds.length === 0 ? "it" : "the money";
  const readInPart = [...councils].filter((code) => file.councils[code]?.part);
  const whose = readInPart.length === 1 ? "a council" : "councils";
  return `${part === pounds ? "all" : told(part, qualified.part)} of ${money} is of ${whose} read in part`;
}

/** How much of a sum no paper prints a word for that is asked for: it is there by our reading. Empty where none is. */
function ofOurReading({ read, pounds, qualified, kinds }: Sum, { measure }: ExploreQuestion) {
  if (read === 0) return "";
  const money = measure === "pounds" && kinds.length === 0 ? "it" : "the money";
  return `${isAll(read, pounds) ? "all" : told(read, qualified.read)} of ${money} is here by our reading`;
}

/** Names of councils, a few of many: `Kirklees, Slough and 3 others`. */
function namesOfFew(names: readonly string[]): string {
  const { named, rest } = namedFew(names, 6);
  return series([...named, ...(rest > 0 ? [counted(rest, "other")] : [])]);
}

/** Councils whose figures are shown and add nothing, as they are not counted or elsewhere in a sum; undefined where there are none. */
export function uncountedCouncils(
  table: ExploreTable,
  { matches, sums }: Answer,
): string | undefined {
  const { codes, words } = columnOf(table, "council");
  const shown = new Uint8Array(words.length);
  for (const row of matches.rows) shown[codes[row] ?? 0] = 1;
  const names = words.flatMap(({ word }, code) =>
    shown[code] === 1 && !sums.total.councils.has(code) ? [word] : [],
  );
  return names.length === 0
    ? undefined
    : `${namesOfFew(names.sort(inOrder))} ${names.length === 1 ? "has" : "have"} figures here ${sums.total.councils.size === 0 ? "of which none is counted" : "too, which add nothing to this total"}.`;
}

/** Why a total says so little of a council read in part, with the names of a few. */
function readInPartSentence({ file }: ExploreTable, { total }: Answer["sums"]): string | false {
  if (total.part === 0) return false;
  const names = [...total.councils].flatMap((code) => {
    const council = file.councils[code];
    return council?.part ? [council.name] : [];
  });
  return `We hold only single decisions of ${namesOfFew(names)}: ${told(total.part, total.qualified.part)} of the total is ${names.length === 1 ? "its money, and what else it" : "theirs, and what else they"} decided is not in it. That money cannot be compared with that of councils whose main papers are read.`;
}

/** What a reader must know beside the total: sentences, the weightiest first. */
export function besideTotal(table: ExploreTable, answered: Answer): string[] {
  const { question, sums } = answered;
  const { total, cut } = sums;
  const people = perHead(table.file, total, 1);
  return [
    readInPartSentence(table, sums),
    isCapitalUntold(total) &&
      `${capitalised(told(total.capital, total.qualified.capital))} of the total is capital.`,
    total.absent > 0 &&
      `${counted(total.absent, "counted amount")} ${total.absent === 1 ? "is" : "are"} not known: not published, or in papers not seen. ${total.absent === 1 ? "It is" : "They are"} in no sum.`,
    total.unsure > 0 &&
      `Of ${told(total.unsure, total.qualified.unsure)} more the papers do not say whether it is new; it is not in the total.`,
    total.unpriced > 0 &&
      `${capitalised(told(total.unpriced, total.qualified.unpriced))} is money of years without a price index yet, so there is no total in ${pricesBase} prices${total.pounds > 0 ? `; without that money it is ${told(total.pounds, total)}` : ""}.`,
    cut.sums > 0 &&
      `These choices take only a part of ${counted(cut.sums, "counted sum")}: ${told(cut.taken, cut.qualified.taken)} of ${told(cut.of, besidePart(cut.qualified.of, cut.qualified.taken))}, from the parts that match.`,
    total.rest > 0 &&
      `${capitalised(told(total.rest, total.qualified.rest))} of the total is rounding: what the parts that a paper prints leave of their sum.`,
    ...undatedSentences(table, answered),
    asksOf(question, "qualifier") &&
      total.ceiling + total.floor + total.about > 0 &&
      "“How exact” is said of each figure as it is printed. Figures that are exact by themselves can make up a sum that is printed as “up to”, “at least” or “about”: their total is then told as that sum is.",
    asksOf(question, "pot") &&
      "Money stands under the pot that its figure was drawn from: what a reserve gave to an allocation under the reserve, and what was then drawn from that allocation under the allocation.",
    question.by.includes("council") && (uncountedCouncils(table, answered) ?? false),
    // Of no money nobody asks how many people it is for.
    question.measure !== "pounds" &&
      total.rows > 0 &&
      (people === undefined
        ? `${perPerson.subject} is not known for every council that money is counted of.`
        : `${perPerson.about} Each row is divided by those of its own councils, so rows do not add up.`),
  ].filter((sentence) => sentence !== false);
}

/** Whether some of a sum is capital, and its sentence does not say so: of many kinds only how often they come is told. */
function isCapitalUntold({ capital, kinds }: Sum): boolean {
  const apart = kinds.reduce((sum, kind) => sum + (kind.capital ? kind.pounds : 0), 0);
  return kinds.length > 0 && apart < capital;
}

function asksOf({ choices, by }: ExploreQuestion, facet: FacetId): boolean {
  return choices.has(facet) || by.includes(facet);
}

/** Why the other figures are not in it: `Each of 12 figures: part of a sum that is already counted.` */
export function leftSentences({ left }: Answer): string[] {
  return left.map(({ state, rows }) => {
    const each = rows === 1 ? "One figure" : `Each of ${counted(rows, "figure")}`;
    return `${each}: ${uncapitalised(state).replace(/^dS/, "DS")}`;
  });
}
