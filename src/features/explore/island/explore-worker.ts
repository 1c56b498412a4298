/** The worker that holds every figure. */
import type { ExploreFile, NamesFile } from "../model/explore-file.ts";
import { answer } from "../model/answer.ts";
import { exploreTable, namedTable } from "../model/explore-table.ts";
import { wordsOf } from "../model/question.ts";
import { taken } from "../take/taken.ts";
import { drawnGroups, viewOf } from "../view/figure-view.ts";
import { rowViews } from "../view/row-view.ts";
import { totalSentences } from "../words/sum-words.ts";
import { serve } from "./served.ts";

serve({
  read: (file) => exploreTable(file as ExploreFile),
  named: (table, names) => namedTable(table, names as NamesFile),
  needsNames: (question) => wordsOf(question).length > 0,
  rules: ({ rules }) => rules.map(({ slug, name }) => ({ slug, name })),
  answer,
  sentence: totalSentences,
  view: viewOf,
  groups: drawnGroups,
  rows: rowViews,
  taken,
});
