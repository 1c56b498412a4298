/** What the page asks of the worker, and what it answers. Types only. */
import type { ExploreQuestion } from "../model/question.ts";
import type { ReadQuestion } from "../model/question-address.ts";
import type { RowView } from "../view/row-view.ts";
import type { View } from "../view/view.ts";

export type Take = "csv" | "json" | "groups" | "sql" | "r" | "python";

export interface Requests {
  /** Takes the file and reads the query of the address. */
  load: { readonly rows: ArrayBuffer; readonly query: string };
  /** Reads a query again, for the back button. */
  read: { readonly query: string };
  ask: { readonly question: ExploreQuestion };
  rows: { readonly from: number; readonly to: number };
  take: { readonly kind: Take; readonly page: string; readonly data: string };
}

export interface Answers {
  load: ReadQuestion & {
    readonly rules: readonly { readonly slug: string; readonly name: string }[];
    readonly date: string;
  };
  read: ReadQuestion;
  ask: View;
  rows: readonly RowView[];
  take: string;
}

export type RequestKind = keyof Requests;

export interface Message {
  readonly id: number;
  readonly kind: RequestKind;
  readonly of: Requests[RequestKind];
}

export interface Reply {
  readonly id: number;
  readonly answer?: unknown;
  readonly problem?: string;
}
