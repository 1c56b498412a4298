/** Sums as words: the total, what stands beside it, what is not in it. Shared by page and browser. */
import { inWords } from "../../../format/money.ts";
import { inUnit, inUnitWords, type Unit } from "../../../format/units.ts";
import { capitalised, counted, inDigits, series, uncapitalised } from "../../../format/words.ts";
import { pricesBase } from "../../../measures/measure.ts";
import { perPerson } from "../../../topic.ts";
import { firmText, firmWords, inBrackets, looseWords } from "../../../wording/firm-words.ts";
import { perHead, valueOf, type Answer } from "../model/answer.ts";
import type { ExploreTable } from "../model/explore-table.ts";
import type { ExploreMeasure, ExploreQuestion } from "../model/question.ts";
import type { Sum } from "../model/sums.ts";

/** The unit of a measure. */
export function unitOf(measure: ExploreMeasure): Unit {
  return measure === "pounds" ? "pounds" : perPerson.unit;
}

/** A sum in a cell: `£4,780,000`, or why there is none. */
export function sumText(table: ExploreTable, question: ExploreQuestion, sum: Sum): string {
  const value = valueOf(table, question, sum);
  if (value !== undefined) return firmlyInBrief(sum, inUnit(value, unitOf(question.measure)));
  if (sum.rows === 0) return sum.absent > 0 ? "not published" : "nothing counted";
  return "not available";
}

/** A sum as it is in its measure, with what of it is not fixed: `£6.57m (£600,000 of it “up to”)`. */
function firmly(
  { ceiling, floor, about, pounds }: Pick<Sum, "ceiling" | "floor" | "about" | "pounds">,
  value: number,
  format: (value: number) => string,
): string {
  const scaled = (part: number) => (pounds === 0 ? 0 : (value * part) / pounds);
  const firmness = { ceiling: scaled(ceiling), floor: scaled(floor), about: scaled(about) };
  return firmText(value, firmness, format);
}

/** The same for a cell or a label, which must be short: `£6.57m (some of it “up to”)`. */
export function firmlyInBrief(
  sum: Pick<Sum, "ceiling" | "floor" | "about" | "pounds">,
  words: string,
): string {
  const { before } = firmWords(sum.pounds, sum, inWords);
  if (before !== "") return `${before}${words}`;
  const some = looseKinds.flatMap(([kind, word]) => (sum[kind] > 0 ? [`“${word}”`] : []));
  return `${words}${inBrackets(some.length === 0 ? [] : [`some of it ${series(some)}`])}`;
}

const looseKinds = [
  ["ceiling", looseWords["up-to"]],
  ["floor", looseWords["at-least"]],
  ["about", looseWords.about],
] as const;

/** The total in a sentence, with how many of the shown figures are in it. */
export function totalSentence(table: ExploreTable, answered: Answer): string {
  const { question, sums, rule, counted: inIt, matches } = answered;
  const value = valueOf(table, question, sums.total);
  const shown = counted(matches.count, "figure");
  const name = `“${rule.name}”`;
  if (matches.count === 0) return "No figure has all of this.";
  if (sums.total.rows === 0) {
    const absent = sums.total.absent > 0 ? ", as an amount that is not published" : "";
    return `${name} counts ${absent === "" ? "none" : counted(inIt, "of them", "of them")} of the ${shown}${absent}.`;
  }
  const what =
    value === undefined
      ? "a total that cannot be given"
      : firmly(sums.total, value, (part) => inUnitWords(part, unitOf(question.measure)));
  const each = question.measure === "pounds" ? "" : ` ${perPerson.after}`;
  const part = ofReadInPart(table, sums.total, question);
  return `${name} comes to ${what}${each}, each pound once${part === "" ? "" : `, ${part}`}. ${capitalised(inIt === 1 ? "one" : inDigits(inIt))} of ${shown} ${inIt === 1 ? "is" : "are"} in it.`;
}

/** How much of a sum is of councils read in part, in pounds; empty where none is. */
function ofReadInPart({ file }: ExploreTable, sum: Sum, { measure }: ExploreQuestion): string {
  const { part, pounds, councils } = sum;
  if (part === 0) return "";
  const money = measure === "pounds" ? "it" : "the money";
  const readInPart = [...councils].filter((code) => file.councils[code]?.part);
  const whose = readInPart.length === 1 ? "a council" : "councils";
  return `${part === pounds ? "all" : inWords(part)} of ${money} of ${whose} read in part`;
}

/** Why a total says so little of a council read in part, with the names of a few. */
function readInPartSentence({ file }: ExploreTable, { total }: Answer["sums"]): string | false {
  if (total.part === 0) return false;
  const names = [...total.councils].flatMap((code) => {
    const council = file.councils[code];
    return council?.part ? [council.name] : [];
  });
  const some = names.slice(0, 6);
  const rest = names.length - some.length;
  const told = series([...some, ...(rest > 0 ? [counted(rest, "other")] : [])]);
  return `We hold only single decisions of ${told}: ${inWords(total.part)} of the total is ${names.length === 1 ? "its money, and what else it" : "theirs, and what else they"} decided is not in it. It cannot be compared with councils whose main papers are read.`;
}

/** What a reader must know beside the total: sentences, the weightiest first. */
export function besideTotal(table: ExploreTable, { question, sums }: Answer): string[] {
  const { total, cut } = sums;
  const people = perHead(table.file, total, 1);
  return [
    readInPartSentence(table, sums),
    total.absent > 0 &&
      `${counted(total.absent, "counted amount")} ${total.absent === 1 ? "is" : "are"} not published, and in no sum.`,
    total.unsure > 0 &&
      `Of ${inWords(total.unsure)} more the papers do not say whether it is new; it is not in the total.`,
    total.unpriced > 0 &&
      `${inWords(total.unpriced)} is money of years without a price index yet, so there is no total in ${pricesBase} prices; without that money it is ${inWords(total.pounds)}.`,
    cut.sums > 0 &&
      `${counted(cut.sums, "counted sum")} ${cut.sums === 1 ? "is" : "are"} divided by these choices: ${inWords(cut.taken)} of ${inWords(cut.of)} is counted, from the parts that match.`,
    question.measure !== "pounds" &&
      (people === undefined
        ? `${perPerson.subject} is not known for every council that money is counted of.`
        : `${perPerson.about} Each row is divided by those of its own councils, so rows do not add up.`),
  ].filter((sentence) => sentence !== false);
}

/** Why the other figures are not in it: `12 figures: Part of a sum that is already counted.` */
export function leftSentences({ left }: Answer): string[] {
  return left.map(
    ({ state, rows }) => `${counted(rows, "figure")}: ${uncapitalised(state).replace(/^dS/, "DS")}`,
  );
}
