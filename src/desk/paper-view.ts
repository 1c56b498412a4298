/** The paper as it was read, place by place, each amount a link to its card. */
import { spotsOf, type FoundAmount, type Spot } from "../reading/found.ts";
import type { Passage } from "../papers/passages.ts";
import type { Reading } from "../reading/reading.ts";
import type { Card } from "./cards.ts";
import { html, type Markup, type Piece } from "./markup.ts";

interface Shown {
  readonly cards: ReadonlyMap<number, Card>;
  /** The numbers of the amounts in each place. */
  readonly amounts: ReadonlyMap<Passage | undefined, readonly number[]>;
  readonly all: readonly FoundAmount[];
  /** The words of each place, with their number among all. */
  readonly spots: ReadonlyMap<Passage | undefined, readonly (readonly [number, Spot])[]>;
  readonly current: string;
  /** Where the cards are: `/…/card/`. */
  readonly address: string;
}

/** The whole paper. `current` is the key of the card that is open. */
export function paperView(
  { outline, amounts }: Pick<Reading, "outline" | "amounts">,
  cards: readonly Card[],
  current: string,
  address: string,
): Markup {
  const places = Map.groupBy(amounts.keys(), (index) => amounts[index]?.path.at(-1) ?? outline);
  const shown: Shown = {
    cards: new Map(
      cards.flatMap((card) => (card.amount === undefined ? [] : [[card.amount, card]])),
    ),
    amounts: new Map([...places].map(([place, indexes]) => [place, [...indexes]])),
    all: amounts,
    spots: Map.groupBy(spotsOf(outline).entries(), ([, { path }]) => path.at(-1) ?? outline),
    current,
    address,
  };
  return passage(outline, shown);
}

function passage(place: Passage, shown: Shown): Markup {
  if (place.kind === "table") return table(place, shown);
  const { text, name, children } = place;
  const words = marked(place, text, shown);
  const number = place.kind === "letter" ? `(${name})` : place.kind === "bullet" ? "•" : name;
  const isMentioned = name === "" || place.kind === "unnumbered" || beginsWith(text, name);
  const line = text !== "" || !isMentioned;
  return html`${
    line &&
    html`<p class="${place.kind}">
      ${!isMentioned && html`<span class="number">${number}</span>`} ${words}
    </p>`
  }${children.map((child) => passage(child, shown))}`;
}

/** Whether a text says the name already; “approve” does not say “a”. */
function beginsWith(text: string, name: string): boolean {
  return text.startsWith(name) && !/^[\p{L}\d]/u.test(text.slice(name.length)) && name.length > 1;
}

function table(place: Passage, shown: Shown): Markup {
  const columns = columnsIn(place.children);
  const hasBare = place.children.some((row) => bareCells(row).length > 0);
  return html`${place.text !== "" && html`<p>${marked(place, place.text, shown)}</p>`}
    <table>
      <caption>
        table ${place.name}${place.unit !== undefined && `, in ${place.unit}`}
      </caption>
      <thead>
        <tr>
          <th scope="col">row</th>
          ${hasBare && html`<th scope="col">without a heading</th>`}
          ${columns.map((name) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${place.children.map(
          (row) =>
            html`<tr>
              <th scope="row">${row.kind === "row" ? row.name : `${row.kind} ${row.name}`}</th>
              ${hasBare && html`<td>${bareCells(row).map((cell) => html`${marked(row, cell, shown)} `)}</td>`}
              ${columns.map((name) => html`<td>${cell(row, name, shown)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>`;
}

function cell(row: Passage, name: string, shown: Shown): Piece {
  const place = row.children.find((one) => one.name === name);
  return place && marked(place, place.text, shown);
}

/** Headings in the order of the rows that have them; a blank cell leaves no trace in its row. */
function columnsIn(rows: readonly Passage[]): string[] {
  const names: string[] = [];
  for (const { children } of rows)
    children.forEach(({ name }, index) => {
      if (names.includes(name)) return;
      const next = children.slice(index + 1).find((one) => names.includes(one.name));
      names.splice(next ? names.indexOf(next.name) : names.length, 0, name);
    });
  return names;
}

/** The cells of a row that stand under no heading. */
function bareCells({ text, children }: Passage): string[] {
  const headed = children.map((one) => one.text);
  return text.split("\t").filter((words) => {
    const index = headed.indexOf(words);
    if (index !== -1) headed.splice(index, 1);
    return index === -1 && words !== "";
  });
}

/** Words with their amounts marked. `data-spot` is their number, by which a selection with the mouse is found. */
function marked(place: Passage, words: string, shown: Shown): Markup {
  const spot = shown.spots.get(place)?.find(([, one]) => one.words === words)?.[0];
  const own = (shown.amounts.get(place) ?? [])
    .filter((index) => shown.all[index]?.words === words)
    .toSorted((a, b) => (shown.all[a]?.start ?? 0) - (shown.all[b]?.start ?? 0));
  const pieces: Piece[] = [];
  let from = 0;
  for (const index of own) {
    const { start = 0, end = 0 } = shown.all[index] ?? {};
    // What is no amount gives way to one that stands in its words.
    if (start < from || (isDropped(index, shown) && own.some((one) => overlaps(one, index, shown))))
      continue;
    pieces.push(words.slice(from, start), mark(index, words.slice(start, end), shown));
    from = end;
  }
  return html`<span data-spot="${spot ?? ""}">${[...pieces, words.slice(from)]}</span>`;
}

function isDropped(index: number, { cards }: Shown): boolean {
  return cards.get(index)?.fate.kind === "dropped";
}

function overlaps(one: number, other: number, { all }: Shown): boolean {
  const [a, b] = [all[one], all[other]];
  return one !== other && a !== undefined && b !== undefined && a.start < b.end && b.start < a.end;
}

function mark(index: number, words: string, { cards, current, address }: Shown): Markup {
  const card = cards.get(index);
  const isCurrent = card?.key === current;
  const state = card?.isDone ? "done" : "open";
  return html`<mark class="${state}"
    ><a href="${address}${card?.key}" ${isCurrent && html`aria-current="true"`}
      >${words}<span class="unseen">, ${state === "done" ? "settled" : "open"}</span></a
    ></mark
  >`;
}
