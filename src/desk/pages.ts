/** The pages of the desk: a card beside the paper, what is left, and what was written. */
import { addView, type AddQuery } from "./add-view.ts";
import { cardView, titleOf } from "./card-view.ts";
import type { Card } from "./cards.ts";
import type { Desk } from "./desk.ts";
import { html, type Markup, type Piece } from "./markup.ts";
import { paperView } from "./paper-view.ts";

/** A card and the paper; `base` is where the desk is, with a slash at its end. */
export function cardPage(desk: Desk, card: Card, base: string): Markup {
  const action = `${base}card/${card.key}`;
  const title = `${titleOf(desk, card)} (${desk.left} left)`;
  return shell(desk, base, title, card.key, cardView(desk, card, action));
}

/** The page for an amount that was not found. */
export function addPage(desk: Desk, query: AddQuery, base: string): Markup {
  return shell(desk, base, "Add an amount", "add", addView(desk, query, base));
}

/** Everything that is left, or the button that writes. */
export function finishPage(desk: Desk, base: string): Markup {
  if (desk.written) return writtenPage(desk, base, desk.written);
  const open = desk.cards.filter(({ isDone }) => !isDone);
  const general = desk.faults.filter(({ key }) => key === undefined);
  const main = html`<h1>
      ${open.length === 0 ? "Nothing is left" : `${open.length} of ${desk.cards.length} are left`}
    </h1>
    ${
      general.length > 0 &&
      html`<div class="faults" role="alert">
        <p>Nothing was written. The check of the whole folder says:</p>
        <ul>
          ${general.map(({ words }) => html`<li>${words}</li>`)}
        </ul>
      </div>`
    }
    ${
      open.length > 0 &&
      html`<ul class="open">
        ${open.map((card) => openLine(desk, card, base, card === open[0]))}
      </ul>`
    }
    ${
      open.length === 0 &&
      html`<form method="post" action="${base}finish">
        <p>
          The whole data folder is checked with the new rows. With any problem nothing is written.
        </p>
        <p class="act"><button type="submit" autofocus>Check and write</button></p>
      </form>`
    }`;
  return shell(desk, base, `What is left (${desk.left})`, "finish", main);
}

function openLine(desk: Desk, card: Card, base: string, isFirst: boolean): Markup {
  const own = desk.faults.filter(({ key }) => key === card.key);
  return html`<li>
    <a href="${base}card/${card.key}" ${isFirst && html`autofocus`}>${titleOf(desk, card)}</a>
    ${own.map(({ words }) => html`<p class="fault">${words}</p>`)}
  </li>`;
}

function writtenPage(desk: Desk, base: string, files: readonly string[]): Markup {
  const { data } = desk.options;
  const own = data === "data" ? "" : ` -- --data ${data}`;
  const folder = data === "data" ? "" : `DATA_DIR=${data} `;
  const main = html`<h1>Written</h1>
    <p>The check of the whole folder found no problem. These files have the new rows:</p>
    <ul>
      ${files.map((file) => html`<li>${data}/${file}</li>`)}
    </ul>
    <p>
      Stop the desk with Ctrl and C in its terminal. <code>npm run check-data${own}</code> says that
      the data is sound, and <code>${folder}npm run dev</code> shows the council.
    </p>`;
  return shell(desk, base, "Written", "finish", main);
}

/** A page that says why it is none. */
export function plainPage(base: string, title: string, words: string): Markup {
  return page(
    base,
    title,
    html`<main>
      <h1>${title}</h1>
      <p>${words}</p>
    </main>`,
  );
}

function shell(desk: Desk, base: string, title: string, current: string, main: Markup): Markup {
  const { document, reading } = desk.paper;
  const all = desk.cards.length;
  return page(
    base,
    title,
    html`<a class="skip" href="#work">To the row</a>
      <header>
        <p class="name">${document}</p>
        <p class="count" role="status">
          <progress max="${all}" value="${all - desk.left}" aria-label="settled"></progress>
          ${desk.left} of ${all} left
        </p>
        ${cardLinks(desk, current, base)}
      </header>
      <div class="desk">
        <section class="paper" aria-label="The paper" tabindex="0">
          ${paperView(reading, desk.cards, current, `${base}card/`)}
          <form method="get" action="${base}add" id="chosen" hidden>
            <input type="hidden" name="words" />
            <input type="hidden" name="at" />
            <button type="submit">This is an amount: <span></span></button>
          </form>
        </section>
        <main id="work" tabindex="-1">${main}</main>
      </div>`,
  );
}

/** The cards that no amount leads to, and the neighbours of the one that is open. */
function cardLinks({ cards }: Desk, current: string, base: string): Markup {
  const index = cards.findIndex(({ key }) => key === current);
  const link = (card: Card | undefined, words: string): Piece =>
    card && html`<li><a href="${base}card/${card.key}">${words}</a></li>`;
  const others = cards.filter(({ amount }) => amount === undefined);
  const open = cards.filter(({ isDone, amount }) => !isDone && amount !== undefined)[0];
  return html`<nav aria-label="Rows">
    <ul>
      ${link(cards[index - 1], "Previous")} ${link(cards[index + 1], "Next")}
      ${others.map((card) => rowLink(card, current, base))} ${link(open, "First open amount")}
      <li>
        <a href="${base}add" ${current === "add" && html`aria-current="page"`}>Add an amount</a>
      </li>
      <li>
        <a href="${base}finish" ${current === "finish" && html`aria-current="page"`}>Finish</a>
      </li>
    </ul>
  </nav>`;
}

function rowLink(card: Card, current: string, base: string): Markup {
  const words = card.key.replace("-", " ").replace(/^fault/, "misprint");
  return html`<li>
    <a
      class="${card.isDone ? "done" : "open"}"
      href="${base}card/${card.key}"
      ${card.key === current && html`aria-current="page"`}
      >${words}<span class="unseen">, ${card.isDone ? "settled" : "open"}</span></a
    >
  </li>`;
}

function page(base: string, title: string, body: Markup): Markup {
  return html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${title}</title>
        <link rel="stylesheet" href="${base}desk.css" />
        <script src="${base}desk.js" defer></script>
      </head>
      <body>
        ${body}
      </body>
    </html>`;
}
