/** What a flow shows, in a sentence worked out from its legs. */
import { inWords } from "../../../format/money.ts";
import { counted, series } from "../../../format/words.ts";
import type { Total } from "../../../counting/total.ts";
import { kindTold } from "../../../wording/sums-in-words.ts";
import { amountsByKind, plainAmounts } from "./amounts.ts";
import type { Leg, Money } from "./leg.ts";

/** What became of the largest pot that money passed through; else which pots are named. */
export function flowFinding({ council }: Total, legs: readonly Leg[]): string {
  const { short_name: name } = council;
  if (legs.length === 0) return `${name}’s papers print no amount that can be counted`;
  return potFinding(name, legs) ?? sourceFinding(name, legs);
}

function potFinding(name: string, legs: readonly Leg[]): string | undefined {
  const filled = legs.filter(({ to }) => to.kind === "pot");
  const [largest] = bySize(Map.groupBy(filled, ({ to }) => to.key));
  if (!largest) return undefined;
  const out = legs.filter(({ from, stage }) => from.key === largest.key && stage === "on");
  const left = legs.find(({ from, stage }) => from.key === largest.key && stage === "left");
  if (out.length === 0) return undefined;
  const paid_in = plainAmounts(largest.legs);
  if (left)
    return `Of the ${paid_in} that ${name} set aside, ${plainAmounts(out)} was released; ${inWords(left.pounds)} is ${left.to.name.toLowerCase()}`;
  const releases = [...Map.groupBy(out, ({ whole }) => whole.id).values()];
  const sums = releases.map(plainAmounts);
  const manner = releases.length === 1 ? "in one sum" : `in ${counted(releases.length, "part")}`;
  const listed = releases.length === 1 ? "" : `, ${series(sums)}`;
  return `${name} set aside ${paid_in} once and released all of it ${manner}${listed}`;
}

function sourceFinding(name: string, legs: readonly Leg[]): string {
  const sources = bySize(
    Map.groupBy(
      legs.filter(({ from }) => from.kind === "source"),
      ({ from }) => from.key,
    ),
  );
  const named = sources.filter(({ legs: [leg] }) => leg?.from.pot);
  const unknown = sources.find(({ legs: [leg] }) => !leg?.from.pot);
  if (unknown) return `${name}’s papers do not say where ${amounts(unknown.legs)} came from`;
  const [first, ...others] = named;
  if (first && others.length === 0)
    return `All of ${name}’s ${amounts(first.legs)} came from “${first.legs[0]?.from.name}”`;
  const told = named
    .slice(0, mostNamed)
    .map(({ legs }) => `${amounts(legs)} from “${legs[0]?.from.name}”`);
  const rest = named.slice(mostNamed).flatMap(({ legs }) => legs);
  const more = rest.length > 0 ? [`${amounts(rest)} from other pots`] : [];
  return `${name}’s papers report ${series([...told, ...more])}`;
}

/** More pots than these are no headline. */
const mostNamed = 2;

/** By kind; where nobody says whether it comes once or every year, a heading need not say so. */
function amounts(legs: readonly Leg[]): string {
  const isUnsaid = legs.every(({ recurrence }) => recurrence === "not stated");
  const told = isUnsaid ? ({ capital }: Money) => (capital ? " of capital" : "") : kindTold;
  return series(amountsByKind(legs, told));
}

interface Group {
  readonly key: string;
  readonly legs: readonly Leg[];
  readonly pounds: number;
}

function bySize(groups: ReadonlyMap<string, readonly Leg[]>): Group[] {
  return [...groups]
    .map(([key, legs]) => ({ key, legs, pounds: sum(legs) }))
    .sort((a, b) => b.pounds - a.pounds);
}

function sum(legs: readonly Leg[]): number {
  return legs.reduce((total, { pounds }) => total + pounds, 0);
}
