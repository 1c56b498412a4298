/** What stands around an invented council's decisions: events, indicators, amounts that are not funding. */
import { grouped } from "./figure-maker.ts";
import type { Inventing } from "./rows.ts";
import { eventKinds, items } from "./words.ts";

const years = [2020, 2021, 2022, 2023] as const;

/** Adds rows to every table that is about a council and not about its decisions. */
export function surroundings(council: Inventing & { readonly report: string }): void {
  const { id, rows, report } = council;
  const shared = { council: id, document: report };
  rows.documents.push({
    id: `${id}-press`,
    council: id,
    title: "What people say about the council",
    type: "press article",
    publisher: "The Invented Paper",
    date: "2022-06-01",
    url: `https://paper.example/${id}`,
    evidence: "press",
  });
  addEvents(council, shared);
  addIndicators(council, shared);
  addOtherAmounts(council, shared);
  rows.gaps.push({
    id: `${id}-gap`,
    council: id,
    what: "What the first sum bought",
    note: "No report of it was invented.",
  });
  addMisprint(council);
}

interface Shared {
  readonly council: string;
  readonly document: string;
}

function addEvents({ id, rows, random }: Inventing, shared: Shared): void {
  for (const [index, kind] of eventKinds.entries()) {
    rows.events.push({
      ...shared,
      ...(index === 0 ? { document: `${id}-press` } : {}),
      id: `${id}-event-${index + 1}`,
      date: `${2019 + index}-0${random.between(1, 9)}`,
      date_precision: "month",
      kind,
      title: `An invented event, number ${index + 1}`,
      locator: `paragraph ${index + 2}`,
    });
  }
}

function addIndicators({ id, rows, random }: Inventing, shared: Shared): void {
  for (const series of ["Plans issued within 20 weeks", "Reviews held in time"]) {
    for (const year of years) {
      const value = `${random.between(20, 99)}`;
      rows.indicators.push({
        ...shared,
        id: `${id}-${series.toLowerCase().split(" ")[0]}-${year}`,
        series,
        date: `${year}-03`,
        value,
        unit: "percent",
        value_printed: `${value}%`,
        locator: "paragraph 9",
      });
    }
  }
}

function addOtherAmounts({ id, rows, random }: Inventing, shared: Shared): void {
  const fund = rows.pots.find(({ inflow }) => inflow === "whole")?.id;
  for (const [index, kind] of (["budget", "forecast", "outturn", "saving"] as const).entries()) {
    const thousands = random.between(200, 90_000);
    rows.other_amounts.push({
      ...shared,
      id: `${id}-${kind}`,
      label: `${random.pick(items)}, ${kind}`,
      kind,
      amount_gbp: `${thousands * 1000}`,
      amount_printed: grouped(thousands),
      printed_in: "thousands",
      qualifier: kind === "forecast" ? "about" : "exactly",
      period: `202${index}-2${index + 1}`,
      ...(kind === "outturn" && fund !== undefined ? { pot: fund } : {}),
      locator: `paragraph 4.${index + 1}`,
    });
  }
}

/** In every tenth council one label is misprinted, and known to be. */
function addMisprint({ id, rows }: Inventing): void {
  const figure = rows.figures.find(({ label }) => label?.includes("Practice"));
  if (!id.endsWith("0") || !figure) return;
  rows.discrepancies.push({
    id: `${id}-misprint`,
    document: figure.document ?? "",
    locator: figure.locator ?? "",
    allocation: figure.id ?? "",
    printed: "Practice",
    expected: "Practise",
    reason: "The invented paper spells it both ways.",
    status: "open",
  });
}
