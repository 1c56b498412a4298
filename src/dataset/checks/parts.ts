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
      const against = { yes: "no", no: "yes", partly: undefined }[whole.in_scope];
      if (part.in_scope !== against) return [];
      const line = whole.cells.place.line;
      return problemAt(
        part,
        "in_scope",
        `another word than ${against}, as its whole (line ${line}) is ${whole.in_scope}`,
      );
    }),
  );

function tooLarge(part: Figure, whole: Figure): Problem | undefined {
  if (part.pounds === undefined || whole.pounds === undefined) return undefined;
  if (part.pounds <= whole.pounds + roundingOf([part, whole])) return undefined;
  const allowed = `at most ${whole.pounds}, the whole that it is a part of (line ${whole.cells.place.line})`;
  return problemAt(part, "amount_gbp", allowed);
}
