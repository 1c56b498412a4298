/**
 * Finds every printed figure in the text of its document, in the place that its locator names.
 * A miss is a problem of the row; there is no list of exceptions.
 */
import { quoted, type Problem } from "../csv/problem.ts";
import type { LinkedDataset, Document } from "../dataset/dataset.ts";
import { nearestFirst, shortList } from "../format/near-names.ts";
import { citations, type Citation } from "./citations.ts";
import { addresses, follow } from "./follow.ts";
import { layoutOf } from "./layouts.ts";
import { outline } from "./outline.ts";
import { wordsOf, type Passage } from "./passages.ts";
import { figuresIn, printsAmount, printsExactly } from "./prints.ts";

interface Verification {
  /** Printed figures looked for, each once for every place that should print it. */
  readonly figures: number;
  /** Documents whose text was read. */
  readonly documents: number;
  readonly problems: readonly Problem[];
}

/** Checks every citation against the texts, by the names of their files. */
export function verify(dataset: LinkedDataset, texts: ReadonlyMap<string, string>): Verification {
  const outlines = new Map<Document, Passage>();
  const problems: Problem[] = [];
  for (const document of dataset.documents) {
    const text = texts.get(document.source_file ?? "");
    if (text !== undefined) outlines.set(document, outline(text, layoutOf(document.type)));
    else if (document.source_file !== undefined) problems.push(missingText(document, texts));
  }
  let figures = 0;
  for (const citation of citations(dataset)) {
    const document = outlines.get(citation.document);
    if (!document) continue;
    if (citation.print) figures += 1;
    problems.push(...miss(citation, document));
  }
  return { figures, documents: outlines.size, problems };
}

function missingText(document: Document, texts: ReadonlyMap<string, string>): Problem {
  const name = document.source_file ?? "";
  const files = shortList(nearestFirst(name, [...texts.keys()]));
  return problem(document, "source_file", quoted(name), `a file in the folder of texts (${files})`);
}

/** What is wrong with one citation: the place is not there, or does not print the figure. */
function miss(citation: Citation, document: Passage): Problem[] {
  const { row, locator, locator_field, print } = citation;
  const followed = follow(document, locator);
  if (!followed.place) return [problem(row, locator_field, followed.found, followed.allowed)];
  if (!print || isPrinted(citation, followed.place)) return [];
  const allowed = misprint(citation, followed.place, document);
  return [problem(row, print.field, quoted(print.text), allowed)];
}

function isPrinted({ print, pounds }: Citation, place: Passage): boolean {
  const words = wordsOf(place);
  // A known fault may stand in a row's label; a figure may not.
  if (print?.field === "printed" && printsExactly(place.name, print.text)) return true;
  if (print && printsExactly(words, print.text)) return true;
  return pounds !== undefined && printsAmount(words, pounds, place.unit);
}

/** What the place prints instead, and where the figure stands. */
function misprint(citation: Citation, place: Passage, document: Passage): string {
  const printed = figuresIn(wordsOf(place));
  const here = printed.length > 0 ? shortList(printed) : "no figure";
  const elsewhere = addresses(
    document,
    (one) => one.children.every(({ kind }) => kind === "table") && isPrinted(citation, one),
  );
  const others =
    elsewhere.length > 0 ? `; it stands in ${elsewhere.slice(0, 6).join(" and in ")}` : "";
  return `a figure printed in ${citation.locator} (${here}${others})`;
}

function problem(row: Citation["row"], field: string, found: string, allowed: string): Problem {
  const { file, line, column } = row.cells.at(field);
  return { file, line, column, field, found, allowed };
}
