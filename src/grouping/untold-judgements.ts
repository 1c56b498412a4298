/** Official judgements of a council that none of its events tells of: a list of what happened has to hold them too. */
import { authorityOf } from "../dataset/authorities.ts";
import { isBefore } from "../dataset/checks/dates.ts";
import type { Council, Dataset, Decision } from "../dataset/dataset.ts";
import { judgementBehind } from "../dataset/event-judgements.ts";
import { inOrder } from "../format/words.ts";
import { rowsOf } from "./by-council.ts";

type Judgement = Dataset["judgements"][number];

/** By the day of the report, before the decision or since; without a decision all are since. */
export function untoldJudgements(
  dataset: Dataset,
  council: Council,
  headline: Decision | undefined,
): { readonly before: readonly Judgement[]; readonly after: readonly Judgement[] } {
  const codes = authorityOf(dataset, council.gss_code)?.codes ?? [];
  const told = new Set(
    rowsOf(dataset, council).events.map((event) => judgementBehind(dataset, event)?.judgement),
  );
  const untold = dataset.judgements
    .filter((judgement) => codes.includes(judgement.gss_code) && !told.has(judgement))
    .toSorted((one, other) => inOrder(one.published, other.published));
  const isEarlier = ({ published }: Judgement) =>
    headline !== undefined && !isBefore(headline.date, published);
  return {
    before: untold.filter(isEarlier),
    after: untold.filter((judgement) => !isEarlier(judgement)),
  };
}
