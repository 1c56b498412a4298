/**
 * What of a total can be held against a statistic of spending: a share is taken of money for the
 * purposes that the statistic covers, as the topic declares. The rest is named beside it, with the reason.
 */
import { slices } from "../counting/breakdown.ts";
import { namedForOthers } from "../counting/named-items.ts";
import type { Included } from "../counting/tally.ts";
import type { Total } from "../counting/total.ts";
import type { Figure } from "../dataset/dataset.ts";
import { series } from "../format/words.ts";
import { heldBySpending } from "../topic-statistics.ts";
import { shareOfSpending } from "../topic.ts";
import type { Measure } from "./measure.ts";

/** Money that the statistic does not hold, in pounds of the day. */
export interface NotHeld {
  /** Undefined where the papers do not say what it is for. */
  readonly purpose: string | undefined;
  readonly capital: boolean;
  /** Whether the statistic surely does not hold it, or may or may not. */
  readonly sure: boolean;
  /** What the statistic surely holds no money for; empty for capital, and where nobody can tell. */
  readonly lacks: readonly string[];
  /** Why, after “that spending”. */
  readonly reason: string;
  readonly pounds: number;
  /** The labels of its figures, as printed. */
  readonly labels: readonly string[];
}

interface Held extends Pick<Total, "pounds" | "not_stated" | "not_stated_in"> {
  readonly counted: readonly Included[];
  readonly not_held: readonly NotHeld[];
  /** Items that the papers name in what is counted without an amount, which the statistic surely does not hold. */
  readonly named_not_held: readonly Figure[];
}

/** All of a total; for a share of spending only what the spending holds, undefined where that is nothing. */
export function heldBy({ slug }: Pick<Measure, "slug">, total: Total): Held {
  const { included, excluded, not_stated_in, not_stated, pounds } = total;
  if (slug !== shareOfSpending.slug || pounds === undefined)
    return {
      counted: included,
      not_held: [],
      named_not_held: [],
      pounds,
      not_stated,
      not_stated_in,
    };
  const parts = included
    .flatMap(partsOf)
    .map((one) => (isSpentOtherwise(one, excluded) ? { ...one, held: "unsure" as const } : one));
  const counted = parts.flatMap(({ held, part }) => (held === "yes" ? [part] : []));
  const unsure = not_stated_in.flatMap(partsOf).filter(({ held }) => held === "yes");
  const none = pounds > 0 && counted.every((part) => !part.pounds);
  return {
    counted,
    not_held: together(parts),
    named_not_held: namedForOthers(counted).filter(
      ({ purpose }) => typeof heldOf(purpose) !== "string",
    ),
    pounds: none ? undefined : sumOf(counted),
    not_stated: sumOf(unsure.map(({ part }) => part)),
    not_stated_in: unsure.map(({ part }) => part),
  };
}

/** The total as it is measured: what a share leaves out is in none of its parts. */
export function heldTotal(measure: Pick<Measure, "slug">, total: Total): Total {
  const { counted, pounds, not_stated, not_stated_in } = heldBy(measure, total);
  return { ...total, included: counted, pounds, not_stated, not_stated_in };
}

interface Part {
  readonly purpose: string | undefined;
  readonly capital: boolean;
  /** `yes`, `unsure`, or what the statistic holds no money for. */
  readonly held: Holding;
  readonly part: Included;
}

/** Money that was put into a pot, and later drawn from it for something that the statistic holds. */
function isSpentOtherwise({ held, capital, part }: Part, excluded: Total["excluded"]): boolean {
  const { to_pot } = part.figure;
  if (held === "yes" || capital || to_pot === undefined) return false;
  return excluded.some(
    ({ figure }) => figure.inherited.from_pot === to_pot && heldOf(figure.purpose) === "yes",
  );
}

type Holding = (typeof heldBySpending)[keyof typeof heldBySpending];

/** An included sum by purpose, and each of these parts by type of money. An absent amount is held. */
function partsOf(one: Included): Part[] {
  if (one.pounds === undefined)
    return [{ purpose: one.figure.purpose, capital: false, held: "yes", part: one }];
  const parts = slices(one, "purpose").flatMap(({ category: purpose, figure, pounds }) =>
    slices({ figure, pounds, cut: one.cut }, "money_type").map((slice) => {
      const capital = slice.category === "capital";
      const held = capital ? [] : heldOf(purpose);
      const part = { figure: slice.figure, pounds: slice.pounds, cut: one.cut };
      return { purpose, capital, held, part };
    }),
  );
  // A sum that is held whole stays one: a ceiling over all of it is said of no part.
  const [first] = parts;
  return first && parts.every(({ held }) => held === "yes") ? [{ ...first, part: one }] : parts;
}

function heldOf(purpose: string | undefined): Holding {
  const declared: Readonly<Record<string, Holding>> = heldBySpending;
  return declared[purpose ?? "other"] ?? heldBySpending.other;
}

/** `holds no money for parks or roads, and no capital`, after “that spending”, of what it surely does not hold. */
export function lackWords(all: readonly Pick<NotHeld, "lacks" | "capital">[]): string {
  const lacks = [...new Set(all.flatMap((one) => one.lacks))];
  const purposes = lacks.length === 0 ? [] : [`no money for ${series(lacks, "or")}`];
  const capital = all.some((one) => one.capital) ? ["no capital"] : [];
  return `holds ${[...purposes, ...capital].join(", and ")}`;
}

/** What is not held, one sum for each purpose and kind of money. */
function together(parts: readonly Part[]): NotHeld[] {
  const out = parts.filter(({ held, part }) => held !== "yes" && (part.pounds ?? 0) !== 0);
  const groups = Map.groupBy(out, ({ purpose, capital, held }) =>
    [purpose, capital, typeof held].join(),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { purpose, capital, held } = first;
    const sure = typeof held !== "string";
    const lacks = sure ? held : [];
    return [
      {
        ...{ purpose, capital, sure, lacks },
        reason: sure ? lackWords([{ lacks, capital }]) : "may or may not hold this",
        pounds: sumOf(group.map(({ part }) => part)),
        labels: [...new Set(group.map(({ part: { figure } }) => figure.label))],
      },
    ];
  });
}

function sumOf(parts: readonly Included[]): number {
  return parts.reduce((sum, { pounds }) => sum + (pounds ?? 0), 0);
}
