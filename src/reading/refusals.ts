/** Why a paper cannot be proposed: its council or its document is another, unknown, or read already. */
import { quoted } from "../csv/problem.ts";
import type { Document, LinkedDataset } from "../dataset/dataset.ts";
import { nearestFirst, shortList } from "../format/near-names.ts";
import { tables } from "../tables/index.ts";

/** A paper with what is said of it on the command line. */
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

/** What stands in the tables, also in rows that still have cells to be filled in. */
export interface Standing {
  readonly councils: readonly string[];
  readonly documents: readonly string[];
  /** Full names of councils by their ids. */
  readonly names: ReadonlyMap<string, string>;
}

/** Why nothing is proposed, a line for each reason. */
export interface Refused {
  readonly problems: readonly string[];
}

/** What is wrong with the council; undefined where nothing is. */
export function councilProblem(
  data: Pick<LinkedDataset, "authorities">,
  { councils }: Standing,
  { council, name, gss_code }: Request,
  known: Document | undefined,
): Refused | undefined {
  if (!councils.includes(council) && name === undefined)
    return refused(
      "--council",
      council,
      `an id in councils.csv (${shortList(nearestFirst(council, councils))}), or a new one with --name`,
    );
  if (!tables.councils.columns.id.schema.safeParse(council).success)
    return refused("--council", council, tables.councils.columns.id.allowed);
  const unknown = gss_code === undefined ? undefined : codeProblem(data, council, gss_code);
  if (unknown) return unknown;
  if (known === undefined || known.council.id === council) return undefined;
  const allowed = `a document of ${council}; it is of ${known.council.id}`;
  return refused("--document", known.id, allowed);
}

/** A code of no authority, or of another one: the check would say so when all the work is done. */
function codeProblem(
  { authorities }: Pick<LinkedDataset, "authorities">,
  council: string,
  code: string,
): Refused | undefined {
  const authority = authorities.find(({ codes }) => codes.includes(code));
  const codes = authorities.flatMap((one) => one.codes);
  if (!authority && codes.length > 0)
    return refused(
      "--gss",
      code,
      `a code in statistics/authorities.csv (${shortList(nearestFirst(code, codes))})`,
    );
  if (!authority || authority.id === council) return undefined;
  return refused(
    "--council",
    council,
    `${authority.id}, as statistics/authorities.csv has ${code}`,
  );
}

/** What is wrong with the document; undefined where nothing is. */
export function documentProblem(
  data: LinkedDataset,
  standing: Standing,
  document: string,
  isKnown: boolean,
): Refused | undefined {
  if (!tables.documents.columns.id.schema.safeParse(document).success)
    return refused("--document", document, tables.documents.columns.id.allowed);
  if (!isKnown && standing.documents.includes(document))
    return refused("--document", document, "a document whose row has no cell left to fill in");
  if (!data.prints.some((print) => print.document.id === document)) return undefined;
  const allowed = `a document without prints; --compare holds a new print against prints/${document}.csv`;
  return refused("--document", document, allowed);
}

/** A refusal in the words of every error line. */
export function refused(what: string, found: string, allowed: string): Refused {
  return { problems: [`${what}: found ${quoted(found)}; allowed: ${allowed}`] };
}
