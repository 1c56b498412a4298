/** What a flow shows, in a sentence worked out from its legs. */
import { inWords } from "../../../format/money.ts";
import { countWord, possessive, series } from "../../../format/words.ts";
import { evidenceOf } from "../../../counting/evidence.ts";
import type { Total } from "../../../counting/total.ts";
import { amountsByKind, plainAmounts } from "./amounts.ts";
import { quotedName } from "../../../wording/quoted-name.ts";
import { withQualifierWord } from "../../../wording/qualified/qualified-amount.ts";
import { recurrenceRead } from "../../../wording/ground-words.ts";
import { isNamed, undrawnOrUnpublished } from "./flow-ends.ts";
import type { Leg, Money } from "./leg.ts";

/** What became of the largest pot that money passed through; else which pots are named. */
export function flowFinding({ council }: Total, legs: readonly Leg[]): string {
  const { short_name: name } = council;
  if (legs.length === 0) return `${possessive(name)} papers print no amount that can be counted`;
  return potFinding(name, legs) ?? sourceFinding(name, legs);
}

function potFinding(name: string, legs: readonly Leg[]): string | undefined {
  const filled = legs.filter(({ to }) => to.kind === "pot");
  const [largest] = bySize(Map.groupBy(filled, ({ to }) => to.key));
  if (!largest) return undefined;
  const out = legs.filter(({ from, stage }) => from.key === largest.key && stage === "on");
  const left = legs.find(({ from, stage }) => from.key === largest.key && stage === "left");
  if (left?.to.key === undrawnOrUnpublished.key)
    return `The papers we hold do not say how much of the ${amounts(largest.legs)} that ${name} set aside was released`;
  if (out.length === 0) return undefined;
  const paid_in = plainAmounts(largest.legs);
  if (left)
    return `Of the ${paid_in} that ${name} set aside, ${read(out)} was released; ${withQualifierWord(left.pounds, left.qualifier, inWords)} is ${left.to.name.toLowerCase()}`;
  const releases = [...Map.groupBy(out, ({ whole }) => whole.id).values()].map(read);
  const manner =
    releases.length === 1
      ? `in one sum${isRead(out) ? " (our reading)" : ""}`
      : `in ${countWord(releases.length)} sums: ${series(releases)}`;
  const all = out.some(({ qualifier }) => qualifier === "up-to") ? "up to all" : "all";
  return `${name} set aside ${paid_in} once and released ${all} of it ${manner}`;
}

function sourceFinding(name: string, legs: readonly Leg[]): string {
  const sources = bySize(
    Map.groupBy(
      legs.filter(({ from }) => from.kind === "source"),
      ({ from }) => from.key,
    ),
  );
  const nameless = sources.filter(({ legs: [leg] }) => leg && !isNamed(leg.from));
  if (nameless.length > 0) return unsaidFinding(name, nameless);
  const [first, ...others] = sources;
  if (first && others.length === 0)
    return `All of ${possessive(name)} ${amounts(first.legs)} came from ${sourceName(first)}${readNote(first.legs)}`;
  const named = sources
    .slice(0, mostNamed)
    .map((source) => `${amounts(source.legs)} from ${sourceName(source)}${readNote(source.legs)}`);
  const rest = sources.slice(mostNamed).flatMap(({ legs }) => legs);
  const more = rest.length > 0 ? [`${amounts(rest)} from other pots`] : [];
  return `${possessive(name)} papers report ${series([...named, ...more])}`;
}

/** What comes from no named pot, all together: a word for what it is like names none. */
function unsaidFinding(name: string, nameless: readonly Group[]): string {
  const all = nameless.flatMap(({ legs }) => legs);
  const called = nameless
    .filter(({ legs: [leg] }) => leg?.from.pot)
    .map((source) => `${plainAmounts(source.legs)} of it ${sourceName(source)}`);
  const calls = called.length === 0 ? "" : `; it calls ${series(called)}`;
  return `In the papers we hold, ${name} does not say where ${amounts(all)} came from${calls}`;
}

function sourceName({ legs: [leg] }: Group): string {
  return leg?.from.pot ? quotedName(leg.from.pot) : `“${leg?.from.name}”`;
}

/** More pots than these are no headline. */
const mostNamed = 2;

/** `£12m of one-off money and £280,000 of capital`: where nobody says, a heading need not say so. */
function amounts(legs: readonly Leg[]): string {
  const isMixed = new Set(legs.map(kindWords)).size > 1;
  const kind = (money: Money) => kindWords(money) || (isMixed ? " of other money" : "");
  return series(
    amountsByKind(
      legs.map((leg) => ({ ...leg, shares: [leg] })),
      kind,
    ),
  );
}

function kindWords({ recurrence, capital, inferred }: Money): string {
  if (recurrence !== "not stated")
    return ` of ${recurrence}${recurrenceRead(inferred)} ${capital ? "capital" : "money"}`;
  return capital ? " of capital" : "";
}

/** `£5m (our reading)`: that it came out of the pot stands in no paper in so many words. */
function read(legs: readonly Leg[]): string {
  return `${plainAmounts(legs)}${readNote(legs)}`;
}

function readNote(legs: readonly Leg[]): string {
  const ours = legs.filter(({ figure }) => evidenceOf(figure, "from_pot") === "our reading");
  if (ours.length === 0) return "";
  return isRead(legs) ? " (our reading)" : ` (${plainAmounts(ours)} of it by our reading)`;
}

function isRead(legs: readonly Leg[]): boolean {
  return legs.every(({ figure }) => evidenceOf(figure, "from_pot") === "our reading");
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
