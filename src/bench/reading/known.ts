/** The documents that are read amount by amount in our tables, as keys: what our rows, made by hand, say of them. */
import { documentPrints, accountsFor } from "../../dataset/accounted.ts";
import type { Dataset, Figure } from "../../dataset/dataset.ts";
import { parseLocator } from "../../dataset/locators.ts";
import type { KeyAmount, KeyedPaper } from "./keys.ts";

/** Those whose text is at hand, by the name of its file. */
export function knownPapers(dataset: Dataset, texts: ReadonlyMap<string, string>): KeyedPaper[] {
  const figures = new Map(dataset.figures.map((figure) => [figure.id, figure]));
  const byMoney = Map.groupBy(dataset.figures, moneyOf);
  return documentPrints(dataset).flatMap(({ document, prints, rowAmounts }) => {
    const text = texts.get(document.source_file ?? "");
    if (text === undefined) return [];
    const lines = prints.map((print) => {
      const own = rowAmounts.filter((rowAmount) => accountsFor(rowAmount, print));
      // A row of its own place says more of a print than one that only names the place.
      const rowAmount = own.find(({ field }) => field === "locator") ?? own[0];
      return { print, rowAmount, figure: figures.get(rowAmount?.row.id ?? "") };
    });
    const known = new Set(lines.map(({ figure }) => figure && moneyOf(figure)));
    const key = lines.map(({ print, rowAmount, figure }): KeyAmount => {
      const wholes = figure
        ? (byMoney.get(moneyOf(figure)) ?? []).flatMap(({ part_of }) => part_of)
        : [];
      const here = wholes.filter(({ whole }) => known.has(moneyOf(whole)));
      return {
        place: print.place,
        printed: print.printed,
        pounds: print.pounds,
        qualifier:
          (rowAmount?.field === "locator" ? figure?.qualifier : undefined) ?? print.qualifier,
        status: figure?.status,
        money: figure ? moneyOf(figure) : (rowAmount?.row.id ?? `print ${print.order}`),
        partOf: [...new Set(here.map(({ whole, split }) => `${moneyOf(whole)}:${split}`))],
        isCell: parseLocator(print.place)?.[0]?.kind === "table",
      };
    });
    const bytes = new TextEncoder().encode(text);
    return [{ name: document.id, bytes, type: document.type, key }];
  });
}

/** The figure that all figures of the same money restate in the end, in whatever document. */
function moneyOf({ id, restates }: Figure): string {
  return restates === undefined ? id : moneyOf(restates);
}
