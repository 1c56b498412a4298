/**
 * Every sum that the papers print, recomputed from the parts that they print. It compares prints:
 * a misprint counts as printed here, and is named where it explains the difference.
 */
import { roundingOf } from "../dataset/checks/complete-splits.ts";
import type { Dataset, Discrepancy, Document, Figure } from "../dataset/dataset.ts";
import type { Split } from "../tables/allocations.ts";
import { standsIn } from "./papers/paper-tables.ts";
import { tablePlaces } from "./papers/table-places.ts";

/** What adding up the printed parts comes to, beside the printed sum. */
type SumVerdict =
  | { readonly kind: "agrees" | "agrees within rounding" | "not published" }
  /** Pounds between the print and the parts; never negative. */
  | { readonly kind: "differs"; readonly pounds: number }
  /** Not checked: the paper does not present the parts as all there are. Pounds left over. */
  | { readonly kind: "incomplete"; readonly pounds: number };

type SumKind = "row total" | "column total" | "subtotal" | "grand total" | "sum";

/** A sum that a paper prints together with its parts, added up again. */
export interface PrintedSum {
  readonly document: Document;
  /** The printed table; undefined in running text. */
  readonly table: string | undefined;
  readonly kind: SumKind;
  readonly whole: Figure;
  readonly split: Split;
  /** The parts, as this table or text prints them. */
  readonly parts: readonly Figure[];
  /** Pounds as printed; undefined where an amount is not published. */
  readonly printed: number | undefined;
  readonly computed: number | undefined;
  readonly verdict: SumVerdict;
  /** The known fault that explains a difference. */
  readonly discrepancy: Discrepancy | undefined;
}

/** Every sum of every document, table by table, in the order of the data. */
export function printedSums(dataset: Pick<Dataset, "figures">): PrintedSum[] {
  return dataset.figures.flatMap((whole) => [
    ...(whole.table === undefined ? sumsOf(whole, whole.document, undefined) : []),
    ...tablePlaces(whole).flatMap(({ document, table }) => sumsOf(whole, document, table)),
  ]);
}

/** Whether the sum can be checked: all parts are presented, and every amount is published. */
export function isComplete({ verdict: { kind } }: PrintedSum): boolean {
  return kind !== "incomplete" && kind !== "not published";
}

/** Whether it counts among the sums of papers that can be judged: one of the press is shown beside them. */
export function isJudged(sum: PrintedSum): boolean {
  return isComplete(sum) && sum.document.evidence !== "press";
}

/** One sum for each way that a whole is split at one place. */
function sumsOf(whole: Figure, document: Document, table: string | undefined): PrintedSum[] {
  const isAt = (figure: Figure) => table === undefined || standsIn(figure, document, table);
  return [...Map.groupBy(whole.parts, ({ split }) => split)].flatMap(([split, links]) => {
    const parts = links.flatMap(
      ({ part }) => [part, ...part.chain.figures].find((figure) => isAt(figure)) ?? [],
    );
    // A table that leaves some of the parts to another place cannot be added up.
    if (parts.length < links.length) return [];
    const kind = table === undefined ? "sum" : kindOf(whole, split, isAt);
    return [{ document, table, kind, whole, split, parts, ...sumCheck(whole, split, parts) }];
  });
}

function kindOf(whole: Figure, split: Split, isAt: (figure: Figure) => boolean): SumKind {
  const above = whole.part_of.filter((link) => isAt(link.whole));
  if (above.length === 0) return "grand total";
  if (split === "year") return "row total";
  return above.some((link) => link.split === "year") ? "column total" : "subtotal";
}

type SumCheck = Pick<PrintedSum, "printed" | "computed" | "verdict" | "discrepancy">;

function sumCheck(whole: Figure, split: Split, parts: readonly Figure[]): SumCheck {
  const printed = whole.amount_gbp;
  const computed = sum(parts.map(({ amount_gbp }) => amount_gbp));
  const complete = whole.complete_splits?.includes(split) ?? false;
  // A floor is kept by parts that make more.
  const isKept = whole.qualifier === "at-least" && (computed ?? 0) > (printed ?? Infinity);
  const verdict: SumVerdict = isKept
    ? { kind: "agrees" }
    : complete
      ? compare(printed, computed, roundingOf([whole, ...parts]))
      : remainder(whole.pounds, sum(parts.map(({ pounds }) => pounds)));
  const discrepancy = verdict.kind === "differs" ? explanation([whole, ...parts]) : undefined;
  return { printed, computed, verdict, discrepancy };
}

function compare(
  printed: number | undefined,
  computed: number | undefined,
  rounding: number,
): SumVerdict {
  if (printed === undefined || computed === undefined) return { kind: "not published" };
  const pounds = Math.abs(printed - computed);
  if (pounds === 0) return { kind: "agrees" };
  return pounds <= rounding ? { kind: "agrees within rounding" } : { kind: "differs", pounds };
}

/** What a split that is not complete leaves over. Nothing is checked, so a misprint counts at its expected value. */
function remainder(whole: number | undefined, parts: number | undefined): SumVerdict {
  if (whole === undefined || parts === undefined) return { kind: "not published" };
  return { kind: "incomplete", pounds: whole - parts };
}

/** A misprint among the figures. The data check holds that the expected values add up. */
function explanation(figures: readonly Figure[]): Discrepancy | undefined {
  return figures
    .flatMap(({ discrepancies, amount_printed }) =>
      discrepancies.filter(({ printed }) => printed === amount_printed),
    )
    .at(0);
}

function sum(amounts: readonly (number | undefined)[]): number | undefined {
  return amounts.reduce<number | undefined>(
    (total, pounds) => (total === undefined || pounds === undefined ? undefined : total + pounds),
    0,
  );
}
