/** The files of official statistics read into arrays. They hold values and words, and no question. */
import { columnOf, readColumns, type AskedTable } from "./asked-table.ts";
import { codesOf } from "./explore-file.ts";
import { wordSearch, type RowsWithWord, type SharedTexts } from "./word-search.ts";
import type { PlacesFile, StatisticFile } from "./statistic-file.ts";
import { statistics } from "./subject.ts";

/** Amounts are values as printed, in whichever unit their measure has. */
export interface StatisticTable extends AskedTable {
  readonly file: StatisticFile;
  /** Throws where what is printed is not there yet. */
  readonly printed: (row: number) => PrintedRow;
}

/** What the release prints beside a value. */
interface PrintedRow {
  readonly code: string;
  readonly area: string;
  /** In place of a value; empty where there is one. */
  readonly absent: string;
  readonly note: string;
  readonly locator: string;
}

/** Without the second file, the table answers what needs nothing that is printed beside the values. */
export function statisticTable(file: StatisticFile, places?: PlacesFile): StatisticTable {
  const columns = readColumns(file.facets, file.amounts);
  const table: StatisticTable = {
    ...columns,
    subject: statistics,
    date: file.date,
    file,
    withWord: searchOf(columns),
    sortText: (column) => {
      throw new Error(`no values are sorted by ${column}`);
    },
    printed: () => {
      throw new Error("what is printed is not loaded yet");
    },
  };
  return places === undefined ? table : printedTable(table, places);
}

/** The same table with what is printed. */
export function printedTable(table: StatisticTable, places: PlacesFile): StatisticTable {
  const [area, absent, note] = [places.area, places.absent, places.note].map(codesOf);
  return {
    ...table,
    printed: (row) => {
      const [code = "", name = ""] = places.areas[area?.[row] ?? 0] ?? [];
      return {
        code,
        area: name,
        absent: places.absents[absent?.[row] ?? 0] ?? "",
        note: places.notes[note?.[row] ?? 0] ?? "",
        locator: places.locators[row] ?? "",
      };
    },
  };
}

/** Authority, measure and period of each row. */
function searchOf(columns: Pick<AskedTable, "facets" | "length">): RowsWithWord {
  const shared = (["authority", "measure", "period"] as const).map((id): SharedTexts => {
    const { words, codes } = columnOf(columns, id);
    return { texts: words.map(({ word }) => word), codeOf: (row) => codes[row] ?? 0 };
  });
  return wordSearch(columns.length, shared);
}
