/** How much of an amount has which qualifier: numbers alone, so that a page in the browser can use them too. */
import type { Figure } from "../dataset/dataset.ts";
import type { Qualifier } from "../tables/amount.ts";

/**
 * The parts of an amount that have a qualifier, in its unit: how much of it is a ceiling (“up to”), a floor
 * (“at least”) or approximate (“about”). All the rest is exact. A member `qualified` holds these parts.
 */
export interface QualifiedParts {
  readonly ceiling: number;
  readonly floor: number;
  readonly about: number;
}

/** Of an amount all of which is exact. */
export const fixed: QualifiedParts = { ceiling: 0, floor: 0, about: 0 };

/** The qualified parts of amounts that are given by qualifier. */
export function qualifiedParts(
  byQualifier: ReadonlyMap<string | undefined, number>,
): QualifiedParts {
  return {
    ceiling: byQualifier.get("up-to") ?? 0,
    floor: byQualifier.get("at-least") ?? 0,
    about: byQualifier.get("about") ?? 0,
  };
}

/** The qualified parts that a part of some money has at least, where no paper says which of the pounds it holds. */
export function surelyQualified(
  { ceiling, floor, about }: QualifiedParts,
  { part, whole }: { readonly part: number; readonly whole: number },
): QualifiedParts {
  const sure = (pounds: number) => Math.max(0, pounds - (whole - part));
  return { ceiling: sure(ceiling), floor: sure(floor), about: sure(about) };
}

/** The qualified parts of several amounts together. */
export function addedQualified(all: readonly QualifiedParts[]): QualifiedParts {
  const sum = (kind: keyof QualifiedParts) => all.reduce((total, one) => total + one[kind], 0);
  return { ceiling: sum("ceiling"), floor: sum("floor"), about: sum("about") };
}

/** The qualified parts to name for a whole beside one of its parts: none, where the part has all of them. */
export function besidePart(whole: QualifiedParts, part: QualifiedParts): QualifiedParts {
  const kinds = ["ceiling", "floor", "about"] as const;
  return kinds.every((kind) => whole[kind] === part[kind]) ? fixed : whole;
}

/** Whether a part is all of an amount, but for the noise of fractions. */
export function isAll(part: number, whole: number): boolean {
  return part > 0 && Math.abs(part - whole) <= 1e-9 * Math.abs(whole);
}

/** The qualifier of a figure; undefined where it is printed without one. */
export function inexactQualifier({ qualifier }: Pick<Figure, "qualifier">): Qualifier | undefined {
  return qualifier === "exactly" ? undefined : qualifier;
}

/** The qualified parts of an amount by the figure's own qualifier alone, whatever its parts say. */
export function ownQualified(figure: Pick<Figure, "qualifier">, amount: number): QualifiedParts {
  return qualifiedParts(new Map([[inexactQualifier(figure), amount]]));
}
