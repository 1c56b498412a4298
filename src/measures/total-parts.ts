/** The kinds of money that a measured total is made of, each with what stands behind it. */
import { slices } from "../counting/breakdown.ts";
import { evidenceOf } from "../counting/evidence.ts";
import { grounded } from "../counting/grounds.ts";
import { isAll, type QualifiedParts } from "../counting/qualified-parts.ts";
import type { Included } from "../counting/tally.ts";
import { measuredParts, worth, type Measured } from "./measured.ts";
import { qualifiedOfPart } from "./qualified-of-part.ts";

/** Whether money comes every year, once, or the papers do not say. */
export type Recurrence = "ongoing" | "one-off" | "not stated";

/** Money of one kind: one-off and ongoing, capital and revenue are never added together on a page. */
export interface TotalPart {
  readonly recurrence: Recurrence;
  readonly capital: boolean;
  /** In the unit of the row. */
  readonly value: number;
  /** Its qualified parts, in the unit of the row. */
  readonly qualified: QualifiedParts;
  /** How much of it is one-off, or ongoing, by our reading (inferred): all or some of it; left out where it is printed. */
  readonly inferred?: "all" | "some";
  /** How much of it is counted by our reading of what it is for, in the unit of the row; left out where that is nothing. */
  readonly scope_read?: number;
  /** How much of it is known from what a member told a meeting alone, in the unit of the row; left out where that is nothing. */
  readonly told?: number;
}

/** What is counted, by kind of money: ongoing first, then one-off, then what is not stated. */
export function totalParts(sum: Measured): TotalPart[] {
  return [false, true].flatMap((capital) => {
    const ofKind = sum.counted.filter(
      ({ figure }) => (figure.inherited.money_type === "capital") === capital,
    );
    const values = measuredParts(sum, dimension, ofKind);
    return kinds.flatMap(([recurrence, word]) => {
      const value = values?.get(word) ?? 0;
      return value > 0
        ? [
            {
              recurrence,
              capital,
              value,
              qualified: qualifiedOfPart(sum, ofKind, dimension, { word, value }),
              ...inferredOf(sum, ofKind, word),
              ...groundsIn(sum, ofKind, { word, value }),
            },
          ]
        : [];
    });
  });
}

/** Whether no paper says in so many words that the money comes once, or every year. */
function inferredOf(
  sum: Measured,
  counted: readonly Included[],
  word: string | undefined,
): Pick<TotalPart, "inferred"> {
  const share = readShare(sum, counted, word);
  return share === 0 ? {} : { inferred: isAll(share, 1) ? "all" : "some" };
}

/** The share of the money of one word, from nought to one, of which no paper says so in so many words. */
export function readShare(
  sum: Measured,
  counted: readonly Included[],
  word: string | undefined,
): number {
  const own = ofWord(counted, word);
  const read = own.filter(({ figure }) => evidenceOf(figure, dimension) === "our reading");
  return read.length === 0 ? 0 : worth(sum, read) / worth(sum, own);
}

/** On what the money of one word stands, in the unit of its value. */
function groundsIn(
  sum: Measured,
  counted: readonly Included[],
  { word, value }: { readonly word: string | undefined; readonly value: number },
): Pick<TotalPart, "scope_read" | "told"> {
  const own = ofWord(counted, word);
  const { scope_read, told } = grounded(own);
  const inUnit = (some: readonly Included[]) => value * (worth(sum, some) / worth(sum, own));
  return {
    ...(scope_read.length > 0 ? { scope_read: inUnit(scope_read) } : {}),
    ...(told.length > 0 ? { told: inUnit(told) } : {}),
  };
}

function ofWord(counted: readonly Included[], word: string | undefined): Included[] {
  return counted.flatMap((one) =>
    slices(one, dimension)
      .filter(({ category, pounds }) => category === word && pounds !== 0)
      .map(({ figure, pounds }) => ({ figure, pounds, cut: one.cut })),
  );
}

const dimension = "recurrence";

const kinds: readonly (readonly [Recurrence, string | undefined])[] = [
  ["ongoing", "ongoing"],
  ["one-off", "one-off"],
  ["not stated", undefined],
];
