/** What may become of an amount besides a row: told again by another, or left out for a reason. */
import { leftOutReasons } from "../tables/prints.ts";
import { printInputs } from "./add-view.ts";
import type { Card } from "./cards.ts";
import type { Desk } from "./desk.ts";
import { html, type Markup } from "./markup.ts";
import { faultyFields } from "./problems.ts";

/** A choice among several, with its words. */
export function radio(value: string, words: string, isChosen: boolean): Markup {
  return html`<label
    ><input type="radio" name="choice" value="${value}" ${isChosen && html`checked`} />
    ${words}</label
  >`;
}
/** An amount that may be the same money. */
interface Other {
  readonly amount: number;
  readonly words: string;
}

/** The field that says which other amount prints the same money. */
export function againField(others: readonly Other[], fate: Card["fate"]): Markup {
  const of = fate.kind === "again" ? fate.of : others[0]?.amount;
  return html`<div class="fields again">
    <div class="field">
      <label for="of">It is told by the row of</label>
      <select id="of" name="of">
        ${others.map(
          ({ amount, words }) =>
            html`<option value="${amount}" ${amount === of && html`selected`}>${words}</option>`,
        )}
      </select>
    </div>
  </div>`;
}

/** The field for the reason why an amount is left out. */
export function reasonField(desk: Desk, card: Card): Markup {
  const reason = card.fate.kind === "left out" ? card.fate.reason : "";
  const wrong = faultyFields(desk.faults, card).get("reason");
  return html`<div class="fields left-out">
    <div class="field">
      <label for="reason">Why no row is to tell it</label>
      <select id="reason" name="reason" ${wrong !== undefined && html`aria-invalid="true"`}>
        <option value="">choose…</option>
        ${Object.entries(leftOutReasons).map(
          ([name, about]) =>
            html`<option value="${name}" ${name === reason && html`selected`}>
              ${name}: ${about}
            </option>`,
        )}
      </select>
    </div>
  </div>`;
}

/** What the paper prints, to be put right where it was read wrongly. */
export function printField(desk: Desk, card: Card): Markup | false {
  const print = desk.paper.reading.amounts[card.amount ?? -1];
  if (!print || card.fate.kind === "told") return false;
  const wrong = faultyFields(desk.faults, card);
  const faults = [...wrong].filter(([field]) => field.startsWith("print."));
  const line = (name: "printed" | "place", label: string) => {
    const id = `print.${name}`;
    const words = wrong.get(id);
    return html`<div class="field">
      <label for="${id}">${label}</label>
      <input
        type="text"
        autocomplete="off"
        id="${id}"
        name="${id}"
        value="${print[name]}"
        ${words !== undefined && html`aria-invalid="true"`}
        ${name === "place" && html`list="places"`}
      />
      ${words !== undefined && html`<p class="fault">${words}</p>`}
    </div>`;
  };
  return html`<details ${faults.length > 0 && html`open`}>
    <summary>Read wrongly? Correct what the paper prints</summary>
    ${line("printed", "The figure as printed")} ${line("place", "Its place in the paper")}
    ${printInputs(
      { pounds: String(print.pounds), unit: print.unit, qualifier: print.qualifier },
      wrong.has("print.pounds")
        ? [{ field: "print.pounds", words: wrong.get("print.pounds") ?? "" }]
        : [],
    )}
  </details>`;
}

/** Amounts of as many pounds, or nearly, that have a row of their own. */
export function sameAmounts({ paper, cards }: Desk, card: Card): Other[] {
  const { amounts } = paper.reading;
  const own = amounts[card.amount ?? -1];
  const of = card.fate.kind === "again" ? card.fate.of : undefined;
  return cards.flatMap(({ amount, fate }): Other[] => {
    if (amount === undefined || amount === card.amount || !own) return [];
    const other = amounts[amount];
    const isNear =
      other !== undefined && Math.abs(other.pounds - own.pounds) <= Math.abs(own.pounds) / 100;
    if (!other || (amount !== of && (!isNear || fate.kind !== "row"))) return [];
    return [{ amount, words: `${other.printed}, ${other.place}` }];
  });
}
