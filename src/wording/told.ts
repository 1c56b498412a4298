/**
 * Sentences that know where each of their sums leads, and which paper prints it. It knows no markup,
 * no addresses and no numbering of notes.
 */
import type { Document } from "../dataset/dataset.ts";
import { sumsIn, type SumInText } from "../dataset/sums-in-text.ts";
import { capitalised } from "../format/words.ts";
import type { CountSlug } from "../counting/total.ts";
import type { Question } from "../measures/questions.ts";

/** Where a reader finds what is said: a figure, or a list of the figures that a sum is made of. */
export type Target =
  | { readonly page: "figure"; readonly id: string }
  | { readonly page: "decision"; readonly id: string; readonly part?: "figures" }
  | { readonly page: "council"; readonly id: string; readonly part: CouncilPart }
  | { readonly page: "comparison"; readonly question: Question; readonly part: "verdicts" };

/** The list of what a counting rule counts, or the pots. */
export type CouncilPart = CountSlug | "pots";

/** Where a paper prints it, and the page of the site that shows it. */
export interface Place {
  readonly document: Document;
  readonly locator: string;
  readonly proof: Target;
}

export interface Link {
  readonly kind: "link";
  readonly text: string;
  readonly target: Target;
}

/** Stands after what it proves; it has no words of its own. */
export interface Note {
  readonly kind: "note";
  readonly place: Place;
}

export type Piece = string | Link | Note;

/** A text in pieces. Plain pieces beside each other are one, and none is empty. */
export type Told = readonly Piece[];

/** A sentence with texts, links and told pieces put in: told`It authorises ${sum}.` */
export function told(texts: TemplateStringsArray, ...values: readonly (Piece | Told)[]): Told {
  return whole(texts.flatMap((text, index) => [text, values[index] ?? []].flat()));
}

export function link(text: string, target: Target): Link {
  return { kind: "link", text, target };
}

/** The words alone, as they would be read out. */
export function plain(text: Told): string {
  return text.map((piece) => (typeof piece === "string" ? piece : wordsOf(piece))).join("");
}

/** Its links alone. */
export function linksIn(text: Told): Link[] {
  return text.flatMap((piece) => (isKind(piece, "link") ? [piece] : []));
}

/** The places of its notes, in the order of the text. */
export function placesIn(text: Told): Place[] {
  return text.flatMap((piece) => (isKind(piece, "note") ? [piece.place] : []));
}

/** `a, b and c` */
export function toldSeries(items: readonly Told[]): Told {
  return whole(
    items.flatMap((item, index) => {
      if (index === 0) return item;
      return [index === items.length - 1 ? " and " : ", ", ...item];
    }),
  );
}

/** Sentences after each other, with a space between. */
export function toldTogether(sentences: readonly Told[]): Told {
  return whole(
    sentences.flatMap((sentence, index) => (index === 0 ? sentence : [" ", ...sentence])),
  );
}

/** The first letter large, where it is one of plain words. */
export function toldCapitalised([first = "", ...rest]: Told): Told {
  return [typeof first === "string" ? capitalised(first) : first, ...rest];
}

/** Its first letters, with the notes that stand among them; a link that is cut through is plain. */
export function toldStart(text: Told, letters: number): Told {
  let left = letters;
  const pieces = text.map((piece): Piece => {
    if (left === 0) return "";
    const words = typeof piece === "string" ? piece : wordsOf(piece);
    const kept = words.slice(0, left);
    left -= kept.length;
    return kept === words ? piece : kept;
  });
  return whole(pieces);
}

/** A text all of whose sums lead to one place. */
export function toldIn(target: Target, text: string): Told {
  return toldBy(() => target, text);
}

/** A text each of whose sums leads where it is said to, or nowhere. */
export function toldBy(targetOf: (sum: SumInText) => Target | undefined, text: string): Told {
  const pieces: Piece[] = [];
  let end = 0;
  for (const sum of sumsIn(text)) {
    const target = targetOf(sum);
    pieces.push(text.slice(end, sum.index), target ? link(sum.text, target) : sum.text);
    end = sum.index + sum.text.length;
  }
  return whole([...pieces, text.slice(end)]);
}

function wordsOf(piece: Link | Note): string {
  return piece.kind === "link" ? piece.text : "";
}

function isKind<Kind extends "link" | "note">(
  piece: Piece,
  kind: Kind,
): piece is Extract<Piece, { kind: Kind }> {
  return typeof piece !== "string" && piece.kind === kind;
}

/** Plain pieces beside each other as one, empty ones as none. */
function whole(pieces: Told): Told {
  return pieces.reduce<Told>((done, piece) => {
    const last = done.at(-1);
    if (piece === "") return done;
    return typeof last === "string" && typeof piece === "string"
      ? [...done.slice(0, -1), last + piece]
      : [...done, piece];
  }, []);
}
