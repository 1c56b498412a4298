/** The verdict on two totals, rule by rule. It knows no dataset, so that a page in the browser can ask it. */
import { series } from "../format/words.ts";
import type { Breakdown } from "../counting/breakdown.ts";
import { isAllUnsaid, isUnsaid, sideInWords, unlike, type Profile } from "./verdict-likeness.ts";
import { heaviest, verdictRules, type Aspect, type Comparability } from "./verdict-rules.ts";

type Rule = (typeof verdictRules)[number];

type Degree = "mostly" | "partly";

/** A rule that a pair fails, with what each council's papers say. */
export interface Failing {
  readonly rule: Rule["slug"];
  readonly name: string;
  readonly verdict: Comparability;
  /** What the papers of the first and of the second council say; empty where they say nothing. */
  readonly sides: readonly [string, string];
}

/** What a verdict compares of one council's total. */
export interface ComparedTotal {
  /**
   * How much less a total says where the council's papers are read in part: of a decision partly, of
   * everything found mostly. Undefined where they are read whole.
   */
  readonly read_in_part: Degree | undefined;
  /** Undefined where nothing is known of it. */
  readonly pounds: number | undefined;
  /** Counted figures whose amount is not published. */
  readonly absent: number;
  /** Items for other purposes that the papers name in it, as printed, without saying how much goes there. */
  readonly named?: readonly string[];
  readonly profile: Profile;
  /** What of the profile is our reading, where any is. */
  readonly readings?: Partial<Profile>;
  /** All of the sum, where only a part of it is measured; undefined where it is measured whole. */
  readonly whole?: ComparedTotal | undefined;
}

/** How far two totals may be compared, and the rules that fail. */
export interface Verdict {
  readonly verdict: Comparability;
  /** The rules that fail, the heaviest first. */
  readonly failing: readonly Failing[];
}

/**
 * The heaviest verdict of any rule that fails, and those rules, the ones that decide it first. Where
 * only a part of a sum is measured, the whole sums are compared too: a share may be compared with another
 * no further than the sums that it is taken of.
 */
export function verdictOf(one: ComparedTotal, other: ComparedTotal): Verdict {
  const isPart = one.whole !== undefined || other.whole !== undefined;
  const wholes = isPart ? ([one.whole ?? one, other.whole ?? other] as const) : undefined;
  const found = verdictRules.flatMap((rule) => {
    const own = failing(rule, one, other);
    const whole = wholes && failing(rule, ...wholes);
    if (!own || !whole) return own ?? whole ?? [];
    return heaviest([own.verdict, whole.verdict]) === own.verdict ? own : whole;
  });
  const verdict = heaviest(found.map((fault) => fault.verdict));
  return {
    verdict,
    failing: [
      ...found.filter((fault) => fault.verdict === verdict),
      ...found.filter((fault) => fault.verdict !== verdict),
    ],
  };
}

function failing(rule: Rule, one: ComparedTotal, other: ComparedTotal): Failing | undefined {
  const fails = (sides: readonly [string, string], verdict: Comparability = rule.mostly) => ({
    rule: rule.slug,
    name: rule.name,
    verdict,
    sides,
  });
  if (rule.slug === "read") {
    const degrees = [one.read_in_part, other.read_in_part];
    const degree = degrees.includes("mostly") ? "mostly" : degrees.find((some) => some);
    return degree && fails([partly(one), partly(other)], rule[degree]);
  }
  if (rule.slug === "unknown") {
    const known = [one, other].every(({ pounds }) => pounds !== undefined);
    return known ? undefined : fails([unknown(one), unknown(other)]);
  }
  if (rule.slug === "zero") {
    const isSome = [one, other].every(({ pounds }) => pounds !== 0);
    return isSome ? undefined : fails([zero(one), zero(other)]);
  }
  if (rule.slug === "not-stated") {
    const gaps: [string, string] = [unsaid(one), unsaid(other)];
    return gaps[0] || gaps[1] ? fails(gaps) : undefined;
  }
  const [a, b] = [one.profile[rule.slug], other.profile[rule.slug]];
  const degree = unlike(rule.slug, a, b);
  const told = (total: ComparedTotal, parts: Breakdown) =>
    `${sideInWords(parts, total.readings?.[rule.slug])}${rule.slug === "purpose" ? besides(total) : ""}`;
  return degree && fails([told(one, a), told(other, b)], rule[degree]);
}

/** What else a sum is for, of which nobody can tell how much. */
function besides({ named = [] }: ComparedTotal): string {
  return named.length === 0 ? "" : `; ${quotedSeries(named)} within it, without amounts`;
}

function quotedSeries(items: readonly string[]): string {
  return series(items.map((item) => `“${item}”`));
}

function partly({ read_in_part }: ComparedTotal): string {
  return read_in_part ? "only single decisions are held" : "";
}

function unknown({ pounds }: ComparedTotal): string {
  return pounds === undefined ? "no amount" : "";
}

function zero({ pounds }: ComparedTotal): string {
  return pounds === 0 ? "zero" : "";
}

/** What one council's papers leave unsaid of the money that is counted, of all of it or of a part. */
function unsaid({ pounds, absent, named: items = [], profile }: ComparedTotal): string {
  const named = (is: (parts: Breakdown) => boolean) =>
    Object.entries(gapNames).flatMap(([aspect, name]) =>
      is(profile[aspect as Aspect]) ? [name] : [],
    );
  const gaps = named(isAllUnsaid);
  if (absent > 0 && pounds !== undefined) gaps.push("an amount");
  if (items.length > 0) gaps.push(`how much is for ${quotedSeries(items)}`);
  const some = named((parts) => isUnsaid(parts) && !isAllUnsaid(parts));
  const inPart = some.length === 0 ? [] : [`for part of it, ${series(some)}`];
  return [...(gaps.length === 0 ? [] : [series(gaps)]), ...inPart].join("; ");
}

const gapNames: Partial<Record<Aspect, string>> = {
  newness: "whether it is new",
  recurrence: "one-off or ongoing",
  money_type: "capital or revenue",
  period: "the years it covers",
};

/** Whether two sums may be compared at all, with care or without. Only then may a rate be applied to the other. */
export function mayBeCompared({ verdict }: Pick<Verdict, "verdict">): boolean {
  return verdict !== "not comparable";
}
