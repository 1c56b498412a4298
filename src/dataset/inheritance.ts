/**
 * Cells that are empty in a figure and read elsewhere: first from the figure's restatements,
 * then from its wholes. A conflict among the cells that would be read is a fault of the data.
 */
import { isOfficial } from "./chains.ts";
import type { Figure, Period, InheritedCells } from "./dataset.ts";

export type ReadField = keyof InheritedCells;

export const readFields = ["from_pot", "recurrence", "money_type", "period"] as const;

/** Gives every figure its read cells. Where sources conflict, nothing is read. */
export function readInherited(figures: readonly Figure[]): void {
  for (const figure of figures) {
    const cells = Object.fromEntries(
      readFields.map((field) => {
        const sources = readSources(figure, field);
        return [field, agreed(sources) ? sources[0]?.value : undefined];
      }),
    );
    Object.assign(figure, { inherited: Object.freeze(cells) });
  }
}

export interface ReadSource {
  readonly figure: Figure;
  readonly value: unknown;
}

/** The figures that a cell is read from: itself, else its restatements, else its wholes. */
export function readSources(figure: Figure, field: ReadField): ReadSource[] {
  const own = ownCell(figure, field);
  if (own !== undefined) return [{ figure, value: own }];
  const chain = figure.chain.figures.filter(isOfficial);
  const restated = chain.flatMap((member) => source(member, field));
  if (restated.length > 0) return restated;
  const wholes = new Set(chain.flatMap((member) => member.part_of.map(({ whole }) => whole)));
  return [...wholes].filter(isOfficial).flatMap((whole) => {
    const above = readSources(whole, field);
    return above.length > 0 && agreed(above) ? above.slice(0, 1) : [];
  });
}

/** Whether all the cells that would be read say the same. */
export function agreed(sources: readonly ReadSource[]): boolean {
  const [first, ...rest] = sources.map(({ value }) => JSON.stringify(comparable(value)));
  return rest.every((value) => value === first);
}

/** The period of a row: its four columns as one. Undefined where all are empty. */
export function ownPeriod(figure: Figure): Period | undefined {
  const { financial_year, period_from, period_to, period_printed } = figure;
  const stated = financial_year ?? period_from ?? period_to ?? period_printed;
  return stated === undefined
    ? undefined
    : { financial_year, period_from, period_to, period_printed };
}

function source(figure: Figure, field: ReadField): ReadSource[] {
  const value = ownCell(figure, field);
  return value === undefined ? [] : [{ figure, value }];
}

function ownCell(figure: Figure, field: ReadField): unknown {
  return field === "period" ? ownPeriod(figure) : figure[field];
}

function comparable(value: unknown): unknown {
  return typeof value === "object" && value !== null && "id" in value ? value.id : value;
}
