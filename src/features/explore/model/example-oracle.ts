/**
 * Test support: what a question must add up to, worked out slowly from the dataset, one pound's worth of
 * money at a time, without the file, the pieces or the sums under test.
 */
import { breakdown } from "../../../counting/breakdown.ts";
import {
  addedQualified,
  qualifiedParts as qualified,
  ownQualified,
  type QualifiedParts,
} from "../../../counting/qualified-parts.ts";
import { totalOf } from "../../../counting/rules.ts";
import type { Included } from "../../../counting/tally.ts";
import type { CountSlug } from "../../../counting/total.ts";
import type { Chain, Dataset, Figure } from "../../../dataset/dataset.ts";
import { movesMoney, preferred } from "../../../dataset/movements.ts";
import { rowWords } from "../records/explore-rows.ts";
import type { FacetId } from "./facets.ts";
import type { ExploreQuestion } from "./question.ts";

/** Money with all figures that print it, from the counted sum down. */
interface Held {
  readonly pounds: number;
  readonly prints: readonly Figure[];
}

/** Pounds of the answer by group, and what of them is not fixed; groups are the slugs of their words. */
export function oracle(dataset: Dataset, question: ExploreQuestion): Map<string, OracleSum> {
  const found = dataset.councils.flatMap((council) =>
    totalOf(dataset, council, question.count as CountSlug).included.flatMap((one) =>
      answerOf(one, question),
    ),
  );
  const groups = [...Map.groupBy(found, ({ key }) => key)].map(
    ([key, own]): [string, OracleSum] => [
      key,
      { pounds: added(own.flatMap(({ held }) => held)), ...qualifiedOf(own) },
    ],
  );
  return new Map(groups.filter(([, { pounds }]) => pounds > 0).sort());
}

interface OracleSum extends QualifiedParts {
  readonly pounds: number;
}

/** What of one counted sum belongs to a group. */
interface Share {
  readonly key: string;
  readonly one: Included;
  readonly all: readonly Held[];
  readonly held: readonly Held[];
}

function answerOf(one: Included, question: ExploreQuestion): Share[] {
  const { figure, pounds, cut } = one;
  const all = spread({ pounds: pounds ?? 0, prints: [figure] }, cut).filter(
    (part) => part.pounds !== 0,
  );
  const chosen = all.filter(
    ({ prints }) =>
      hasWords(prints.at(-1), question) && prints.some((print) => isChosen(print, question)),
  );
  const keyOf = ({ prints }: Held) =>
    question.by.map((facet) => wordOf(prints.at(-1), facet)).join(" / ");
  return [...Map.groupBy(chosen, keyOf)].map(([key, held]) => ({ key, one, all, held }));
}

/** A sum that is there whole is as it is printed, also one that is counted source by source. */
function qualifiedOf(shares: readonly Share[]): QualifiedParts {
  const whole = shares.filter(({ all, held }) => all.length === held.length);
  const sources = Map.groupBy(whole, ({ one }) => one.of);
  const ofSums = [...sources].flatMap(([sum, own]) =>
    sum !== undefined && added(own.flatMap(({ held }) => held)) === sum.pounds
      ? [{ sum, own }]
      : [],
  );
  const rest = shares.filter((share) => ofSums.every(({ own }) => !own.includes(share)));
  return addedQualified([
    ...ofSums.map(({ sum }) => printed(sum)),
    ...rest.map(({ one, all, held }) => qualifiedBelow(one, { all, held, depth: 0 })),
  ]);
}

interface Below {
  readonly all: readonly Held[];
  readonly held: readonly Held[];
  /** How many prints from the counted sum down all of them share. */
  readonly depth: number;
}

