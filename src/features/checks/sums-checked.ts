/** Recomputed sums in words: what was added up, and what came of it. */
import { inPounds } from "../../format/money.ts";
import { counted, inDigits } from "../../format/words.ts";
import { isComplete, isJudged, type PrintedSum } from "../../counting/reconciliation.ts";

/** `row total of AD post, by year`; `grand total, by item`. */
export function sumName({ kind, whole, split }: PrintedSum): string {
  const own = whole.label === "(total)" ? whole.financial_year : whole.label;
  const name = kind === "sum" ? (own ?? "total") : kind;
  const of = kind === "sum" || kind === "grand total" || own === undefined ? "" : ` of ${own}`;
  return `${name}${of}, by ${split}`;
}

/** `agrees`, `differs by £1,000,000`, `not judged, £5,000 remains`; where nothing does, why it is not judged. */
export function verdictText({
  verdict,
  parts,
  whole,
  computed,
}: Pick<PrintedSum, "verdict" | "parts" | "whole" | "computed">): string {
  if (verdict.kind === "agrees" && whole.qualifier === "at-least" && computed !== whole.amount_gbp)
    return `agrees, as it is “at least”: the parts make ${inPounds(computed ?? 0)}`;
  if (verdict.kind === "differs") return `differs by ${inPounds(verdict.pounds)}`;
  if (verdict.kind === "not published")
    return parts.some(({ amount_absent }) => amount_absent === "share")
      ? "not judged, a part is printed as a share"
      : "not judged, an amount is not known";
  if (verdict.kind !== "incomplete") return verdict.kind;
  if (verdict.pounds === 0)
    return parts.every(({ document }) => document === whole.document)
      ? "the parts make all of it; not judged, as its paper does not call them all of its parts"
      : "the parts make all of it; not judged, as another paper prints them";
  return verdict.pounds > 0
    ? `not judged, ${inPounds(verdict.pounds)} remains`
    : `not judged, the parts are ${inPounds(-verdict.pounds)} more`;
}

/** The outcome in a line: `23 of 25 printed sums agree with their parts`. */
export function sumsHeadline(sums: readonly PrintedSum[]): string {
  const complete = sums.filter(isJudged);
  const agree = complete.length - complete.filter(differs).length;
  if (complete.length === 0) return "No paper prints a sum with all its parts";
  return agree === complete.length
    ? allAgree(agree)
    : `${inDigits(agree)} of ${counted(complete.length, "printed sum")} agree with their parts`;
}

function allAgree(sums: number): string {
  if (sums === 1) return "The one printed sum agrees with its parts";
  return `All ${counted(sums, "printed sum")} agree with their parts`;
}

/** The same with the reasons, in sentences. */
export function sumsFinding(sums: readonly PrintedSum[]): string {
  const wrong = sums.filter((sum) => isJudged(sum) && differs(sum));
  const all = "Each sum that a paper prints with all its parts was added up again.";
  if (wrong.length === 0) return all;
  const [verb, them] = wrong.length === 1 ? ["differs", "it"] : ["differ", "them"];
  const open = wrong.filter(({ discrepancy }) => discrepancy === undefined).length;
  const faults = new Set(wrong.flatMap(({ discrepancy }) => discrepancy ?? [])).size;
  const known = `${counted(faults, "known misprint")} ${faults === 1 ? "explains" : "explain"} ${them}`;
  const why = open === 0 ? known : `${open} without a known reason`;
  return `${all} ${wrong.length} ${verb}; ${why}.`;
}

/** `2 sums that the press prints are shown beside them.`; empty where there are none. */
export function pressFinding(sums: readonly PrintedSum[]): string {
  const press = sums.filter((sum) => isComplete(sum) && !isJudged(sum)).length;
  if (press === 0) return "";
  return `${counted(press, "sum")} that the press prints ${press === 1 ? "is" : "are"} shown beside them.`;
}

function differs({ verdict }: PrintedSum): boolean {
  return verdict.kind === "differs";
}
