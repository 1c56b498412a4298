/** An event about a judgement is on the day of its report or of its inspection, as the official list has them. */
import { judgementBehind } from "../../event-judgements.ts";
import { problemAt, type Check } from "../check.ts";

export const eventsBesideJudgements: Check = (dataset) =>
  dataset.events.flatMap((event) => {
    const found = judgementBehind(dataset, event);
    if (!found || found.dated) return [];
    const { published, inspected_from } = found.judgement;
    const allowed = `${published}, the day of the report in judgements.csv, or ${inspected_from}, that of the inspection`;
    return [problemAt(event, "date", allowed)];
  });
