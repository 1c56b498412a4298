/** The page on which a person says that words of the paper are an amount which was not found. */
import { guessAt, occurrences, surroundingsOf, type Occurrence } from "../reading/added.ts";
import { printUnits, qualifiers } from "../tables/amount.ts";
import type { Desk } from "./desk.ts";
import { html, type Markup } from "./markup.ts";
import type { PrintFault } from "./prints.ts";

/** What the form for an amount that was not found is filled with. */
export interface AddQuery {
  /** The words, as they are printed. */
  readonly words: string;
  /** Where a person chose them in the paper, `spot:start`; empty where they were typed. */
  readonly at: string;
  /** What was typed of them, after a fault. */
  readonly typed?: Readonly<Record<string, string>>;
  readonly faults?: readonly PrintFault[];
}

/** More places than this are of words that every page prints. */
const most = 40;

/** The form that adds an amount, with the places where its words stand in the paper. */
export function addView(
  desk: Desk,
  { words, at, typed = {}, faults = [] }: AddQuery,
  base: string,
): Markup {
  const all = occurrences(desk.paper.reading, words, desk.keptAmounts).slice(0, most);
  return html`<h1>An amount that was not found</h1>
    <form method="get" action="${base}add" id="find">
      <div class="field">
        <label for="words">Its words, as the paper prints them</label>
        <input
          type="text"
          id="words"
          name="words"
          autocomplete="off"
          value="${words}"
          aria-describedby="words-hint"
          ${all.length === 0 && html`autofocus`}
        />
        <p class="hint" id="words-hint">
          Only the figure, such as £1.2m or 4,500. Or select it in the paper with the mouse.
        </p>
      </div>
      ${
        words !== "" &&
        all.length === 0 &&
        html`<p class="fault" role="alert">
          found “${words}”; allowed: words that the paper prints, and that are in no amount which is
          marked
        </p>`
      }
      <p class="act find"><button type="submit">Find it in the paper</button></p>
    </form>
    ${all.length > 0 && addForm(desk, { words, at, typed, faults }, all, base)}`;
}

function addForm(
  { paper }: Desk,
  { words, at, typed = {}, faults = [] }: AddQuery,
  all: readonly Occurrence[],
  base: string,
): Markup {
  const chosen = all.find((one) => named(one) === at) ?? all[0];
  const guess = chosen ? guessAt(paper.reading, words, chosen) : {};
  const value = (name: "pounds" | "unit" | "qualifier") =>
    typed[name] ?? (guess[name] === undefined ? "" : String(guess[name]));
  const list = html`${all.map((one) => occurrence(one, one === chosen))}`;
  function occurrence(one: Occurrence, isChosen: boolean): Markup {
    const around = surroundingsOf(paper.reading, one, words.length);
    return html`<label
      ><input type="radio" name="at" value="${named(one)}" ${isChosen && html`checked`} />
      ${around?.before}<strong>${words}</strong>${around?.after}
      <small>${around?.place}</small></label
    >`;
  }
  return html`<form method="post" action="${base}add" id="card">
    <input type="hidden" name="words" value="${words}" />
    <fieldset class="choices">
      <legend>Where it stands</legend>
      ${list}
    </fieldset>
    ${printInputs(
      {
        pounds: value("pounds"),
        unit: value("unit") || "pounds",
        qualifier: value("qualifier") || "exactly",
      },
      faults.map(({ field, found, allowed }) => ({
        field,
        words: `found ${found}; allowed: ${allowed}`,
      })),
    )}
    <p class="act">
      <button type="submit" ${value("pounds") !== "" && faults.length === 0 && html`autofocus`}>
        This is an amount: add it
      </button>
      <small>Enter, or Ctrl and Enter in any field</small>
    </p>
  </form>`;
}

/** Pounds, unit and qualifier, as `print.pounds` and so on. */
export function printInputs(
  values: Readonly<Record<"pounds" | "unit" | "qualifier", string>>,
  faults: readonly { readonly field: string; readonly words: string }[],
): Markup {
  const wrong = faults.find(({ field }) => field === "print.pounds");
  const isFirst = values.pounds === "" || wrong !== undefined;
  return html`<div class="field">
      <label for="print.pounds">Pounds</label>
      <input
        type="text"
        inputmode="numeric"
        autocomplete="off"
        id="print.pounds"
        name="print.pounds"
        value="${values.pounds}"
        aria-describedby="print.pounds-hint"
        ${isFirst && html`autofocus`}
        ${wrong && html`aria-invalid="true"`}
      />
      ${wrong && html`<p class="fault" role="alert">${wrong.words}</p>`}
      <p class="hint" id="print.pounds-hint">
        Whole pounds in digits; below zero with a minus sign.
      </p>
    </div>
    ${choice("unit", "Printed in", printUnits, values.unit)}
    ${choice("qualifier", "How firm it is", qualifiers, values.qualifier)}`;
}

function choice(
  name: string,
  label: string,
  words: Readonly<Record<string, string>>,
  value: string,
): Markup {
  return html`<div class="field">
    <label for="print.${name}">${label}</label>
    <select id="print.${name}" name="print.${name}">
      ${Object.entries(words).map(
        ([word, about]) =>
          html`<option value="${word}" ${word === value && html`selected`}>
            ${word}: ${about}
          </option>`,
      )}
    </select>
  </div>`;
}

function named({ spot, start }: Occurrence): string {
  return `${spot}:${start}`;
}
