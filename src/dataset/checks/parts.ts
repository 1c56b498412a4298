/** A part is not larger than its whole, and is for what its whole is for. */
import type { Problem } from "../../csv/problem.ts";
import type { Figure } from "../dataset.ts";
import { roundingOf } from "./complete-splits.ts";
import { problemAt, type Check } from "./check.ts";

export const partSizes: Check = ({ figures }) =>
  figures.flatMap((part) => part.part_of.flatMap(({ whole }) => tooLarge(part, whole) ?? []));

export const partScopes: Check = ({ figures }) =>
  figures.flatMap((part) =>
    part.part_of.flatMap(({ whole }) => {
      if (whole.in_scope === "partly" || isAlike(part.in_scope, whole.in_scope)) return [];
      const line = whole.cells.position.line;
      return problemAt(
        part,
        "in_scope",
        `${whole.in_scope} or partly, as its whole (line ${line}) is ${whole.in_scope}; or partly on the whole`,
      );
    }),
  );

/** A whole of one scope has no part of another; a mixed part is open. */
function isAlike(part: Figure["in_scope"], whole: Figure["in_scope"]): boolean {
  return part === whole || part === "partly";
}

function tooLarge(part: Figure, whole: Figure): Problem | undefined {
  if (part.pounds === undefined || whole.pounds === undefined) return undefined;
  // A floor may be less than a part of it.
  if (whole.qualifier === "at-least") return undefined;
  if (part.pounds <= whole.pounds + roundingOf([part, whole])) return undefined;
  const allowed = `at most ${whole.pounds}, the whole that it is a part of (line ${whole.cells.position.line})`;
  return problemAt(part, "amount_gbp", allowed);
}
