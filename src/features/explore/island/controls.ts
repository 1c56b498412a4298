/** The fields beside the facets: words and a range to choose by; count, groups, measure and prices. */
import { counted } from "../../../format/words.ts";
import { inWords } from "../../../format/money.ts";
import { typedPounds } from "../../../format/typed-pounds.ts";
import type { Bin } from "../model/histogram.ts";
import type { ExploreQuestion } from "../model/question.ts";
import type { Subject } from "../model/subject.ts";
import type { View } from "../view/view.ts";
import { countingFields, type Rules } from "./counting-fields.ts";
import { made, write } from "./elements.ts";

/** The fields, and ways to set them. */
export interface Controls {
  readonly choosing: HTMLElement;
  readonly counting: HTMLElement;
  /** Which rules there are to count by, once they are known. */
  readonly offer: (rules: Rules) => void;
  readonly draw: (view: View, question: ExploreQuestion) => void;
}

type Change = (change: Partial<ExploreQuestion>) => void;

/** Makes the fields; `change` is called with what a reader changes of the question. */
export function controls(subject: Subject, change: Change): Controls {
  const words = wordsField(change);
  const range = rangeFields(subject, change);
  const counting = countingFields(subject, change);
  return {
    choosing: made("div", { class: "choosing" }, words.label, range.element),
    counting: counting.element,
    offer: counting.offer,
    draw: (view, question) => {
      if (document.activeElement !== words.field) words.field.value = question.words;
      range.draw(view.bins, question);
      counting.draw(question);
    },
  };
}

function wordsField(change: Change) {
  const field = made("input", {
    type: "search",
    maxlength: 120,
    autocomplete: "off",
    spellcheck: "false",
  });
  let waiting = 0;
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      change({ words: field.value.trim() });
    }, 150);
  });
  return { field, label: made("label", {}, made("span", {}, "Words"), field) };
}

function rangeFields({ isMoney, row }: Subject, change: Change) {
  const [least, most] = [amountField(isMoney), amountField(isMoney)];
  const bars = made("div", { class: "bins", "aria-hidden": "true" });
  const peak = made("p", { class: "soft" });
  const problem = made("p", { role: "alert" });
  const isWrong = ({ value }: HTMLInputElement) =>
    value.trim() !== "" && typedPounds(value) === undefined;
  for (const field of [least, most])
    field.addEventListener("change", () => {
      const wrong = [least, most].filter(isWrong);
      problem.textContent = wrong.map(({ value }) => unreadable(value, isMoney)).join(" ");
      for (const one of [least, most]) one.ariaInvalid = String(wrong.includes(one));
      if (wrong.length > 0) return;
      const [from, to] = [typedPounds(least.value), typedPounds(most.value)];
      const isTurned = from !== undefined && to !== undefined && from > to;
      change(isTurned ? { least: to, most: from } : { least: from, most: to });
    });
  const element = made(
    "fieldset",
    {},
    made("legend", {}, isMoney ? "Amount in pounds" : "Value, as printed"),
    bars,
    peak,
    made("label", {}, made("span", {}, "From"), least),
    made("label", {}, made("span", {}, "To"), most),
    problem,
  );
  return {
    element,
    draw: (bins: readonly Bin[], question: ExploreQuestion) => {
      // What could not be read stays in its field, beside what is said of it.
      if (!isWrong(least)) least.value = question.least === undefined ? "" : String(question.least);
      if (!isWrong(most)) most.value = question.most === undefined ? "" : String(question.most);
      bars.hidden = bins.length === 0;
      drawBins(bars, bins, question);
      write(peak, fullest(bins, row));
    },
  };
}

function amountField(isMoney: boolean): HTMLInputElement {
  // `1.2m` has letters: a keyboard of digits alone would not do.
  const inputmode = isMoney ? "text" : "numeric";
  return made("input", { inputmode, autocomplete: "off", spellcheck: "false", maxlength: 16 });
}

function unreadable(value: string, isMoney: boolean): string {
  const allowed = isMoney ? "whole pounds, such as 1200000 or 1.2m" : "a whole number";
  return `“${value.trim()}” could not be read. Write ${allowed}.`;
}

/** A bar for each step of amounts, which are the same in every answer; those outside the range are pale. */
function drawBins(bars: HTMLElement, bins: readonly Bin[], { least, most }: ExploreQuestion): void {
  const tallest = Math.max(1, ...bins.map(({ rows }) => rows));
  while (bars.childElementCount < bins.length) bars.append(made("span"));
  bins.forEach(({ from, to, rows }, at) => {
    const isOut = (least !== undefined && to <= least) || (most !== undefined && from > most);
    const bar = bars.children[at] as HTMLElement;
    bar.className = isOut ? "out" : "in";
    bar.style.height = `${Math.ceil((100 * rows) / tallest)}%`;
  });
}

/** The bars in words: where most of the amounts lie. */
function fullest(bins: readonly Bin[], row: Subject["row"]): string {
  const [most] = bins.toSorted((a, b) => b.rows - a.rows);
  if (most === undefined || most.rows === 0) return "";
  const to = Number.isFinite(most.to) ? ` to ${inWords(most.to)}` : " or more";
  return `Most often ${inWords(most.from)}${to}: ${counted(most.rows, ...row)}.`;
}
