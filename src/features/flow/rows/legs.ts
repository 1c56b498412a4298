/**
 * The legs of the money's way, from pot to pot or to what it is for. Legs that come in add up to
 * the total; all others are the same money further on, or before.
 */
import type { Dataset, Figure, Pot } from "../../../dataset/dataset.ts";
import { evidenceOf } from "../../../counting/evidence.ts";
import { inexactQualifier } from "../../../counting/qualified-parts.ts";
import { rowsOf } from "../../../grouping/by-council.ts";
import type { Total } from "../../../counting/total.ts";
import { afterBefore, legsBefore } from "./before.ts";
import { inferredOf, type Leg, type Money } from "./leg.ts";
import { qualifierLeft } from "../../../wording/qualified/balance-text.ts";
import {
  drawnWithOther,
  gaveBack,
  passing,
  purposeOf,
  sourceOf,
  undrawn,
  undrawnOrUnpublished,
} from "./flow-ends.ts";
import { inOrder, passesOn, releaseShares, releasesOf } from "./releases.ts";
import { sharesOf, type Share } from "./shares.ts";

/** All legs of what a total holds, each pound once in every place that it passes. */
export function legsOf(dataset: Dataset, total: Total): Leg[] {
  const shares = total.included.flatMap((one) => sharesOf(one, passesOn));
  const legs = shares.map((share) =>
    legOf(share, { stage: "in", from: sourceOf(share.figure.inherited.from_pot) }),
  );
  const { pots } = rowsOf(dataset, total.council);
  const releases = new Map(pots.map((pot) => [pot, releasesOf(dataset, total, pot)]));
  const next = (pot: Pot) =>
    (releases.get(pot) ?? []).flatMap((one) =>
      releaseShares(one).flatMap(({ into }) => into ?? []),
    );
  const order = inOrder(pots, next);
  order.forEach((pot, index) => {
    legs.push(
      ...legsFrom(pot, legs, { releases: releases.get(pot) ?? [], later: order.slice(index + 1) }),
    );
  });
  return afterBefore([...legsBefore(dataset, total, legs), ...legs]);
}

function legOf(share: Share, { stage, from, to }: Pick<Leg, "stage" | "from"> & Partial<Leg>): Leg {
  const { figure, whole, pounds, into } = share;
  return {
    stage,
    from,
    to: to ?? (into ? passing(into) : purposeOf(figure)),
    pounds,
    ...moneyOf(figure),
    ceiling: isCeiling(figure) || isCeiling(whole),
    figure,
    whole,
    decision: figure.decision,
  };
}

function isCeiling({ qualifier }: Figure): boolean {
  return qualifier === "up-to";
}

function moneyOf(figure: Figure): Omit<Money, "ceiling"> {
  return {
    recurrence: figure.inherited.recurrence ?? "not stated",
    capital: figure.inherited.money_type === "capital",
    inferred: evidenceOf(figure, "recurrence") === "our reading" ? "all" : undefined,
    qualifier: inexactQualifier(figure),
  };
}

interface Outlets {
  readonly releases: readonly Figure[];
  /** Pots that may still be filled: of a circle, only the way forward is drawn. */
  readonly later: readonly Pot[];
}

/** What leaves a pot of the money that reached it, and what stays. */
function legsFrom(pot: Pot, legs: readonly Leg[], { releases, later }: Outlets): Leg[] {
  const from = passing(pot);
  const filling = legs.filter(({ to }) => to.key === from.key);
  const paid_in = sum(filling);
  if (paid_in === 0) return [];
  const out = releases.flatMap(releaseShares).map((share) => {
    const isBack = share.into !== undefined && !later.includes(share.into);
    return legOf(share, { stage: "on", from, ...(isBack ? { to: gaveBack } : {}) });
  });
  const left = paid_in - sum(out);
  if (left < 0)
    return [remainder(filling, { to: drawnWithOther, pounds: paid_in, qualifier: undefined })];
  const unknown = releases.some(({ pounds }) => pounds === undefined);
  const to = unknown ? undrawnOrUnpublished : undrawn;
  const fillings = filling.map(({ figure }) => figure);
  const qualifier = qualifierLeft({ fillings, releases, paid_in, unseen: [] }, left);
  return left === 0 ? out : [...out, remainder(filling, { to, pounds: left, qualifier })];
}

/** Money that stays: of several kinds in the pot nobody says which. */
function remainder(
  filling: readonly Leg[],
  { to, pounds, qualifier: left }: Pick<Leg, "to" | "pounds" | "qualifier">,
): Leg {
  const [first] = [...filling].sort((a, b) => b.pounds - a.pounds);
  if (!first) throw new Error("nothing stays in a pot that nothing went into");
  const alike = filling.every(
    ({ recurrence, capital }) => recurrence === first.recurrence && capital === first.capital,
  );
  return {
    ...first,
    stage: "left",
    from: first.to,
    to,
    pounds,
    recurrence: alike ? first.recurrence : "not stated",
    inferred: alike ? inferredOf(filling) : undefined,
    // What is left of a sum that is not fixed is not fixed either; it has no print of its own.
    ceiling: filling.some(({ ceiling }) => ceiling),
    qualifier: filling.find(({ qualifier }) => qualifier)?.qualifier ?? left,
    decision: undefined,
  };
}

function sum(legs: readonly Leg[]): number {
  return legs.reduce((total, { pounds }) => total + pounds, 0);
}
