/**
 * Sentences that know where each of their sums leads, and which paper prints it. It knows no markup,
 * no addresses and no numbering of notes.
 */
import type { Decision, Document } from "../dataset/dataset.ts";
import { sumsIn, type SumInText } from "../dataset/sums-in-text.ts";
import { capitalised } from "../format/words.ts";
import type { CountSlug } from "../counting/total.ts";
import type { Question } from "../measures/questions.ts";

/** Where a reader finds what is said: a figure, or a list of the figures that a sum is made of. */
export type LinkTarget =
  | { readonly page: "figure"; readonly id: string }
  | { readonly page: "decision"; readonly id: string; readonly part?: "figures" }
  | { readonly page: "council"; readonly id: string; readonly part: CouncilPart }
  | { readonly page: "comparison"; readonly question: Question; readonly part: "verdicts" }
  | { readonly page: "statistics"; readonly measure: string }
  | StatisticTarget;

/** A row of official statistics: of an authority, a measure and a period. */
export interface StatisticTarget {
  readonly page: "statistic";
  readonly id: string;
  readonly measure: string;
  readonly period: string;
}

/** The list of what a counting rule counts, the pots, or the events. */
type CouncilPart = CountSlug | "pots" | "events";

/** Where a paper prints it, and the page of the site that shows it. */
export interface Evidence {
  readonly document: Document;
  readonly locator: string;
  readonly proof: LinkTarget;
  /** The decision that the paper tells of, where the place is that of the decision. */
  readonly decided?: Pick<Decision, "date" | "inferred"> | undefined;
}

/** Words that lead to a figure or to a list of figures. */
export interface Link {
  readonly kind: "link";
  readonly text: string;
  readonly target: LinkTarget;
}

/** A note on the paper that proves the words before it; it has no words of its own. */
export interface Note {
  readonly kind: "note";
  readonly place: Evidence;
}

type TextPart = string | Link | Note;

/** A text in pieces. Plain pieces beside each other are one, and none is empty. */
export type RichText = readonly TextPart[];

/** A sentence with texts, links and other rich text put in: richText`It authorises ${sum}.` */
export function richText(
  texts: TemplateStringsArray,
  ...values: readonly (TextPart | RichText)[]
): RichText {
  return merged(texts.flatMap((text, index) => [text, values[index] ?? []].flat()));
}

/** Words with the place that they lead to. */
export function link(text: string, target: LinkTarget): Link {
  return { kind: "link", text, target };
}

/** The words without links and notes, as they would be read out. */
export function plainText(text: RichText): string {
  return text.map((piece) => (typeof piece === "string" ? piece : wordsOf(piece))).join("");
}

/** Its links alone. */
export function linksIn(text: RichText): Link[] {
  return text.flatMap((piece) => (isKind(piece, "link") ? [piece] : []));
}

/** The places of its notes, in the order of the text. */
export function evidenceIn(text: RichText): Evidence[] {
  return text.flatMap((piece) => (isKind(piece, "note") ? [piece.place] : []));
}

/** `a, b and c` */
export function joinSeries(items: readonly RichText[]): RichText {
  return merged(
    items.flatMap((item, index) => {
      if (index === 0) return item;
      return [index === items.length - 1 ? " and " : ", ", ...item];
    }),
  );
}

/** Sentences after each other, with a space between. */
export function joinSentences(sentences: readonly RichText[]): RichText {
  return merged(
    sentences.flatMap((sentence, index) => (index === 0 ? sentence : [" ", ...sentence])),
  );
}

/** The same with a capital first letter, where the text begins with plain words. */
export function capitalisedText([first = "", ...rest]: RichText): RichText {
  return [typeof first === "string" ? capitalised(first) : first, ...rest];
}

/** The first letters of a text, with the notes among them. A link that is cut through becomes plain words. */
export function textStart(text: RichText, letters: number): RichText {
  let left = letters;
  const pieces = text.map((piece): TextPart => {
    if (left === 0) return "";
    const words = typeof piece === "string" ? piece : wordsOf(piece);
    const kept = words.slice(0, left);
    left -= kept.length;
    return kept === words ? piece : kept;
  });
  return merged(pieces);
}

/** A text all of whose sums lead to one place. */
export function linkAllSums(target: LinkTarget, text: string): RichText {
  return linkEachSum(() => target, text);
}

/** A text each of whose sums is linked to the target that `targetOf` gives for it, or to nothing. */
export function linkEachSum(
  targetOf: (sum: SumInText) => LinkTarget | undefined,
  text: string,
): RichText {
  const pieces: TextPart[] = [];
  let end = 0;
  for (const sum of sumsIn(text)) {
    const target = targetOf(sum);
    pieces.push(text.slice(end, sum.index), target ? link(sum.text, target) : sum.text);
    end = sum.index + sum.text.length;
  }
  return merged([...pieces, text.slice(end)]);
}

function wordsOf(piece: Link | Note): string {
  return piece.kind === "link" ? piece.text : "";
}

function isKind<Kind extends "link" | "note">(
  piece: TextPart,
  kind: Kind,
): piece is Extract<TextPart, { kind: Kind }> {
  return typeof piece !== "string" && piece.kind === kind;
}

/** Plain pieces beside each other as one, empty ones as none. */
function merged(pieces: RichText): RichText {
  return pieces.reduce<RichText>((done, piece) => {
    const last = done.at(-1);
    if (piece === "") return done;
    return typeof last === "string" && typeof piece === "string"
      ? [...done.slice(0, -1), last + piece]
      : [...done, piece];
  }, []);
}
