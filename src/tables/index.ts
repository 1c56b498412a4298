/** All tables, and the files of the data folder that hold them. */
import { allocations } from "./allocations.ts";
import { authorities, codeChanges, neighbours } from "./authorities.ts";
import { changes } from "./changes.ts";
import { councils } from "./councils.ts";
import { decisions } from "./decisions.ts";
import { discrepancies } from "./discrepancies.ts";
import { documents } from "./documents.ts";
import { events } from "./events.ts";
import { formerIds } from "./former-ids.ts";
import { gaps } from "./gaps.ts";
import { indicators } from "./indicators.ts";
import { judgements } from "./judgements.ts";
import { otherAmounts } from "./other-amounts.ts";
import { pots } from "./pots.ts";
import { prints } from "./prints.ts";
import { replies } from "./replies.ts";
import { sums } from "./sums.ts";
import { statisticSources } from "./statistics.ts";

/** Tables that are one file each, `data/<name>.csv`. */
export const tables = {
  councils,
  documents,
  decisions,
  pots,
  other_amounts: otherAmounts,
  events,
  indicators,
  discrepancies,
  gaps,
  replies,
  sums,
  changes,
  former_ids: formerIds,
} as const;

/** Tables that a folder may do without: nothing else refers to their rows. */
export const optionalTables: readonly string[] = [
  "gaps",
  "replies",
  "sums",
  "former_ids",
] satisfies (keyof typeof tables)[];

export { allocations, prints, statisticSources };
export { statistics } from "./statistics.ts";

/** Tables of official statistics that are no series, `data/statistics/<name>.csv`. */
export const areaTables = {
  authorities,
  code_changes: codeChanges,
  neighbours,
  judgements,
} as const;

export { statisticSeries, type StatisticSeries } from "../topic-statistics.ts";
