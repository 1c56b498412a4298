/** How much of an amount is not fixed: numbers alone, so that a page in the browser can ask it too. */
import type { Figure } from "../dataset/dataset.ts";
import type { Qualifier } from "../tables/amount.ts";

/** Of an amount, in its unit: what is a ceiling (“up to”), a floor (“at least”), and about right. */
export interface Firmness {
  readonly ceiling: number;
  readonly floor: number;
  readonly about: number;
}

/** Of an amount that is fixed. */
export const fixed: Firmness = { ceiling: 0, floor: 0, about: 0 };

/** What is not fixed of amounts by their qualifier. */
export function firmnessOf(byQualifier: ReadonlyMap<string | undefined, number>): Firmness {
  return {
    ceiling: byQualifier.get("up-to") ?? 0,
    floor: byQualifier.get("at-least") ?? 0,
    about: byQualifier.get("about") ?? 0,
  };
}

/** What of a part of money is certainly not fixed, where nobody says which of the whole's pounds it holds. */
export function certainly(
  { ceiling, floor, about }: Firmness,
  { part, whole }: { readonly part: number; readonly whole: number },
): Firmness {
  const sure = (loose: number) => Math.max(0, loose - (whole - part));
  return { ceiling: sure(ceiling), floor: sure(floor), about: sure(about) };
}

/** The firmness of several amounts together. */
export function addedFirmness(all: readonly Firmness[]): Firmness {
  const sum = (kind: keyof Firmness) => all.reduce((total, one) => total + one[kind], 0);
  return { ceiling: sum("ceiling"), floor: sum("floor"), about: sum("about") };
}

/** What is left to say of a whole beside a part of it: nothing, where the part tells all that is not fixed. */
export function besidePart(whole: Firmness, part: Firmness): Firmness {
  const kinds = ["ceiling", "floor", "about"] as const;
  return kinds.every((kind) => whole[kind] === part[kind]) ? fixed : whole;
}

/** Whether a part is all of an amount, but for the noise of fractions. */
export function isAll(part: number, whole: number): boolean {
  return part > 0 && Math.abs(part - whole) <= 1e-9 * Math.abs(whole);
}

/** The qualifier of a sum that is not fixed. */
export function looseOf({ qualifier }: Pick<Figure, "qualifier">): Qualifier | undefined {
  return qualifier === "exactly" ? undefined : qualifier;
}

/** What of an amount of a figure is not fixed by the figure's own qualifier, its parts left aside. */
export function ownFirmness(figure: Pick<Figure, "qualifier">, amount: number): Firmness {
  return firmnessOf(new Map([[looseOf(figure), amount]]));
}
