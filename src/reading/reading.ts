/** A paper, read: its places, its amounts with what the words say of them, and how they hang together. */
import { layoutOf } from "../papers/layouts.ts";
import { outline } from "../papers/outline.ts";
import type { Passage } from "../papers/passages.ts";
import type { DocumentRow } from "../tables/documents.ts";
import { contextOf, standsAlone, type Context } from "./context/context.ts";
import { amountsOf, type FoundAmount } from "./found.ts";
import { paperHead, type PaperHead } from "./paper-type.ts";
import { relationsOf, type Relations } from "./relations/relations.ts";

/** All that was read of a paper. */
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
  const own = amounts.map((amount) => contextOf(amount, head.type));
  const relations = relationsOf(amounts, (index) => standsAlone(own[index]));
  const agreeing = withKinds(agreed(own, relations, head.type), relations);
  const contexts =
    head.type === "report"
      ? withParts(agreeing, relations)
      : head.type === "decision record"
        ? withDecidedParts(agreeing, relations)
        : agreeing;
  return { head, outline: places, amounts, contexts, relations };
}

/** Where a report or a record prints the same money twice, a place that only mentions it has status and kind of the place that deals with it. */
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
    const isMention = context.status === "noted" || context.status === undefined;
    const status = isOneStage && isMention ? (dealt?.status ?? context.status) : context.status;
    return { ...context, kind, status };
  });
}

/** The parts of a saving are savings too, where the words say nothing else of them. */
function withKinds(contexts: readonly Context[], { parts }: Relations): Context[] {
  return contexts.map((context, index) => {
    const whole = parts.find(({ part }) => part === index)?.whole;
    const kind = whole === undefined ? undefined : contexts[whole]?.kind;
    const isKnown = context.kind !== undefined || context.status !== undefined;
    return isKnown || kind === undefined ? context : { ...context, kind };
  });
}

/** In a report, the parts of a sum that is put to the body are put to it too. */
function withParts(contexts: readonly Context[], { parts, complete }: Relations): Context[] {
  const splits = new Set(complete.map(({ whole, split }) => `${whole} ${split}`));
  const own = parts.filter(({ whole, split }) => splits.has(`${whole} ${split}`));
  const asked = new Set(contexts.keys().filter((one) => contexts[one]?.status === "recommended"));
  // The loop also visits what it adds to the set, so that parts of parts are asked for too.
  for (const whole of asked) for (const link of own) if (link.whole === whole) asked.add(link.part);
  return contexts.map((context, index) =>
    context.status === "noted" && asked.has(index)
      ? { ...context, status: "recommended" }
      : context,
  );
}

/** In the record of a decision, the parts of a sum that was approved are approved, where the words say nothing else. */
function withDecidedParts(contexts: readonly Context[], { parts }: Relations): Context[] {
  const wholes = (index: number) => parts.filter(({ part }) => part === index);
  return contexts.map((context, index) =>
    context.status === undefined &&
    context.kind === undefined &&
    wholes(index).some(({ whole }) => contexts[whole]?.status === "approved")
      ? { ...context, status: "approved" }
      : context,
  );
}
