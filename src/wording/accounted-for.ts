/** The sentence that each amount of a document is in a row or left out, for documents read amount by amount. */
import { documentPrints } from "../dataset/accounted.ts";
import type { Council, Dataset, Document } from "../dataset/dataset.ts";
import { counted, inDigits } from "../format/words.ts";
import { leftOutReasons } from "../tables/prints.ts";

/** A document whose every printed amount is a row or is left out with a reason. */
export interface AccountedDocument {
  readonly document: Document;
  /** `All 57 amounts that this report prints are accounted for: 52 in rows, 5 left out, with reasons.` */
  readonly sentence: string;
  /** Each reason with how many amounts it leaves out. */
  readonly reasons: readonly string[];
}

/** The documents of some councils that have prints, in the order of the files. */
export function accountedDocuments(
  dataset: Dataset,
  councils: readonly Council[],
): AccountedDocument[] {
  return documentPrints(dataset)
    .filter(({ document }) => councils.includes(document.council))
    .map(({ document, prints }) => {
      const left = prints.flatMap(({ left_out }) => left_out ?? []);
      const accounted = prints.length - left.length;
      const reasons = [...Map.groupBy(left, (reason) => reason)].map(
        ([reason, all]) => `${inDigits(all.length)}: ${leftOutReasons[reason]}`,
      );
      return { document, sentence: sentence(document, prints.length, accounted), reasons };
    });
}

/** One line for all documents of a council; undefined where none is read amount by amount. */
export function accountedLine(dataset: Dataset, council: Council): string | undefined {
  const own = documentPrints(dataset).filter(({ document }) => document.council === council);
  if (own.length === 0) return undefined;
  const amounts = own.reduce((sum, { prints }) => sum + prints.length, 0);
  const papers = own.length === 1 ? "one paper" : `${inDigits(own.length)} papers`;
  return `Of ${papers} every printed amount is accounted for, ${inDigits(amounts)} in all.`;
}

function sentence({ type }: Document, all: number, accounted: number): string {
  const amounts = all === 1 ? "The one amount" : `All ${counted(all, "amount")}`;
  const are = all === 1 ? "is" : "are";
  const left = all - accounted;
  const rows =
    left === 0
      ? "all in rows"
      : `${inDigits(accounted)} in rows, ${inDigits(left)} left out, with ${left === 1 ? "its reason" : "reasons"}`;
  return `${amounts} that this ${type} prints ${are} accounted for: ${rows}.`;
}
