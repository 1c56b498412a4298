/**
 * Cells that are empty in a figure and inherited: first from the figure's restatements, then from its
 * wholes. A conflict among the cells that would be inherited is a fault of the data.
 */
import { isOfficial } from "./chains.ts";
import type {
  ChainedFigure,
  Figure,
  InheritedCells,
  LinkedDataset,
  LinkedFigure,
  Dataset,
} from "./dataset.ts";
import type { Period } from "./period.ts";

export type InheritedField = keyof InheritedCells;

/** The columns that are inherited; the four of a period are one. */
export const inheritedFields = ["from_pot", "recurrence", "money_type", "period"] as const;

/** Gives every figure its inherited cells. Where the figures to inherit from differ, it has none. */
export function inheritCells(figures: readonly (LinkedFigure & ChainedFigure)[]): void {
  for (const figure of figures) {
    figure.inherited = Object.freeze({
      from_pot: inheritedCell(figure, "from_pot"),
      recurrence: inheritedCell(figure, "recurrence"),
      money_type: inheritedCell(figure, "money_type"),
      period: inheritedCell(figure, "period"),
    });
  }
}

/** Whether every figure has its chain and its inherited cells. */
export function isComplete(dataset: LinkedDataset): dataset is Dataset {
  return dataset.figures.every(
    ({ chain, inherited }) => chain !== undefined && inherited !== undefined,
  );
}

/** A figure that states a cell which another inherits. */
interface InheritedSource<Field extends InheritedField = InheritedField> {
  readonly figure: ChainedFigure;
  readonly value: NonNullable<InheritedCells[Field]>;
  /** The links that lead there, each with the row that has it; none to the figure itself. */
  readonly links: readonly Link[];
}

interface Link {
  readonly figure: ChainedFigure;
  readonly column: "restates" | "part_of";
}

function inheritedCell<Field extends InheritedField>(
  figure: ChainedFigure,
  field: Field,
): InheritedCells[Field] | undefined {
  const sources = inheritedSources(figure, field);
  return agreed(sources) ? sources[0]?.value : undefined;
}

/** The figures that a cell comes from: itself, else its restatements, else its wholes. */
export function inheritedSources<Field extends InheritedField>(
  figure: ChainedFigure,
  field: Field,
): InheritedSource<Field>[] {
  const own = source(figure, field, []);
  if (own.length > 0) return own;
  const chain = figure.chain.figures.filter(isOfficial);
  const restated = chain.flatMap((member) => source(member, field, linksBetween(figure, member)));
  if (restated.length > 0) return restated;
  const parts = chain.flatMap((part) => part.part_of.map(({ whole }) => ({ part, whole })));
  return [...Map.groupBy(parts, ({ whole }) => whole)].flatMap(([whole, [first]]) => {
    const above = isOfficial(whole) ? inheritedSources(whole, field) : [];
    if (!first || !agreed(above)) return [];
    const links = [
      ...linksBetween(figure, first.part),
      { figure: first.part, column: "part_of" as const },
    ];
    return above.map((one) => ({ ...one, links: [...links, ...one.links] }));
  });
}

/** The restatements between two prints of the same money: those of each that the other does not lead over too. */
function linksBetween(one: ChainedFigure, other: ChainedFigure): Link[] {
  const [from, to] = [new Set(restatements(one)), new Set(restatements(other))];
  return [...from.symmetricDifference(to)].map((figure) => ({ figure, column: "restates" }));
}

/** A figure, what it restates, what that restates, and so on. */
function restatements(figure: ChainedFigure): ChainedFigure[] {
  const next = figure.chain.figures.find((same) => same === figure.restates);
  return [figure, ...(next ? restatements(next) : [])];
}

/** Whether all the cells that would be inherited say the same. */
export function agreed(sources: readonly InheritedSource[]): boolean {
  const [first, ...rest] = sources.map(({ value }) => JSON.stringify(comparable(value)));
  return rest.every((value) => value === first);
}

/** The period of a row: its four columns as one. Undefined where all are empty. */
function ownPeriod(figure: Pick<Figure, keyof Period>): Period | undefined {
  const { financial_year, period_from, period_to, period_printed } = figure;
  const stated = financial_year ?? period_from ?? period_to ?? period_printed;
  return stated === undefined
    ? undefined
    : { financial_year, period_from, period_to, period_printed };
}

function source<Field extends InheritedField>(
  figure: ChainedFigure,
  field: Field,
  links: readonly Link[],
): InheritedSource<Field>[] {
  const { from_pot, recurrence, money_type } = figure;
  const cells: InheritedCells = { from_pot, recurrence, money_type, period: ownPeriod(figure) };
  const value = cells[field];
  return value === undefined || value === null ? [] : [{ figure, value, links }];
}

function comparable(value: unknown): unknown {
  return typeof value === "object" && value !== null && "id" in value ? value.id : value;
}
