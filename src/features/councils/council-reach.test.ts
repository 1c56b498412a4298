/** Whatever the data folder holds of a council can be reached from the council's page. */
import { describe, expect, test } from "vitest";
import type { Dataset } from "../../dataset/dataset.ts";
import { loadDataset } from "../../dataset/load.ts";
import { amountsInTime } from "./afterwards.ts";
import { rowsOf } from "../../grouping/by-council.ts";
import { councilIndicators } from "../indicators/indicators.ts";
import { councilPots } from "./council-pots.ts";
import { councilSources } from "./council-sources.ts";
import { headlineOf } from "../../measures/council-summary.ts";
import { councilEvents } from "../../grouping/decision-neighbours.ts";
import { decisionEntries, ledger, type LedgerEntry } from "../decisions/ledger.ts";

const loaded = loadDataset("data").dataset;
if (!loaded) throw new Error("the data folder has problems");
const dataset: Dataset = loaded;

function ids(rows: readonly { readonly id: string }[]): string[] {
  return rows.map(({ id }) => id).sort();
}

function figuresIn(entries: readonly LedgerEntry[]): { readonly id: string }[] {
  return entries.flatMap(({ figure, years, restated, parts }) => [
    figure,
    ...years,
    ...restated,
    ...figuresIn(parts),
  ]);
}

describe.each(dataset.councils.map((council) => ({ name: council.id, council })))(
  "the page of $name",
  ({ council }) => {
    const own = rowsOf(dataset, council);
    const headline = headlineOf(dataset, council);
    const sections = ledger(dataset, council);

    test("has every decision and every figure, once", () => {
      expect(ids(sections.map(({ decision }) => decision))).toEqual(ids(own.decisions));
      expect(ids(sections.flatMap(({ entries }) => figuresIn(entries)))).toEqual(ids(own.figures));
    });

    test("has every other amount and every event, once", () => {
      const { after, before, undated } = amountsInTime(dataset, council, headline);
      const amounts = [...after, ...before, ...undated].flatMap((group) => group.amounts);
      expect(ids(amounts)).toEqual(ids(own.other_amounts));
      const events = councilEvents(dataset, council, headline);
      const all = [...events.before, ...events.with_it, ...events.after];
      expect(ids(all)).toEqual(ids(own.events));
    });

    test("has every performance figure, pot and document", () => {
      const { tables, others } = councilIndicators(dataset, council);
      const values = tables.flatMap(({ series }) =>
        series.flatMap(({ points }) => points.flatMap((point) => (point.beside ? [1, 1] : [1]))),
      );
      const rest = others.flatMap(({ rows }) => rows);
      expect(values.length + rest.length).toBe(own.indicators.length);
      expect(ids(councilPots(dataset, council).map(({ pot }) => pot))).toEqual(ids(own.pots));
      const documents = councilSources(dataset, council).flatMap((group) => group.documents);
      expect(ids(documents)).toEqual(ids(own.documents));
    });

    test("leads to decisions whose pages hold all their figures", () => {
      for (const decision of own.decisions) {
        const shown = new Set(ids(figuresIn(decisionEntries(dataset, decision))));
        const missing = own.figures.filter(
          (figure) => figure.decision === decision && !shown.has(figure.id),
        );
        expect(ids(missing), decision.id).toEqual([]);
      }
    });
  },
);
