/**
 * Steps on the way of a decided sum that are no money of their own: who recommended it before, and
 * who had approved a part of it already.
 */
import type { Figure } from "../../../dataset/dataset.ts";
import { decisionDay } from "../../../wording/days/decision-day.ts";
import { inWords } from "../../../format/money.ts";
import { movesMoney } from "../../../dataset/movements.ts";

/** An earlier decision on the same sum. */
export interface FlowStep {
  readonly figure: string;
  readonly decision: string;
  readonly date: string;
  /** `recommended by Cabinet, 26 July 2023`; a part says how much it is of the whole. */
  readonly text: string;
}

/** By date; one step for each decision other than the figure's own. */
export function stepsOf(figure: Figure): FlowStep[] {
  const others = (one: Figure) => one.decision !== figure.decision;
  const recommended = figure.chain.figures.filter(isRecommended).filter(others);
  const parts = figure.chain.parts
    .filter(({ split }) => split === "step")
    .flatMap(({ chain }) => chain.figures.filter(movesMoney).filter(others).slice(0, 1));
  const steps = [
    ...recommended.map((one) => stepOf(one, "recommended by")),
    ...parts.flatMap((one) =>
      one.pounds === undefined ? [] : stepOf(one, `${inWords(one.pounds)} of it approved by`),
    ),
  ];
  const known = new Map([...steps].reverse().map((step) => [step.decision, step]));
  return [...known.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}

function isRecommended({ status, decision }: Figure): boolean {
  return status === "recommended" || (status === "approved" && decision.stage === "recommended");
}

function stepOf({ id, decision }: Figure, verb: string): FlowStep {
  const text = `${verb} ${decision.body}, ${decisionDay(decision)}`;
  return { figure: id, decision: decision.id, date: decision.date, text };
}
