/** Where money can be on its way: the pots it comes from, those it passes through, what it ends in. */
import type { Figure, Pot } from "../../../dataset/dataset.ts";
import { capitalised } from "../../../format/words.ts";
import { improvement } from "../../../topic.ts";

/** A place where money can be. */
export interface FlowEnd {
  readonly key: string;
  readonly kind: "source" | "pot" | "end";
  readonly name: string;
  /** The pot, where it is one that the papers name. */
  readonly pot: Pot | undefined;
}

/** A pot that money is first seen in. */
export function sourceOf(pot: Pot | undefined): FlowEnd {
  return pot
    ? { key: `source:${pot.id}`, kind: "source", name: pot.name, pot }
    : { key: "source", kind: "source", name: "Not stated", pot };
}

/** A pot that money is put into and leaves again. */
export function passing(pot: Pot): FlowEnd {
  return { key: `pot:${pot.id}`, kind: "pot", name: pot.name, pot };
}

/** What a figure is for. */
export function purposeOf(figure: Figure): FlowEnd {
  if (figure.in_scope === "no") return end(`not for ${improvement}`);
  return figure.purpose === "other" ? end("purpose not broken down") : end(figure.purpose);
}

/** Money that stays in a pot, where every release from it has an amount. */
export const undrawn = end("not drawn in the papers we hold");

/** Of releases without an amount nobody knows how much they leave. */
export const undrawnOrUnpublished = end("not drawn, or drawn in amounts not known");

/** Where more is released than the total holds, no paper says which of the money was released. */
export const drawnWithOther = end("released with other money; how much of each is not stated");

/** What returns to a pot that it has passed: it is for nothing yet. */
export const gaveBack = end("back in a pot that it came from");

/** Whether the papers name where money comes from: a pot, and not only what it is like. */
export function isNamed({ pot }: Pick<FlowEnd, "pot">): boolean {
  return pot !== undefined && pot.kind !== "not named";
}

/** Whether a place is one where money rests, not one that it is for. */
export function isLeftover({ key }: Pick<FlowEnd, "key">): boolean {
  return [undrawn, undrawnOrUnpublished, drawnWithOther].some((one) => one.key === key);
}

function end(word: string): FlowEnd {
  return { key: `end:${word}`, kind: "end", name: capitalised(word), pot: undefined };
}
