/** Every rule across rows, one file each. */
import { accountedFor } from "./accounted.ts";
import { eventsBesideJudgements } from "./statistics/event-judgements.ts";
import { figureAddresses } from "./addresses.ts";
import { authorityCodes, codeChanges } from "./statistics/authority-codes.ts";
import { authorityFacts, changesAsAuthorities } from "./statistics/authority-facts.ts";
import type { Check, RowCheck } from "./check.ts";
import { completeSplits } from "./complete-splits.ts";
import { councilAreas } from "./statistics/council-areas.ts";
import { councilCodes } from "./statistics/council-codes.ts";
import { decisionDates, readDays, successionDates } from "./dates.ts";
import { discrepanciesStillTrue } from "./discrepancies.ts";
import { droppedSigns } from "./dropped-signs.ts";
import { givenBack } from "./given-back.ts";
import { headlines } from "./headlines.ts";
import { inherited } from "./inherited.ts";
import { judgementsOfAuthorities } from "./statistics/judgements.ts";
import { neighbours } from "./statistics/neighbours.ts";
import { partScopes, partSizes } from "./parts.ts";
import { potsFilledFirst, potsNotOverdrawn } from "./pots.ts";
import { linesAddUp, noSeriesEmpty, partsNotLarger } from "./statistics/series-together.ts";
import { printed } from "./printed.ts";
import { restatedAmounts } from "./restatements.ts";
import { sentenceSums } from "./sentence-sums.ts";
import { shares } from "./shares.ts";
import { sharedParts } from "./shared-parts.ts";
import { successorsOutside } from "./statistics/successors.ts";
import { neighbourAreas, statisticAreas } from "./statistics/statistic-areas.ts";
import { statisticCoverage } from "./statistics/statistic-coverage.ts";
import { indexSteps, referenceYears, statisticSeriesAlike } from "./statistics/statistic-series.ts";
import { statisticSources } from "./statistics/statistic-sources.ts";
import { divisors, statisticValues } from "./statistics/statistic-values.ts";

/** Rules that a row can break by itself: asked of every row that could be read. */
export const rowChecks: readonly RowCheck[] = [printed, droppedSigns];

/** Rules on which area a code stands for: asked where authorities and changes of codes could be read. */
export const areaChecks: readonly Check[] = [
  authorityCodes,
  codeChanges,
  councilAreas,
  statisticAreas,
  neighbourAreas,
  authorityFacts,
  changesAsAuthorities,
  neighbours,
  judgementsOfAuthorities,
  statisticCoverage,
];

/** Rules on which release a row is from: asked where the list of releases could be read. */
export const releaseChecks: readonly Check[] = [statisticSources];

/** Rules between rows: asked only of councils all of whose rows could be read and linked. */
export const checks: readonly Check[] = [
  figureAddresses,
  councilCodes,
  completeSplits,
  partSizes,
  partScopes,
  restatedAmounts,
  inherited,
  sharedParts,
  shares,
  potsFilledFirst,
  potsNotOverdrawn,
  givenBack,
  headlines,
  decisionDates,
  readDays,
  successionDates,
  successorsOutside,
  discrepanciesStillTrue,
  sentenceSums,
  accountedFor,
  statisticValues,
  divisors,
  linesAddUp,
  partsNotLarger,
  noSeriesEmpty,
  statisticSeriesAlike,
  referenceYears,
  indexSteps,
  eventsBesideJudgements,
];
