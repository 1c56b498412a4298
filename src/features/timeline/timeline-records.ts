/**
 * A timeline as flat records, in the order of time: a row for each decision and event, and one for
 * each figure of a decision with the years that its money covers.
 */
import { isoDay } from "../../format/days.ts";
import type { TimelineFigure, TimelineItem, TimelinePeriod } from "./timeline-items.ts";
import { recordsOf, type Cell, type Records } from "../../publish/records.ts";

/** Where each item stands, and of which day the data is. */
interface EntryEdition {
  /** The whole address of an item's line. */
  readonly entry: (id: string) => string;
  readonly data_date: string;
}

/**
 * Only rows `figure` have an amount, in whole pounds as printed; they are not to be added up, as parts
 * stand beside their wholes. `covers_to` is the last day; it is empty where no end is stated.
 */
export function timelineRecords(items: readonly TimelineItem[], edition: EntryEdition): Records {
  return recordsOf(
    items.flatMap((item) => [
      { ...itemCells(item), ...noFigure, ...placed(item, edition) },
      ...item.periods.flatMap((period) =>
        period.figures.map((figure) => ({
          ...itemCells(item),
          row: "figure",
          ...figureCells(period, figure),
          ...placed(item, edition),
        })),
      ),
    ]),
  );
}

/** What a main decision authorised, as a number and in the picture's words; empty for every other. */
export function authorisedCells({ authorised }: TimelineItem) {
  return {
    authorised_gbp: authorised?.pounds ?? null,
    authorised_is_a_ceiling: authorised === undefined ? null : authorised.ceiling ? "yes" : "no",
    authorised: authorised?.words ?? null,
  };
}

function itemCells(item: TimelineItem) {
  const { id, council, date, date_read, kind, stage, title, body } = item;
  return {
    row: kind === "decision" ? "decision" : "event",
    council,
    id,
    date,
    date_our_reading: date_read ? "yes" : "no",
    kind,
    stage: stage || null,
    title,
    body: body || null,
    main_decision: item.headline ? "yes" : "no",
    ...authorisedCells(item),
    follows: item.follows.map((other) => other.id).join(" ") || null,
  };
}

type FigureCells = Record<
  | "figure"
  | "label"
  | "amount_gbp"
  | "qualifier"
  | "status"
  | "covers"
  | "covers_from"
  | "covers_to",
  Cell
>;

const noFigure: FigureCells = {
  figure: null,
  label: null,
  amount_gbp: null,
  qualifier: null,
  status: null,
  covers: null,
  covers_from: null,
  covers_to: null,
};

function figureCells({ text, days }: TimelinePeriod, figure: TimelineFigure): FigureCells {
  return {
    figure: figure.id,
    label: figure.label,
    amount_gbp: figure.amount_gbp ?? null,
    qualifier: figure.qualifier ?? null,
    status: figure.status,
    covers: text,
    covers_from: days ? isoDay(days.from) : null,
    covers_to: days?.end === "stated" ? isoDay(days.to - 1) : null,
  };
}

/** Where an item is printed, first of all. */
export function sourceCells({ sources: [{ document, url, locator }] }: TimelineItem) {
  return { source: document, source_url: url ?? null, locator };
}

function placed(item: TimelineItem, edition: EntryEdition) {
  return {
    ...sourceCells(item),
    press: item.press ? "yes" : "no",
    page: edition.entry(item.id),
    data_date: edition.data_date,
  };
}
