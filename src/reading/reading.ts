/** A paper, read: its places, its amounts with what the words say of them, and how they hang together. */
import { layoutOf } from "../papers/layouts.ts";
import { outline } from "../papers/outline.ts";
import type { Passage } from "../papers/passages.ts";
import type { DocumentRow } from "../tables/documents.ts";
import { contextOf, type Context } from "./context.ts";
import { amountsOf, type FoundAmount } from "./found.ts";
import { paperHead, type PaperHead } from "./paper-type.ts";
import { relationsOf, type Relations } from "./relations.ts";

export interface Reading {
  readonly head: PaperHead;
  readonly outline: Passage;
  readonly amounts: readonly FoundAmount[];
  /** In the order of the amounts. */
  readonly contexts: readonly Context[];
  readonly relations: Relations;
}

/** Reads the text; `type` where the document is known. */
export function readPaper(text: string, type?: DocumentRow["type"]): Reading {
  const guessed = paperHead(text);
  const head = type === undefined ? guessed : { ...guessed, type };
  const places = outline(text, layoutOf(head.type));
  const amounts = amountsOf(places);
  const relations = relationsOf(amounts);
  const own = amounts.map((amount) => contextOf(amount, head.type));
  return { head, outline: places, amounts, contexts: agreed(own, relations, head.type), relations };
}

/** Of the same money in a report or a record, a mention is what the place is that deals with it. */
function agreed(own: readonly Context[], { same }: Relations, type: string): Context[] {
  const groups = Map.groupBy(same, ({ of }) => of);
  return own.map((context, index) => {
    const of = same.find(({ amount }) => amount === index)?.of ?? index;
    const members = [of, ...(groups.get(of) ?? []).map(({ amount }) => amount)].map(
      (one) => own[one],
    );
    const kind = members.some((one) => one?.kind === undefined) ? undefined : context.kind;
    const isOneStage = type === "report" || type === "decision record";
    const dealt = members.find(
      (one) => one?.status === "recommended" || one?.status === "approved",
    );
    const status =
      isOneStage && context.status === "noted" ? (dealt?.status ?? "noted") : context.status;
    return { ...context, kind, status };
  });
}
