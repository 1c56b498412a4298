/** How the row of an amount names the rows of others: its wholes, the splits that make it up, what it restates. */
import type { Reading } from "./reading.ts";

/** What is known of the amounts of a paper together. */
export interface Known {
  /** The ids of the rows of amounts, by their number. */
  readonly ids: ReadonlyMap<number, string>;
  /** Amounts that only say again what another tells, with that one. */
  readonly again: ReadonlyMap<number, number>;
  /** What an amount restates. */
  readonly anchors: ReadonlyMap<number, number>;
}

/** Whether an amount is funding by its words; what is below nought is none. */
export function isFunding({ amounts, contexts }: Reading, index: number): boolean {
  return contexts[index]?.kind === undefined && (amounts[index]?.pounds ?? 0) >= 0;
}

/** The cells of an amount's row that name other rows. */
export function linksOf(reading: Reading, index: number, { ids, again, anchors }: Known) {
  const { amounts, contexts, relations } = reading;
  const { cell } = amounts[index] ?? {};
  const wholes = relations.parts.filter(({ part }) => part === index);
  const of = anchors.get(index);
  const hasRow = (one: number) => ids.has(one) && isFunding(reading, one);
  // A part of a sum that was asked for is a part of the sum that was then decided, unless that has parts of its own.
  const isSplit = (whole: number, split: string) => {
    if (cell || relations.complete.some((one) => one.whole === whole && one.split === split))
      return whole;
    const anchor = contexts[whole]?.status === "recommended" ? anchors.get(whole) : undefined;
    const hasParts = relations.parts.some((one) => one.whole === anchor);
    return (hasParts ? undefined : anchor) ?? again.get(whole) ?? whole;
  };
  // A split with a part that is no funding does not add up by the rows.
  const isWhole = (split: string) =>
    relations.parts.every(
      (one) => one.whole !== index || one.split !== split || isFunding(reading, one.part),
    );
  const complete = relations.complete
    .filter(({ whole, split }) => whole === index && isWhole(split))
    .map(({ split }) => split);
  return {
    part_of: wholes
      .map(({ whole, split }) => ({ whole: isSplit(whole, split), split }))
      .filter(({ whole }) => hasRow(whole) && whole !== index)
      .map(({ whole, split }) => `${ids.get(whole) ?? ""}:${split}`)
      .join(" "),
    complete_splits: [...new Set(complete)].join(" "),
    restates: of !== undefined && hasRow(of) ? (ids.get(of) ?? "") : "",
  };
}
