/**
 * Everything that can be looked up: what it is called, what to say beside it, where it is, and the
 * words that find it. It must not know how a search works.
 */
import { authorityOf } from "../../dataset/authorities.ts";
import { toldDay } from "../../dataset/event-judgements.ts";
import type { Council, Dataset, Decision } from "../../dataset/dataset.ts";
import { urlsUnder } from "../../site/url-scheme.ts";
import { inWordsOfDate } from "../../format/dates.ts";
import { decisionDay } from "../../wording/days/decision-day.ts";
import { capitalised, series, uncapitalised } from "../../format/words.ts";
import { potKindSentence } from "../../wording/pot-kind.ts";
import { rowsOf } from "../../grouping/by-council.ts";
import { countRules } from "../../counting/rules.ts";
import { inTime } from "../../grouping/decision-neighbours.ts";
import type { Amount } from "../../counting/figure-facts.ts";
import { glossary } from "../glossary/glossary.ts";
import { seriesInWords, seriesName } from "../indicators/indicator-words.ts";
import { councilIndicators } from "../indicators/indicators.ts";
import {
  authorityRecords,
  inspectionRecords,
  namesOfAuthority,
  statisticRecords,
} from "./statistic-records.ts";
import { amountRecord } from "./search-amounts.ts";
import { measures } from "../../measures/measure.ts";
import { councilHeading } from "../../wording/findings/council-heading.ts";
import { sentenceOf } from "../../wording/row-sentences.ts";
import { linksIn, plainText } from "../../wording/rich-text.ts";
import type { SearchStage } from "./search-kinds.ts";
import { joined, record, type RecordFields, type SearchRecord } from "./search-record.ts";

const to = urlsUnder("/");

/** All records, council by council in file order, then what belongs to no council. */
export function searchRecords(dataset: Dataset): SearchRecord[] {
  return [
    ...dataset.councils.flatMap((council) => councilRecords(dataset, council)),
    ...authorityRecords(dataset),
    ...termRecords(),
    ...comparisonRecords(),
    ...statisticRecords(dataset),
    ...inspectionRecords(dataset),
  ];
}

/** A council, then its rows: decisions and events in the order of time, the rest in file order. */
export function councilRecords(dataset: Dataset, council: Council): SearchRecord[] {
  const rows = rowsOf(dataset, council);
  const amounts: readonly Amount[] = [...rows.figures, ...rows.other_amounts];
  return [
    councilRecord(dataset, council),
    ...decisionRecords(rows.decisions),
    ...amounts.map(amountRecord),
    ...potRecords(dataset, rows.pots),
    ...eventRecords(dataset, rows.events),
    ...performanceRecords(dataset, council),
  ];
}

function councilRecord(dataset: Dataset, council: Council): SearchRecord {
  const { id, name, short_name, type, region, gss_code, note } = council;
  const authority = authorityOf(dataset, gss_code);
  return record("councils", to.council(id), {
    name,
    council,
    beside: `${capitalised(type)}, ${region}`,
    words: joined(
      ...[short_name, gss_code, note, authority && namesOfAuthority(authority)],
      ...[plainText(councilHeading(dataset, council)), pageAnswers],
    ),
  });
}

/** What every page of a council answers, whatever its numbers: who types a topic beside a name means the page. */
const pageAnswers = [
  ...countRules.map(({ name }) => name),
  ...measures.map(({ name }) => name),
  "Questions to ask",
].join(". ");

/** How far the money of a decision at each stage has come. */
const stages: Readonly<Record<Decision["stage"], SearchStage>> = {
  approved: "approved",
  "approved in principle": "approved",
  delegated: "approved",
  "called in": "approved",
  noted: "noted",
  recommended: "recommended",
  "outcome not seen": "recommended",
  withdrawn: "rejected",
};

function decisionRecords(decisions: Dataset["decisions"]): SearchRecord[] {
  return inTime(decisions).map((decision) => {
    const { id, council, title, body, stage, summary, document } = decision;
    return record("decisions", to.decision(id), {
      name: title,
      council,
      when: decisionDay(decision),
      stage: stages[stage],
      beside: `${body}, ${stage}`,
      words: joined(summary, document.title, document.reference, id),
    });
  });
}

function potRecords(dataset: Dataset, pots: Dataset["pots"]): SearchRecord[] {
  return pots.map((pot) => {
    const { id, council, name, kind, document, note } = pot;
    return record("pots", `${to.council(council.id)}number/#pot-${id}`, {
      name,
      council,
      beside: potKindSentence(pot),
      sums: linksIn(sentenceOf(dataset, "pots", pot, "name")),
      words: joined(kind, document.title, note, id),
    });
  });
}

function eventRecords(dataset: Dataset, events: Dataset["events"]): SearchRecord[] {
  return inTime(events).map((event) => {
    const { id, council, title, kind, document, note } = event;
    return record("events", `${to.council(council.id)}since/#${id}`, {
      name: title,
      council,
      when: decisionDay(toldDay(dataset, event)),
      beside: kind === "planned" ? "Announced for then" : capitalised(kind),
      sums: linksIn(sentenceOf(dataset, "events", event, "title")),
      words: joined(document.title, note, id),
    });
  });
}

/** One record for each series that a council's papers print, where its page shows it. */
function performanceRecords(dataset: Dataset, council: Council): SearchRecord[] {
  const { tables, others } = councilIndicators(dataset, council);
  const drawn = tables.flatMap(({ series }) => series);
  const listed = others.flatMap(({ rows }) => [...Map.groupBy(rows, ({ series }) => series)]);
  return [
    ...drawn.map((one) =>
      performanceRecord(council, one.id, {
        name: seriesName(one),
        beside: seriesInWords(one),
        words: joined(...one.points.map(({ printed, note }) => joined(printed, note))),
      }),
    ),
    ...listed.map(([name, rows]) =>
      performanceRecord(council, rows[0]?.id ?? "", {
        name,
        when: rows.length === 1 && rows[0]?.date ? inWordsOfDate(rows[0].date) : "",
        beside: series(rows.map(({ value_printed }) => value_printed)),
        words: joined(...rows.map(({ note }) => note)),
      }),
    ),
  ];
}

function performanceRecord(council: Council, id: string, said: RecordFields): SearchRecord {
  return record("performance", `${to.council(council.id)}services/#performance-${id}`, {
    council,
    ...said,
  });
}

/** A word that stands in two sections with one meaning is found once. */
function termRecords(): SearchRecord[] {
  const known = new Set<string>();
  const isNew = ({ term, meaning }: { readonly term: string; readonly meaning: string }) => {
    const said = `${term}: ${meaning}`;
    const isFirst = !known.has(said);
    known.add(said);
    return isFirst;
  };
  return glossary().flatMap(({ title, entries }) =>
    entries.filter(isNew).map(({ id, term, meaning }) =>
      record("terms", `${to.page("glossary/")}#${id}`, {
        name: term,
        beside: meaning,
        words: title,
      }),
    ),
  );
}

/** The comparisons, one for each way of counting. */
export function comparisonRecords(): SearchRecord[] {
  return countRules.map(({ slug, name, about }) =>
    record("pages", to.compare(slug), {
      name: `Compare: ${uncapitalised(name)}`,
      beside: about,
    }),
  );
}
