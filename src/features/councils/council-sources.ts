/** The documents that a council's rows are read from, by how well we know them. */
import type { Council, Dataset, Document } from "../../dataset/dataset.ts";
import { documents as documentTable } from "../../tables/documents.ts";
import { rowsOf } from "../../grouping/by-council.ts";

/** Documents that are known equally well. */
export interface SourceGroup {
  readonly evidence: Document["evidence"];
  readonly name: string;
  readonly about: string;
  readonly documents: readonly Document[];
}

const names: Record<Document["evidence"], string> = {
  document: "Read in full",
  "official-extract": "Official, read in part",
  press: "Press",
};

/** All documents of the council once, the latest first, the best known group first. */
export function councilSources(dataset: Dataset, council: Council): SourceGroup[] {
  const { documents } = rowsOf(dataset, council);
  const words = documentTable.columns.evidence.words ?? {};
  const groups = (Object.keys(names) as Document["evidence"][]).map((evidence) => ({
    evidence,
    name: names[evidence],
    about: words[evidence] ?? "",
    documents: documents.filter((document) => document.evidence === evidence).sort(latestFirst),
  }));
  return groups.filter((group) => group.documents.length > 0);
}

function latestFirst(a: Document, b: Document): number {
  const [first, second] = [a.date ?? "", b.date ?? ""];
  return first < second ? 1 : first > second ? -1 : 0;
}
