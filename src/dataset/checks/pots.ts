/** Nothing leaves a pot whose inflow is whole before the day it went in, nor more than went in. */
import type { Problem } from "../../csv/problem.ts";
import type { Dataset, Pot } from "../dataset.ts";
import { potMovements, type PotMovements } from "../movements.ts";
import { isBefore } from "./dates.ts";
import { problemAt, type Check } from "./check.ts";

export const potsNotOverdrawn: Check = (dataset) => wholePots(dataset, overdrawn);

export const potsFilledFirst: Check = (dataset) => wholePots(dataset, drawnTooEarly);

function wholePots(
  dataset: Dataset,
  check: (pot: Pot, movements: PotMovements) => Problem[],
): Problem[] {
  return dataset.pots
    .filter((pot) => pot.inflow === "whole")
    .flatMap((pot) => check(pot, potMovements(dataset, pot)));
}

function overdrawn(pot: Pot, { fillings, releases }: PotMovements): Problem[] {
  if (fillings.length === 0 || fillings.some(({ pounds }) => pounds === undefined)) return [];
  const sum = (figures: PotMovements["fillings"]) =>
    figures.reduce((total, { pounds }) => total + (pounds ?? 0), 0);
  const rounding = [...fillings, ...releases].reduce((total, figure) => {
    return total + (figure.last_digit > 1 ? figure.last_digit / 2 : 0);
  }, 0);
  const [paidIn, drawn] = [sum(fillings), sum(releases)];
  const last = releases.at(-1);
  if (last === undefined || drawn <= paidIn + rounding) return [];
  const allowed = `at most ${paidIn} in all from ${pot.id}, which is what went in (${drawn} goes out)`;
  return [problemAt(last, "from_pot", allowed)];
}

function drawnTooEarly(pot: Pot, { fillings, releases }: PotMovements): Problem[] {
  const dates = fillings.map(({ decision }) => decision.date).sort();
  const [first] = dates;
  if (first === undefined) return [];
  return releases
    .filter(({ decision }) => isBefore(decision.date, first))
    .map((figure) =>
      problemAt(
        figure,
        "from_pot",
        `a pot that was filled by ${figure.decision.date}; ${pot.id} was on ${first}`,
      ),
    );
}