function qualifiedBelow(one: Included, { all, held, depth }: Below): QualifiedParts {
  const figure = all[0]?.prints[depth];
  if (!figure || held.length === 0) return addedQualified([]);
  if (held.length === all.length) {
    if (figure === one.figure) return printed(one);
    if (figure.qualifier !== "exactly") return ownQualified(figure, added(held));
    return printed({ figure, pounds: left(figure, one.cut), cut: one.cut });
  }
  const below = Map.groupBy(all, ({ prints }) => prints[depth + 1]);
  return addedQualified(
    [...below].map(([part, own]) => {
      const there = held.filter((one) => own.includes(one));
      if (part === undefined) return ownQualified(figure, added(there));
      return qualifiedBelow(one, { all: own, held: there, depth: depth + 1 });
    }),
  );
}

function printed(one: Included): QualifiedParts {
  return qualified(breakdown([one], "qualifier"));
}

function added(held: readonly Held[]): number {
  return held.reduce((sum, { pounds }) => sum + pounds, 0);
}

/**
 * Money goes from a sum to its parts where they are all printed, or where one of those that are printed is for
 * something else than the sum; what they do not explain stays.
 */
function spread(held: Held, cut: readonly Chain[]): Held[] {
  const figure = held.prints.at(-1);
  if (!figure || held.pounds !== left(figure, cut)) return [held];
  for (const [split, isComplete] of tries) {
    const sums = figure.chain.figures.filter(({ complete_splits, parts }) =>
      isComplete ? complete_splits?.includes(split) : parts.some((link) => link.split === split),
    );
    const links = sums[0]?.parts.filter((link) => link.split === split) ?? [];
    const inside = cut.filter((one) => lies(one, figure.chain));
    if (!inside.every((one) => links.some(({ part }) => lies(one, part.chain)))) continue;
    const parts = links
      .filter(({ part }) => !cut.includes(part.chain))
      .map(({ part }) => preferred(part.chain.figures.filter(movesMoney)) ?? part);
    if (parts.length === 0) continue;
    if (!isComplete) {
      const known = parts.filter((part) => left(part, cut) > 0);
      const sum = known.reduce((all, part) => all + left(part, cut), 0);
      if (sum > held.pounds || known.every((one) => one.purpose === figure.purpose)) continue;
    }
    const below = parts.flatMap((part) =>
      spread({ pounds: left(part, cut), prints: [...held.prints, part] }, cut),
    );
    const rest = held.pounds - below.reduce((sum, { pounds }) => sum + pounds, 0);
    if (rest >= 0) return [...below, { ...held, pounds: rest }];
    const [most, ...others] = below.sort((a, b) => b.pounds - a.pounds);
    return most ? [{ ...most, pounds: most.pounds + rest }, ...others] : [held];
  }
  return [held];
}

/** Each split, and whether its parts have to be all there are. */
const tries = [
  ["item", true],
  ["source", true],
  ["item", false],
  ["source", false],
  ["year", true],
] as const;

function left(figure: Figure, cut: readonly Chain[]): number {
  const gone = cut.filter((one) => lies(one, figure.chain));
  const pounds = gone.map(({ figures }) => preferred(figures.filter(movesMoney))?.pounds ?? 0);
  return Math.max(
    0,
    pounds.reduce((rest, one) => rest - one, figure.pounds ?? 0),
  );
}

function lies(chain: Chain, top: Chain): boolean {
  return chain === top || chain.wholes.some((whole) => lies(whole.chain, top));
}

function wordOf(figure: Figure | undefined, facet: FacetId): string {
  return figure === undefined || facet === "counted" ? "" : (rowWords(figure)[facet] ?? "");
}

/** By slugs, which are the words here but for their spaces. */
function hasWords(figure: Figure | undefined, { choices }: ExploreQuestion): boolean {
  return [...choices].every(([facet, slugs]) =>
    slugs.includes(
      wordOf(figure, facet)
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, "-"),
    ),
  );
}

function isChosen(figure: Figure, question: ExploreQuestion): boolean {
  const amount = figure.amount_gbp ?? NaN;
  const { least = 0, most = Infinity } = question;
  const isRanged = question.least !== undefined || question.most !== undefined;
  const { words } = question;
  return (
    hasWords(figure, question) &&
    (!isRanged || (amount >= least && amount <= most)) &&
    figure.label.toLowerCase().includes(words)
  );
}
