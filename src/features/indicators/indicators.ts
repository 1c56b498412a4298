/** Performance figures of a council by series: those with enough dates for a picture, and the rest. */
import type { Council, Dataset, Indicator } from "../../dataset/dataset.ts";
import { colourOf } from "../../grouping/council-colours.ts";
import { rowsOf } from "../../grouping/by-council.ts";

/** A series that can be drawn: points in the order of time. */
export interface IndicatorSeries {
  /** The row that it begins with. */
  readonly id: string;
  readonly name: string;
  /** What it is printed under, where its name does not say what it is of. */
  readonly heading: string | undefined;
  readonly unit: string;
  /** Place in the palette; 0 is grey. */
  readonly colour: number;
  readonly points: readonly IndicatorPoint[];
}

/** One value of a series. */
export interface IndicatorPoint {
  /** Its row in the table. */
  readonly id: string;
  /** To the precision printed: day, month or year. */
  readonly date: string;
  readonly value: number;
  readonly printed: string;
  /** What is printed beside it in brackets, such as a count; undefined where nothing is. */
  readonly beside: string | undefined;
  readonly locator: string;
  readonly note: string | undefined;
}

/** Series printed for the same dates under one heading of one document, as one table. */
export interface IndicatorTable {
  readonly document: Indicator["document"];
  readonly heading: string | undefined;
  readonly dates: readonly string[];
  readonly series: readonly IndicatorSeries[];
}

/** All performance figures of a council. */
export interface CouncilIndicators {
  readonly tables: readonly IndicatorTable[];
  /** Everything that is in no series of at least three dates, in file order, by document. */
  readonly others: readonly IndicatorList[];
}

/** Figures of one document that are in no series. */
export interface IndicatorList {
  readonly document: Indicator["document"];
  readonly rows: readonly Indicator[];
}

/** A note that points of a table carry, told once for all of them. */
interface IndicatorNote {
  readonly text: string;
  readonly date: string;
  readonly series: readonly string[];
}

/** How the tables mark the series that is printed in brackets beside another. */
const besideSuffix = " (count in brackets)";
const fewest = 3;

/** The performance figures of a council, each once. */
export function councilIndicators(dataset: Dataset, council: Council): CouncilIndicators {
  const { indicators } = rowsOf(dataset, council);
  const beside = new Map(
    indicators
      .filter(({ series }) => series.endsWith(besideSuffix))
      .map((row) => [keyBeside(row, row.series.slice(0, -besideSuffix.length)), row]),
  );
  const used = new Set<Indicator>();
  const bySeries = Map.groupBy(indicators, ({ heading, series, unit, document }) =>
    [heading, series, unit, document.id].join(" | "),
  );
  const drawn = [...bySeries.values()].flatMap((rows) => {
    const dated = rows.filter(({ date }) => date !== undefined);
    if (dated.length < fewest || rows[0]?.series.endsWith(besideSuffix)) return [];
    const points = dated.map((row) => pointOf(row, beside.get(keyBeside(row))));
    for (const row of dated) for (const one of [row, besideOf(row)]) if (one) used.add(one);
    return [{ rows, series: seriesOf(rows, points, colourOf(dataset, council)) }];
  });
  function besideOf(row: Indicator): Indicator | undefined {
    return beside.get(keyBeside(row));
  }
  return {
    tables: tablesOf(drawn),
    others: listsOf(indicators.filter((row) => !used.has(row))),
  };
}

/** What a value and the count in brackets beside it have in common. */
function keyBeside({ heading, date, ...row }: Indicator, series = row.series): string {
  return [heading, series, date].join(" | ");
}

interface Drawn {
  readonly rows: readonly Indicator[];
  readonly series: IndicatorSeries;
}

function pointOf(row: Indicator, beside: Indicator | undefined): IndicatorPoint {
  return {
    id: row.id,
    date: row.date ?? "",
    value: row.value,
    printed: row.value_printed,
    beside: beside?.value_printed,
    locator: row.locator,
    note: row.note,
  };
}

function seriesOf(
  rows: readonly Indicator[],
  points: readonly IndicatorPoint[],
  colour: number,
): IndicatorSeries {
  const [first] = rows;
  return {
    id: first?.id ?? "",
    name: first?.series ?? "",
    heading: first?.heading,
    unit: first?.unit ?? "",
    colour,
    points: [...points].sort((a, b) => (a.date < b.date ? -1 : 1)),
  };
}

function listsOf(rows: readonly Indicator[]): IndicatorList[] {
  return [...Map.groupBy(rows, ({ document }) => document)].map(([document, own]) => ({
    document,
    rows: own,
  }));
}

function tablesOf(drawn: readonly Drawn[]): IndicatorTable[] {
  const key = ({ rows, series }: Drawn) =>
    [rows[0]?.document.id, series.heading, ...series.points.map(({ date }) => date)].join(" ");
  return [...Map.groupBy(drawn, key).values()].flatMap((group) => {
    const [row] = group[0]?.rows ?? [];
    if (!row || !group[0]) return [];
    return [
      {
        document: row.document,
        heading: row.heading,
        dates: group[0].series.points.map(({ date }) => date),
        series: group.map(({ series }) => series),
      },
    ];
  });
}

/** The notes of a table's points, by date and wording. */
export function notesOf({ series }: IndicatorTable): IndicatorNote[] {
  const noted = series.flatMap(({ name, points }) =>
    points.flatMap(({ date, note }) => (note === undefined ? [] : [{ name, date, note }])),
  );
  const grouped = Map.groupBy(noted, ({ date, note }) => `${date} ${note}`);
  return [...grouped.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    return [{ text: first.note, date: first.date, series: group.map(({ name }) => name) }];
  });
}
