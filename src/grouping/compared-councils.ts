/** Which councils stand side by side on a page: a page must not grow with councils nobody asked for. */
import type { Council, Dataset } from "../dataset/dataset.ts";
import { inOrder } from "../format/words.ts";
import { memoized } from "../format/memoized.ts";

/** How many councils a page compares at most. Machines read all of them in comparison.json. */
export const comparedAtMost = 12;

/** The councils whose main papers are read. The others are compared only where a reader adds them. */
export function fullyReadCouncils({ councils }: Pick<Dataset, "councils">): readonly Council[] {
  return fullyRead(councils);
}

const fullyRead = memoized((councils: readonly Council[]) =>
  councils.filter(({ read }) => read === "whole"),
);

/** The first councils of councils.csv that are read whole, as many as a page compares. */
export function comparedCouncils(dataset: Pick<Dataset, "councils">): readonly Council[] {
  return fullyReadCouncils(dataset).slice(0, comparedAtMost);
}

/** In the order of lists: by name, those of which we hold single decisions only after the others. */
export function inListOrder(councils: readonly Council[]): Council[] {
  return councils.toSorted(
    (one, other) =>
      Number(one.read === "part") - Number(other.read === "part") ||
      inOrder(one.short_name, other.short_name),
  );
}

/** The order of a list that has councils of both kinds, in a sentence; empty of any other. */
export function listOrderSentence(councils: readonly Council[]): string {
  return new Set(councils.map(({ read }) => read)).size === 2
    ? "By name; councils of which we hold single decisions only come last."
    : "";
}

/** Whether all councils, however they are read, are few enough for one list. */
export function areFew({ councils }: Pick<Dataset, "councils">): boolean {
  return councils.length <= comparedAtMost;
}
