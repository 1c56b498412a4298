/** Whether the totals of two councils may be compared, and if not, why not. */
import type { Council, Dataset } from "../dataset/dataset.ts";
import { series } from "../format/words.ts";
import { comparedCouncils } from "./compared-councils.ts";
import { totalOf } from "./counting/rules.ts";
import type { CountSlug, Total } from "./counting/total.ts";
import { isUnsaid, profileOf, sideInWords, unlike, type Profile } from "./verdict-profile.ts";
import { heaviest, verdictRules, type Aspect, type Comparability } from "./verdict-rules.ts";

type Rule = (typeof verdictRules)[number];

/** A rule that a pair fails, with what each council's papers say. */
export interface Failing {
  readonly rule: Rule["slug"];
  readonly name: string;
  readonly verdict: Comparability;
  /** What is so of the first and of the second council; empty where there is nothing to say. */
  readonly sides: readonly [string, string];
}

export interface PairVerdict {
  readonly pair: readonly [Council, Council];
  readonly verdict: Comparability;
  /** The rules that fail, the heaviest first. */
  readonly failing: readonly Failing[];
}

/** A verdict for each pair of the councils that pages compare, under one counting rule. */
export function pairVerdicts(dataset: Dataset, count: CountSlug): PairVerdict[] {
  const councils = comparedCouncils(dataset).map((council) => sideOf(dataset, council, count));
  return councils.flatMap((one, index) =>
    councils.slice(index + 1).map((other) => verdictOf(one, other)),
  );
}

/** The verdict on any two councils under one counting rule, in the order given. */
export function pairVerdict(
  dataset: Dataset,
  [one, other]: readonly [Council, Council],
  count: CountSlug,
): PairVerdict {
  return verdictOf(sideOf(dataset, one, count), sideOf(dataset, other, count));
}

/** The verdict of two councils, whichever comes first; undefined for one and the same. */
export function verdictBetween(
  verdicts: readonly PairVerdict[],
  one: string,
  other: string,
): PairVerdict | undefined {
  return verdicts.find(
    ({ pair: [a, b] }) => (a.id === one && b.id === other) || (a.id === other && b.id === one),
  );
}

interface Side {
  readonly total: Total;
  readonly profile: Profile;
}

function sideOf(dataset: Dataset, council: Council, count: CountSlug): Side {
  const total = totalOf(dataset, council, count);
  return { total, profile: profileOf(dataset, total) };
}

function verdictOf(one: Side, other: Side): PairVerdict {
  const found = verdictRules.flatMap((rule) => failing(rule, one, other) ?? []);
  const verdict = heaviest(found.map((fault) => fault.verdict));
  return {
    pair: [one.total.council, other.total.council],
    verdict,
    failing: [
      ...found.filter((fault) => fault.verdict === verdict),
      ...found.filter((fault) => fault.verdict !== verdict),
    ],
  };
}

function failing(rule: Rule, one: Side, other: Side): Failing | undefined {
  const fails = (sides: readonly [string, string], verdict: Comparability = rule.mostly) => ({
    rule: rule.slug,
    name: rule.name,
    verdict,
    sides,
  });
  if (rule.slug === "unknown") {
    const known = [one, other].every(({ total }) => total.pounds !== undefined);
    return known ? undefined : fails([unknown(one), unknown(other)]);
  }
  if (rule.slug === "zero") {
    const isSome = [one, other].every(({ total }) => total.pounds !== 0);
    return isSome ? undefined : fails([zero(one), zero(other)]);
  }
  if (rule.slug === "not-stated") {
    const gaps: [string, string] = [unsaid(one), unsaid(other)];
    return gaps[0] || gaps[1] ? fails(gaps) : undefined;
  }
  const [a, b] = [one.profile[rule.slug], other.profile[rule.slug]];
  const degree = unlike(rule.slug, a, b);
  return degree && fails([sideInWords(a), sideInWords(b)], rule[degree]);
}

function unknown({ total }: Side): string {
  return total.pounds === undefined ? "no amount" : "";
}

function zero({ total }: Side): string {
  return total.pounds === 0 ? "zero" : "";
}

/** What one council's papers leave unsaid of the money that is counted. */
function unsaid({ total, profile }: Side): string {
  const gaps = Object.entries(gapNames).flatMap(([aspect, name]) =>
    isUnsaid(profile[aspect as Aspect]) ? [name] : [],
  );
  if (total.absent.length > 0 && total.pounds !== undefined) gaps.push("an amount");
  return series(gaps);
}

const gapNames: Partial<Record<Aspect, string>> = {
  newness: "whether it is new",
  recurrence: "one-off or ongoing",
  money_type: "capital or revenue",
  period: "the years it covers",
};
