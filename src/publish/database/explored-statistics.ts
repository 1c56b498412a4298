/** Every value of the official statistics as a table of the database, so that SQL gives the rows of the page that explores. */
import type { Dataset } from "../../dataset/dataset.ts";
import { searchable } from "../../format/searchable.ts";
import { typographic } from "../../format/words.ts";
import { country } from "../../topic.ts";
import { statisticSeries } from "../../topic-statistics.ts";
import { column, textColumn, type ExploredTable } from "./explored-table.ts";
import { askedValues, statisticWordNames, type StatisticWords } from "./statistic-words.ts";

const mayBeEmpty = { required: false };

/** The words of a row, then the row as its file has it. */
export function exploredStatistics(dataset: Dataset): ExploredTable {
  return {
    name: "explored_statistics",
    key: "PRIMARY KEY (measure, gss_code, period)",
    columns: [
      ...Object.entries(statisticWordNames).map(([name, meaning]) =>
        column(name, meaning, "not stated"),
      ),
      column("title", "The series in words.", "Children helped on 31 March"),
      column("gss_code", "Code of the area, as the release prints it.", country.areaCode),
      column("area", "Name of the area, as the release prints it.", "Northtown"),
      {
        ...column("value", "The value, where there is one.", "292028"),
        type: "REAL",
        ...mayBeEmpty,
      },
      { ...column("value_absent", "What the release has in its place.", "c"), ...mayBeEmpty },
      column("locator", "Place within the release.", "line 1385"),
      {
        ...column("note", "What to know of this one value.", "Leaves out an area."),
        ...mayBeEmpty,
      },
      textColumn(" northtown children helped on 31 march 2024"),
    ],
    rows: () => rowsOf(dataset),
  };
}

function* rowsOf(dataset: Dataset) {
  for (const { series, row, words } of askedValues(dataset)) {
    const said = Object.keys(statisticWordNames).map((name) => words[name as keyof StatisticWords]);
    const { gss_code, area, value, value_absent, locator, note } = row;
    const title = typographic(statisticSeries[series].title);
    const printed = [
      title,
      gss_code,
      area,
      value ?? null,
      value_absent ?? null,
      locator,
      note ?? null,
      searchable([words.authority, title, words.period].join(" ")),
    ];
    yield [...said, ...printed];
  }
}
