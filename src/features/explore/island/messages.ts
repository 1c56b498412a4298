/** What the page asks of the worker, and what it answers. */
import type { ExploreQuestion } from "../model/question.ts";
import type { ParsedQuestion } from "../model/parse-question.ts";
import type { RowView } from "../view/row-view.ts";
import type { FacetWords, GroupView, Sentence, View } from "../view/view.ts";

/** A form in which the view can be taken away. */
export type Take = "csv" | "json" | "groups" | "sql" | "r" | "python";

/** What comes with each kind of request. */
export interface Requests {
  /** Takes the file, loads the names after it, and answers the query of the address. */
  load: { readonly rows: ArrayBuffer; readonly names: string; readonly query: string };
  /** Reads a query again, for the back button. */
  read: { readonly query: string };
  ask: { readonly question: ExploreQuestion };
  rows: { readonly from: number; readonly to: number };
  groups: { readonly question: ExploreQuestion; readonly atMost: number };
  take: { readonly kind: Take; readonly page: string; readonly data: string };
}

/** What comes back for each kind of request. */
export interface Answers {
  load: ParsedQuestion & {
    readonly rules: readonly { readonly slug: string; readonly name: string }[];
    readonly facets: readonly FacetWords[];
    readonly sentence: Sentence;
    readonly answer: Answers["ask"];
  };
  read: ParsedQuestion;
  /** What stands below the sentence; the first rows come with it where the names are there already. */
  ask: { readonly view: View; readonly rows: readonly RowView[] | undefined };
  rows: readonly RowView[];
  groups: readonly GroupView[];
  take: string;
}

/** So many rows of the list are shown at a time. */
export const rowsShown = 50;

/** The name of a request. */
export type RequestKind = keyof Requests;

/** A request as it is sent to the worker. */
export interface Message {
  readonly id: number;
  readonly kind: RequestKind;
  readonly of: Requests[RequestKind];
}

/**
 * The answer to the request of the same number, or what went wrong. To a question a reply with the sentence
 * alone comes first: it is short, and all else takes longer to count and to send.
 */
export interface Reply {
  readonly id: number;
  readonly sentence?: Sentence;
  readonly answer?: unknown;
  readonly problem?: string;
}
