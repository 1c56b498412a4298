/** Invented amounts with prints that are true to them. It knows cells, not how councils decide. */
import type { FigureCells } from "./rows.ts";
import { purposes } from "./words.ts";

/** What stands in every figure of one decision. */
export interface Setting {
  readonly decision: string;
  readonly document: string;
  readonly locator: string;
}

/** A sum of whole thousands, printed in one of the ways in which papers print. */
export function figure(
  id: string,
  thousands: number,
  { decision, document, locator }: Setting,
  cells: FigureCells = {},
): FigureCells {
  return {
    id,
    decision,
    document,
    locator,
    label: "A sum",
    status: "approved",
    purpose: purposes[0] ?? "",
    in_scope: "yes",
    amount_gbp: `${thousands * 1000}`,
    ...prints[thousands % prints.length]?.(thousands),
    qualifier: "exactly",
    ...cells,
  };
}

/** A figure whose amount is not published. */
export function absentFigure(id: string, setting: Setting, cells: FigureCells = {}): FigureCells {
  return {
    ...figure(id, 0, setting, cells),
    amount_gbp: "",
    amount_printed: "",
    printed_in: "",
    qualifier: "",
    amount_absent: "exempt",
  };
}

const prints: readonly ((thousands: number) => FigureCells)[] = [
  (thousands) => ({ amount_printed: `£${(thousands / 1000).toFixed(3)}m`, printed_in: "millions" }),
  (thousands) => ({ amount_printed: grouped(thousands), printed_in: "thousands" }),
  (thousands) => ({ amount_printed: `£${grouped(thousands)},000`, printed_in: "pounds" }),
];

/** With commas between thousands, as papers print. */
export function grouped(whole: number): string {
  return `${whole}`.replace(/\B(?=(...)+$)/g, ",");
}
