/**
 * Sentences of a briefing: words, amounts that lead to the page that proves them, and notes that name
 * the place in a paper. It knows no markup, no addresses and no numbering.
 */
import type { Council, Document, Figure } from "../../dataset/dataset.ts";
import { inWords } from "../../format/money.ts";
import type { Question } from "../questions.ts";

/** A page of the site that proves what is said. */
export type Target =
  | { readonly page: "figure"; readonly id: string }
  | { readonly page: "decision"; readonly id: string }
  | { readonly page: "gap"; readonly id: string }
  | { readonly page: "pair"; readonly pair: readonly [Council, Council] }
  | { readonly page: "council"; readonly id: string; readonly part: string }
  | { readonly page: "comparison"; readonly question: Question; readonly part: string };

/** Where a paper prints it, and the page that shows it. */
export interface Place {
  readonly document: Document;
  readonly locator: string;
  readonly proof: Target;
}

export type Piece =
  | string
  | { readonly kind: "link"; readonly text: string; readonly target: Target }
  | { readonly kind: "note"; readonly place: Place };

export type Prose = readonly Piece[];

/** `prose\`Of ${link} …${note}\``: a sentence with its links and notes in their places. */
export function prose(texts: TemplateStringsArray, ...between: (Piece | Prose)[]): Prose {
  return texts.flatMap((text, index): Piece[] => {
    const next = between[index];
    const pieces = next === undefined ? [] : isPiece(next) ? [next] : next;
    return [text, ...pieces].filter((piece) => piece !== "");
  });
}

export function link(text: string, target: Target): Piece {
  return { kind: "link", text, target };
}

/** The place where a figure is printed. */
export function noteOf({ id, document, locator }: Figure): Piece {
  return { kind: "note", place: { document, locator, proof: { page: "figure", id } } };
}

/** The places of figures, each once, no more than are asked for. */
export function notesOf(figures: readonly Figure[], most: number): Prose {
  const places = figures.map(({ document, locator }) => `${document.id}: ${locator}`);
  return figures
    .filter((_, index) => places.indexOf(places[index] ?? "") === index)
    .slice(0, most)
    .map(noteOf);
}

/** The words alone, as they would be read out. */
export function spokenWords(text: Prose): string {
  return text
    .map((piece) => (typeof piece === "string" ? piece : piece.kind === "link" ? piece.text : ""))
    .join("");
}

/** The places of the notes, in the order of the text. */
export function placesIn(text: Prose): Place[] {
  return text.flatMap((piece) =>
    typeof piece !== "string" && piece.kind === "note" ? [piece.place] : [],
  );
}

/**
 * A sentence whose amounts in pounds lead to the figure that is this money: the first list that has
 * it is asked, and only if one sum alone is meant. Other amounts lead to `otherwise`.
 */
export function linkedAmounts(
  text: string,
  lists: readonly (readonly Figure[])[],
  otherwise: Target,
): Prose {
  return text.split(amount).map((piece, index) => {
    if (index % 2 === 0) return piece;
    const figure = lists.map((figures) => only(piece, figures)).find((found) => found);
    return link(piece, figure ? { page: "figure", id: figure.id } : otherwise);
  });
}

const amount = /(£[\d,]+(?:\.\d+)?(?: ?(?:million|billion|bn|m|k)\b)?)/i;
const worth: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
};

/** The one sum of these that the words can mean; undefined where there is none, or more than one. */
function only(words: string, figures: readonly Figure[]): Figure | undefined {
  const [, digits = "", unit = ""] = /^£([\d,.]+) ?([a-z]*)$/i.exec(words) ?? [];
  const pounds = Number(digits.replaceAll(",", "")) * (worth[unit.toLowerCase()] ?? 1);
  const meant = figures.filter((figure) => figure.pounds !== undefined);
  const exact = meant.filter((figure) => Math.abs((figure.pounds ?? 0) - pounds) < 0.5);
  const rounded = meant.filter((figure) => inWords(figure.pounds ?? 0) === words);
  const found = exact.length > 0 ? exact : rounded;
  return new Set(found.map(({ chain }) => chain)).size === 1 ? found[0] : undefined;
}

function isPiece(value: Piece | Prose): value is Piece {
  return !Array.isArray(value);
}
