/** How a cell is known: printed, our reading, or not stated. A cell inherited from another figure is known as it is there. */
import type { ChainedFigure, Figure, Pot } from "../dataset/dataset.ts";
import { inheritedSources, type InheritedField } from "../dataset/inheritance.ts";

type Provenance = "printed" | "our reading" | "not stated";

/** The columns of a row that hold each field. */
const columns: Readonly<Record<InheritedField, readonly string[]>> = {
  from_pot: ["from_pot"],
  recurrence: ["recurrence"],
  money_type: ["money_type"],
  period: ["financial_year", "period_from", "period_to", "period_printed"],
};

/** Fields that every figure states itself. */
type OwnField = "purpose" | "in_scope";

/** How it is known what a figure says in one field. */
export function evidenceOf(figure: Figure, field: InheritedField | OwnField): Provenance {
  if (field === "purpose" || field === "in_scope")
    return isRead(figure, field) ? "our reading" : "printed";
  const sources = inheritedSources(figure, field);
  if (sources.length === 0) return "not stated";
  const isPrinted = sources.some(
    ({ figure: source, links }) =>
      links.every((link) => !isRead(link.figure, link.column)) &&
      columns[field].some(
        (column) => source[column as keyof typeof source] !== undefined && !isRead(source, column),
      ),
  );
  return isPrinted ? "printed" : "our reading";
}

function isRead({ inferred }: ChainedFigure, column: string): boolean {
  return inferred?.some((one) => one === column) ?? false;
}

/** How it is known whether an earlier decision had set the money of a figure aside. */
export function earmarkingEvidence(figure: Figure): Provenance {
  const pot: Pot | undefined = figure.inherited.from_pot;
  if (pot?.earmarked === undefined) return "not stated";
  if (pot.inferred?.some((column) => column === "earmarked")) return "our reading";
  return evidenceOf(figure, "from_pot");
}

/** The year of which alone a figure says that its ongoing money comes from what was set aside before. */
export function yearSetAside({ inherited: { from_pot, recurrence, period } }: Figure) {
  const isSetAside = recurrence === "ongoing" && from_pot?.earmarked === "yes";
  return isSetAside ? period?.financial_year : undefined;
}
