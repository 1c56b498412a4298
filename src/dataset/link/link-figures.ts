/** Allocation rows to figures: their relations in both directions, and their pounds. */
import type { AllocationRow } from "../../tables/allocations.ts";
import type {
  Council,
  Decision,
  Discrepancy,
  Document,
  DocumentFault,
  LinkedDataset,
  LinkedFigure,
  OtherAmount,
  Part,
} from "../dataset.ts";
import { correctedPounds, linkDiscrepancies } from "./link-discrepancies.ts";
import { linkReplies } from "./link-replies.ts";
import { printedAmount } from "../printed.ts";
import type { RawTables } from "../read-tables.ts";
import type { Referable } from "../references.ts";
import { linkPlaces, type Register } from "../register.ts";
import { shareOf } from "../shares.ts";

/** A figure while it is being linked: what relates it to others is filled in as they are read. */
type UnlinkedFigure = { -readonly [Field in keyof LinkedFigure]: LinkedFigure[Field] } & {
  readonly row: AllocationRow;
  readonly parts: Part<LinkedFigure>[];
  readonly restated_by: LinkedFigure[];
  readonly superseded_by: LinkedFigure[];
  readonly discrepancies: Discrepancy<LinkedFigure>[];
};

export function linkFigures(
  raw: RawTables,
  register: Register,
  others: Referable<OtherAmount & { readonly discrepancies: DocumentFault[] }>,
): Pick<LinkedDataset, "figures" | "discrepancies" | "replies"> {
  const drafts = [...raw.allocations].flatMap(([council, { rows }]) =>
    rows.flatMap((row) => draft(row, council, register) ?? []),
  );
  for (const [council, { file }] of raw.allocations)
    register.references.file(file, council, register.councils);
  const figures = figureTargets(raw, drafts);
  for (const figure of drafts) relate(figure, figures, register);
  const discrepancies = linkDiscrepancies(raw, { ...register, figures, others });
  for (const figure of drafts) {
    const { pounds, last_digit } = poundsOf(figure);
    figure.pounds = pounds;
    figure.last_digit = last_digit;
  }
  for (const figure of drafts) {
    const share = shareOf(figure);
    figure.pounds ??= share?.pounds;
    figure.qualifier ??= share?.qualifier;
  }
  return { figures: drafts, discrepancies, replies: linkReplies(raw, figures, register) };
}

/** What a row may name as a figure. One that could not be read or linked exists. */
export function figureTargets<F extends Pick<LinkedFigure, "id" | "council">>(
  raw: RawTables,
  linked: readonly F[],
): Referable<F> {
  const files = [...raw.allocations.values()];
  const written = new Set(files.flatMap(({ rows }) => rows.map(({ id }) => id)));
  return {
    table: "the allocations",
    byId: new Map(linked.map((figure) => [figure.id, figure])),
    unread: { has: (id) => written.has(id) || files.some(({ unread }) => unread.has(id)) },
    councilOf: (figure) => figure.council.id,
  };
}

/** The row with what it names, but for other figures. Undefined where an end is missing. */
function draft(row: AllocationRow, file: string, register: Register): UnlinkedFigure | undefined {
  const { references, councils, decisions, documents, pots } = register;
  const council = councils.byId.get(file);
  if (!council) return undefined;
  const decision = references.one(row, "decision", row.decision, decisions, file);
  const document = references.one(row, "document", row.document, documents);
  const pot = (field: "from_pot" | "to_pot") =>
    references.optional(row, field, row[field], pots, file);
  const [from_pot, to_pot] = [pot("from_pot"), pot("to_pot")];
  if (!decision || !document) {
    references.unsound.add(file);
    return undefined;
  }
  return {
    ...unrelated(row, council, decision, document),
    from_pot,
    to_pot,
    also_at: linkPlaces(row, register),
  };
}

function unrelated(
  row: AllocationRow,
  council: Council,
  decision: Decision,
  document: Document,
): UnlinkedFigure {
  return {
    ...row,
    row,
    council,
    decision,
    document,
    also_at: [],
    from_pot: undefined,
    to_pot: undefined,
    part_of: [],
    parts: [],
    restates: undefined,
    restated_by: [],
    supersedes: [],
    superseded_by: [],
    discrepancies: [],
    pounds: undefined,
    last_digit: 1,
  };
}

function relate(
  figure: UnlinkedFigure,
  figures: Referable<UnlinkedFigure>,
  { references }: Register,
): void {
  const { row } = figure;
  const council = figure.council.id;
  figure.part_of = (row.part_of ?? []).flatMap(({ whole: id, split }) => {
    const whole = references.one(row, "part_of", id, figures, council);
    whole?.parts.push({ part: figure, split });
    return whole ? [{ whole, split }] : [];
  });
  const restated = references.optional(row, "restates", row.restates, figures, council);
  figure.restates = restated;
  restated?.restated_by.push(figure);
  const superseded = references.many(row, "supersedes", row.supersedes, figures, council);
  figure.supersedes = superseded;
  for (const earlier of superseded) earlier.superseded_by.push(figure);
}

/** The figure's pounds, with a misprinted amount at its expected value, and how fine its print is. */
function poundsOf(figure: UnlinkedFigure): Pick<LinkedFigure, "pounds" | "last_digit"> {
  const { amount_printed = "", printed_in = "words" } = figure;
  const last_digit = printedAmount(amount_printed, printed_in)?.last_digit ?? 1;
  return { pounds: correctedPounds(figure), last_digit };
}
