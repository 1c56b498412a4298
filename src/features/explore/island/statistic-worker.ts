/** The worker that holds every official value. */
import { spreadAnswer } from "../model/spread.ts";
import type { PlacesFile, StatisticFile } from "../model/statistic-file.ts";
import { printedTable, statisticTable } from "../model/statistic-table.ts";
import { valuesTaken } from "../take/values-taken.ts";
import { spreadGroups, statisticView, valueRows } from "../view/statistic-view.ts";
import { spreadSentence } from "../words/spread-words.ts";
import { serve } from "./served.ts";

serve({
  read: (file) => statisticTable(file as StatisticFile),
  named: (table, places) => printedTable(table, places as PlacesFile),
  needsNames: () => false,
  rules: () => [],
  answer: spreadAnswer,
  sentence: (_, answered) => [spreadSentence(answered), ""],
  view: statisticView,
  groups: spreadGroups,
  rows: valueRows,
  taken: valuesTaken,
});
