/** Test support: figures of all kinds with relations of all kinds, drawn at random. */
import fc from "fast-check";
import { built, exampleTexts, type FigureCells } from "../dataset/example-data.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { absent, sum } from "./example-totals.ts";

/** A figure before it is known what stands before it. */
interface GraphRow {
  readonly pounds: number;
  readonly isAbsent: boolean;
  readonly relation: "none" | "part" | "restates" | "supersedes" | "part and supersedes";
  /** Which of the figures before it the relation names, as a share of their number. */
  readonly to: number;
  readonly split: string;
  readonly divided: boolean;
  readonly cells: FigureCells;
}

/** The value that most figures have, and others that some have. */
function mostly<T>(usual: T, ...others: readonly T[]): fc.Arbitrary<T> {
  return fc.oneof({ weight: 3, arbitrary: fc.constant(usual) }, fc.constantFrom(usual, ...others));
}

const cells: fc.Arbitrary<FigureCells> = fc.record({
  status: mostly("approved", "noted", "recommended", "rejected"),
  decision: mostly(
    "northtown-main",
    "northtown-budget",
    "northtown-later",
    "northtown-advice",
    "northtown-outline",
    "northtown-undone",
  ),
  in_scope: mostly("yes", "no", "partly"),
  document: mostly("northtown-report", "northtown-press"),
  from_pot: fc.constantFrom(
    "",
    "",
    "northtown-fund",
    "northtown-third-fund",
    "northtown-reserve",
    "northtown-till",
  ),
  to_pot: fc.constantFrom("", "", "northtown-fund", "northtown-third-fund"),
  recurrence: mostly("", "one-off", "ongoing"),
});

const draft: fc.Arbitrary<GraphRow> = fc.record({
  pounds: fc.integer({ min: 1, max: 1000 }),
  isAbsent: mostly(false, true),
  relation: fc.constantFrom<GraphRow["relation"][]>(
    "none",
    "part",
    "part",
    "restates",
    "supersedes",
    "part and supersedes",
  ),
  to: fc.double({ min: 0, max: 0.99, noNaN: true }),
  split: fc.constantFrom("item", "source", "year"),
  divided: mostly(false, true),
  cells,
});

const pots = [
  { id: "northtown-third-fund", earmarked: "yes" },
  { id: "northtown-quiet-fund", earmarked: "yes" },
];

/** The rows of up to ten figures, some of them divided by a complete split. */
export const graphs: fc.Arbitrary<readonly FigureCells[]> = fc
  .array(draft, { minLength: 1, maxLength: 10 })
  .map((drafts) => {
    const rows: FigureCells[] = [];
    drafts.forEach((one, index) => rows.push(...rowsOf(one, `f${index}`, rows)));
    return rows;
  });

/** Properties that are tried on the same graphs share their datasets. */
const known = new Map<string, Dataset | undefined>();
const mostKept = 1000;

/** The dataset of some rows; undefined where the data checks refuse them. */
export function datasetOf(allocations: readonly FigureCells[]): Dataset | undefined {
  const key = JSON.stringify(allocations);
  if (known.has(key)) return known.get(key);
  if (known.size >= mostKept) known.clear();
  const { dataset } = built(exampleTexts({ pots, allocations }));
  known.set(key, dataset);
  return dataset;
}

function rowsOf(draft: GraphRow, id: string, before: readonly FigureCells[]): FigureCells[] {
  const target = before[Math.floor(draft.to * before.length)];
  const second = before.at(-1);
  const { amount, relations } = related(draft, target, second);
  const all = { ...draft.cells, ...relations };
  if (draft.isAbsent) return [absent(id, all)];
  if (!draft.divided || amount < 2) return [sum(id, amount, all)];
  const { status, decision, in_scope, document } = draft.cells;
  const inner = { status, decision, in_scope, document, part_of: `${id}:item` };
  const first = Math.ceil(amount / 3);
  return [
    sum(id, amount, { ...all, complete_splits: "item" }),
    sum(`${id}-a`, first, { ...inner, recurrence: "one-off" }),
    sum(`${id}-b`, amount - first, inner),
  ];
}

function related(
  { relation, pounds, split, cells }: GraphRow,
  target: FigureCells | undefined,
  second: FigureCells | undefined,
): { readonly amount: number; readonly relations: FigureCells } {
  if (!target || !second || relation === "none") return { amount: pounds, relations: {} };
  const named = Number(target.amount_gbp ?? pounds);
  const part = { part_of: `${target.id}:${split}` };
  if (relation === "restates") return { amount: named, relations: { restates: target.id } };
  if (relation === "part") return { amount: Math.min(pounds, named), relations: part };
  const replaces = ["approved", "noted"].includes(cells.status ?? "");
  if (!replaces) return { amount: pounds, relations: {} };
  if (relation === "supersedes") return { amount: pounds, relations: { supersedes: target.id } };
  const both = target === second ? part : { ...part, supersedes: second.id };
  return { amount: Math.min(pounds, named), relations: both };
}
