/** What it rests on that money is new, where the paper does not print it: numbers, in pounds of the day. */
import { isAll } from "../counting/qualified-parts.ts";
import type { SumClaim } from "./newness.ts";

/** Pounds that are known to be new, and those of them of which the same is known. */
export interface NewBasis {
  readonly pounds: number;
  /** All of it is about right only. */
  readonly about: boolean;
  /** Taken as new because the paper calls it extra and names no pot. */
  readonly extra: number;
  /** From a government grant, and those of them that are about right. */
  readonly grant: number;
  readonly grant_about: number;
  /** New by our reading, not printed in so many words. */
  readonly inferred: number;
}

/** Of all sums together. */
export function newBasis(sums: readonly SumClaim[]): NewBasis {
  const fresh = sums.flatMap(({ parts }) => parts.filter(({ newness }) => newness === "new"));
  const added = (of: "pounds" | "extra" | "grant" | "grant_about" | "inferred") =>
    fresh.reduce((all, part) => all + part[of], 0);
  return {
    pounds: added("pounds"),
    about: fresh.every(({ qualified, pounds }) => isAll(qualified.about, pounds)),
    extra: added("extra"),
    grant: added("grant"),
    grant_about: added("grant_about"),
    inferred: added("inferred"),
  };
}
