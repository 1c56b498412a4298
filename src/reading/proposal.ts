/**
 * A read paper as changes to the data folder: its file of prints, and proposed rows for what no row tells
 * yet; or every reason why nothing may be written. It never changes a row that stands.
 */
import { quoted } from "../csv/problem.ts";
import type { LinkedDataset } from "../dataset/dataset.ts";
import { covers, documentTellers } from "../dataset/accounted.ts";
import { nearestFirst, shortList } from "../format/near-names.ts";
import { inserted } from "../new-council/insertion.ts";
import { skeleton, type SkeletonRow } from "../new-council/skeleton.ts";
import { tables } from "../tables/index.ts";
import { unfilled } from "../tables/read-table.ts";
import { printsText } from "./prints-file.ts";
import { readPaper, type Reading } from "./reading.ts";
import { decisionRow, documentRow, rowOf } from "./new-rows.ts";
import { proposals, type Proposal } from "./rows.ts";

export interface Request {
  readonly text: string;
  readonly council: string;
  /** What is known of a council that is not in the tables yet. */
  readonly name?: string | undefined;
  readonly gss_code?: string | undefined;
  readonly document: string | undefined;
  /** The file that the text is of, or will be kept in. */
  readonly source_file: string;
}

export interface Proposed {
  readonly document: string;
  readonly reading: Reading;
  readonly rows: readonly SkeletonRow[];
  readonly proposals: readonly Proposal[];
  /** Amounts that rows tell already, by their number. */
  readonly told: ReadonlySet<number>;
}

/** The ids that stand in the tables, also of rows that still have cells to be filled in. */
export type StandingIds = Readonly<Record<"councils" | "documents", readonly string[]>>;

/** Reads the paper and proposes rows. `data` may have problems of its own. */
export function proposed(
  data: LinkedDataset,
  standing: StandingIds,
  request: Request,
): Proposed | { readonly problems: readonly string[] } {
  const { council, text } = request;
  const { councils } = standing;
  const isNew = !councils.includes(council);
  if (isNew && request.name === undefined)
    return refused(
      "--council",
      council,
      `an id in councils.csv (${shortList(nearestFirst(council, councils))}), or a new one with --name`,
    );
  if (!tables.councils.columns.id.schema.safeParse(council).success)
    return refused("--council", council, tables.councils.columns.id.allowed);
  const known = data.documents.find(({ id, source_file }) =>
    request.document === undefined ? source_file === request.source_file : id === request.document,
  );
  if (known && known.council.id !== council)
    return refused(
      "--document",
      known.id,
      `a document of ${council}; it is of ${known.council.id}`,
    );
  const reading = readPaper(text, known?.type);
  if (reading.amounts.length === 0)
    return refused("FILE", "no amount of money", "a paper that prints one or more");
  const document = known?.id ?? request.document ?? newDocumentId(council, reading);
  if (!tables.documents.columns.id.schema.safeParse(document).success)
    return refused("--document", document, tables.documents.columns.id.allowed);
  if (!known && standing.documents.includes(document))
    return refused("--document", document, "a document whose row has no cell left to fill in");
  if (data.prints.some((print) => print.document.id === document))
    return refused(
      "--document",
      document,
      `a document without prints; --compare holds a new print against prints/${document}.csv`,
    );
  const told = toldBefore(data, document, reading);
  const decision = decisionOf(data, document, council, known === undefined);
  const taken = new Set([...data.figures, ...data.other_amounts].map(({ id }) => id));
  const made = proposals(reading, { council, document, decision, taken }, told);
  const { name, gss_code } = request;
  const rows = [
    ...(isNew ? skeleton({ slug: council, name, gss_code }).slice(0, 1) : []),
    ...(known
      ? []
      : [
          documentRow(request, document, reading),
          decisionRow(council, document, decision, reading, isNew),
        ]),
    ...made.map((proposal) => rowOf(proposal, council)),
  ];
  return { document, reading, rows, proposals: made, told };
}

/** The changed files by their path: the rows behind those that stand, and the prints. */
export function changedFiles(
  texts: ReadonlyMap<string, string>,
  { document, reading, rows }: Pick<Proposed, "document" | "reading" | "rows">,
  reasons?: ReadonlyMap<number, string>,
): Map<string, string> {
  const files = new Map<string, string>();
  for (const row of rows)
    files.set(row.file, inserted(files.get(row.file) ?? texts.get(row.file), row).text);
  files.set(`prints/${document}.csv`, printsText(reading.amounts, reasons));
  return files;
}

function refused(what: string, found: string, allowed: string) {
  return { problems: [`${what}: found ${quoted(found)}; allowed: ${allowed}`] };
}

function newDocumentId(council: string, { head }: Reading): string {
  return `${council}-${head.type.replaceAll(" ", "-")}-${head.date ?? unfilled}`.replace(
    /-\?$/,
    "",
  );
}

function toldBefore(data: LinkedDataset, document: string, { amounts }: Reading): Set<number> {
  const tellers = documentTellers(data, document);
  return new Set(
    amounts.keys().filter((index) => {
      const { place = "", pounds, printed } = amounts[index] ?? {};
      return tellers.some(
        (one) => (one.pounds === pounds || one.printed === printed) && covers(one.locator, place),
      );
    }),
  );
}

/** The document's own decision, where there is one and no more. */
function decisionOf(
  data: LinkedDataset,
  document: string,
  council: string,
  isNew: boolean,
): string {
  const own = data.decisions.filter((decision) => decision.document.id === document);
  if (own.length === 1 && own[0]) return own[0].id;
  return isNew
    ? `${council}-decision-${document.replace(`${council}-`, "")}`.slice(0, 100)
    : unfilled;
}
